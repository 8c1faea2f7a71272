package org.lianxin.roster.solver;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.roster.Half;
import org.lianxin.studio.Profession;

/**
 * One seat of a half day in a studio, whoever sits there.
 *
 * @param leadingCadre only a leading cadre can take it
 * @param profession the trade it asks for, null for any
 */
public record DutySeat(UUID id, PlannedStudio studio, LocalDate day, Half half, int seat, boolean leadingCadre,
		@Nullable Profession profession) {

	private static final int MONTHS = 12;

	private static final int QUARTERS = 4;

	/** Returns a number that only the same half of the same day has. */
	public int slot() {
		return Math.toIntExact(this.day.toEpochDay()) * 2 + this.half.ordinal();
	}

	/** Returns a number that only the same month of the same year has. */
	public int month() {
		return this.day.getYear() * MONTHS + this.day.getMonthValue();
	}

	/** Returns a number that only the same quarter of the same year has. */
	public int quarter() {
		return this.day.getYear() * QUARTERS + this.day.get(IsoFields.QUARTER_OF_YEAR);
	}

	/** Tells whether it needs somebody of whom there are few. */
	public boolean isParticular() {
		return this.leadingCadre || this.profession != null;
	}

	/** Tells whether somebody may sit here, were there no other duties. */
	public boolean isFor(PlannedSitter sitter) {
		return sitter.belongsTo(this.studio, this.day) && sitter.servesOn(this.day) && !sitter.isOnLeave(this.day)
				&& suits(sitter);
	}

	private boolean suits(PlannedSitter sitter) {
		return (!this.leadingCadre || sitter.traits().leadingCadre()) && sitter.isStrongIn(this.profession);
	}

}
