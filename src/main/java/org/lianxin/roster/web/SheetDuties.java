package org.lianxin.roster.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lianxin.roster.DutyState;
import org.lianxin.roster.DutyView;
import org.lianxin.roster.Half;
import org.lianxin.roster.SwapDuty;
import org.lianxin.spreadsheet.Words;
import org.lianxin.studio.Profession;
import org.lianxin.web.Dates;

import org.springframework.stereotype.Component;

/** Writes duties into the cells of a file, in the words of their pages. */
@Component
class SheetDuties {

	private final Words words;

	private final Dates dates;

	SheetDuties(Words words, Dates dates) {
		this.words = words;
		this.dates = dates;
	}

	/** Returns the headers of columns. */
	List<String> headers(String... columns) {
		return Stream.of(columns).map((column) -> this.words.word("roster.export." + column)).toList();
	}

	/** Returns a half of the day, null where any will do. */
	@Nullable String half(@Nullable Half half) {
		return (half != null) ? this.words.word(half.key()) : null;
	}

	/** Returns what a seat asks for. */
	String needs(boolean leadingCadre, @Nullable Profession profession) {
		return Stream
			.concat(leadingCadre ? Stream.of("roster.duty.cadre") : Stream.empty(),
					Stream.ofNullable(profession).map(Profession::key))
			.map((key) -> this.words.word(key))
			.collect(Collectors.joining(this.words.word("roster.comma")));
	}

	/** Returns what became of a duty, or is still to be done about it. */
	String state(DutyView duty) {
		if (duty.halted() && duty.state() == DutyState.PLANNED) {
			return this.words.word("roster.duty.halted");
		}
		if (duty.isUnfilled()) {
			return this.words.word("roster.duty.unfilled");
		}
		boolean unrecorded = duty.state() == DutyState.PLANNED && this.dates.isOver(duty.day());
		return this.words.word(unrecorded ? "roster.duty.unrecorded" : duty.state().key());
	}

	/** Returns a duty in one cell, null for none. */
	@Nullable String inOne(@Nullable SwapDuty duty) {
		return (duty != null) ? this.words.word("roster.export.one", duty.day().toString(), half(duty.half()),
				duty.starts().toString(), duty.ends().toString(), duty.studioName()) : null;
	}

	/** Returns yes, and nothing for no. */
	@Nullable String mark(boolean yes) {
		return yes ? this.words.word("spreadsheet.yes") : null;
	}

}
