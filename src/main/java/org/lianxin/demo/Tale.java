package org.lianxin.demo;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lianxin.petition.Outcome;
import org.lianxin.petition.PetitionKind;
import org.lianxin.petition.Rating;
import org.lianxin.petition.Source;
import org.lianxin.petition.Track;

/** A matter with its whole story, as {@code petitions.csv} has it. */
record Tale(Row row) {

	static List<Tale> all() {
		return Row.of("petitions.csv").stream().map(Tale::new).toList();
	}

	PetitionKind kind() {
		return this.row.one(PetitionKind.class, "kind");
	}

	Source source() {
		return this.row.one(Source.class, "source");
	}

	boolean isTypedByTheResident() {
		return source() == Source.WEB || source() == Source.WECHAT;
	}

	boolean isRefused() {
		return this.row.maybe("refusal") != null;
	}

	boolean isRedone() {
		return this.row.maybe("redo_result") != null;
	}

	boolean goes(Track track) {
		return this.row.text("track").equals(track.name());
	}

	boolean isPublishable() {
		return Boolean.parseBoolean(this.row.text("publishable"));
	}

	@Nullable Rating rating(String column) {
		return (this.row.maybe(column) != null) ? this.row.one(Rating.class, column) : null;
	}

	/** On the spot most of what concerns rights is explained; the rest is put right. */
	Outcome outcome() {
		boolean rights = switch (kind()) {
			case WELFARE, MEDICAL, SCHOOLING, WAGES, OTHER -> true;
			case LIGHTING_ROADS, REFUSE, WATER_POWER, HOUSING, FARMING, NEIGHBOURS, SAFETY, TRAFFIC -> false;
		};
		return (rights && goes(Track.SPOT)) ? Outcome.EXPLAINED : Outcome.SOLVED;
	}

	/** Tells whether the matter makes sense at that time of the year. */
	boolean fits(LocalDate day) {
		List<String> months = this.row.several("months");
		return months.isEmpty() || months.contains(String.valueOf(day.getMonthValue()));
	}

	/** Tells whether it makes sense where people live in blocks, or in a village. */
	boolean fits(boolean town) {
		return switch (this.row.text("place")) {
			case "TOWN" -> town;
			case "RURAL" -> !town;
			default -> true;
		};
	}

	String told(String column, String village) {
		return this.row.text(column).replace("{village}", village);
	}

	String text(String column) {
		return this.row.text(column);
	}

}
