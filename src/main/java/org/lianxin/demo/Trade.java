package org.lianxin.demo;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.lianxin.studio.Profession;
import org.lianxin.studio.StudioKind;
import org.lianxin.studio.StudioView;

/**
 * What representatives of a kind of studio do for a living.
 *
 * @param base short name of the studio of an industry, or the constant of the kind for
 * all others
 * @param offices where they may work, none where they work for themselves
 * @param electoralUnit name of who elects them, null where their township does
 */
record Trade(String base, String post, @Nullable String field, @Nullable String strengths, List<Profession> professions,
		boolean leadingCadre, @Nullable String electoralUnit, List<String> offices) {

	/** Stands for the name of the township in the name of an office. */
	private static final String TOWNSHIP = "{township}";

	static List<Trade> all() {
		return Row.of("trades.csv")
			.stream()
			.map((row) -> new Trade(row.text("base"), row.text("post"), row.maybe("field"), row.maybe("strengths"),
					row.several("professions").stream().map(Profession::valueOf).toList(),
					row.maybe("leading_cadre") != null, row.maybe("electoral_unit"), row.several("office")))
			.toList();
	}

	/** Returns where the trades of such a studio stand in the file. */
	static String base(StudioView studio) {
		return (studio.kind() == StudioKind.INDUSTRY) ? studio.slug() : studio.kind().name();
	}

	/**
	 * Returns where somebody of that name works; the same name works at the same place.
	 * @param township where they live
	 */
	@Nullable String office(String name, @Nullable String township) {
		if (this.offices.isEmpty()) {
			return null;
		}
		String office = this.offices.get(Math.floorMod(name.hashCode(), this.offices.size()));
		return (township != null || !office.contains(TOWNSHIP))
				? office.replace(TOWNSHIP, Objects.requireNonNullElse(township, "")) : null;
	}

	/** Finds the trade of somebody whom a file names. */
	static Optional<Trade> of(List<Trade> trades, @Nullable String post, @Nullable String field) {
		return trades.stream()
			.filter((trade) -> trade.post().equals(post) && Objects.equals(trade.field(), field))
			.findFirst();
	}

}
