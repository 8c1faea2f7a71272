package org.lianxin.roster.web;

import java.util.Objects;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.lianxin.roster.ChangeRosterSettings;
import org.lianxin.roster.RosterSettings;
import org.lianxin.roster.StandingSettings;

/**
 * The numbers of a county's rosters and how much each wish counts, as typed; within the
 * bounds that the table keeps.
 *
 * @param version that of the settings as their writer saw them
 */
record RosterSettingsForm(@NotNull @Nullable Integer version, @Within(min = 1, max = 31) @Nullable Integer mostPerMonth,
		@Within(min = 1, max = 90) @Nullable Integer perQuarter,
		@Within(min = 0, max = 90) @Nullable Integer spreadDays, @Within(min = 1, max = 60) @Nullable Integer gapDays,
		@Nullable Boolean lending, @Within(min = 0, max = 100) @Nullable Integer quota,
		@Within(min = 0, max = 100) @Nullable Integer evenLoad, @Within(min = 0, max = 100) @Nullable Integer stability,
		@Within(min = 0, max = 100) @Nullable Integer spread, @Within(min = 0, max = 100) @Nullable Integer weekdays,
		@Within(min = 0, max = 100) @Nullable Integer nearHome, @Within(min = 0, max = 100) @Nullable Integer seniority,
		@Within(min = 0, max = 100) @Nullable Integer officesApart,
		@Within(min = 0, max = 100) @Nullable Integer slotCap, @Within(min = 1, max = 100) @Nullable Integer phoneCap,
		@Within(min = 1, max = 180) @Nullable Integer bookingDays) {

	static RosterSettingsForm of(StandingSettings standing) {
		return of(standing.version(), standing.settings());
	}

	private static RosterSettingsForm of(int version, RosterSettings settings) {
		RosterSettings.Weights weights = settings.weights();
		return new RosterSettingsForm(version, settings.mostPerMonth(), settings.perQuarter(), settings.spreadDays(),
				settings.gapDays(), settings.lending(), weights.quota(), weights.evenLoad(), weights.stability(),
				weights.spread(), weights.weekdays(), weights.nearHome(), weights.seniority(), weights.officesApart(),
				settings.slotCap(), settings.phoneCap(), settings.bookingDays());
	}

	/** The same numbers, for the version that stands now. */
	RosterSettingsForm over(int version) {
		return new RosterSettingsForm(version, this.mostPerMonth, this.perQuarter, this.spreadDays, this.gapDays,
				this.lending, this.quota, this.evenLoad, this.stability, this.spread, this.weekdays, this.nearHome,
				this.seniority, this.officesApart, this.slotCap, this.phoneCap, this.bookingDays);
	}

	/** Turns the form into the change, once it is valid. */
	ChangeRosterSettings toCommand() {
		return new ChangeRosterSettings(number(this.version),
				new RosterSettings(number(this.mostPerMonth), number(this.perQuarter), number(this.spreadDays),
						number(this.gapDays), Boolean.TRUE.equals(this.lending), weights(), number(this.slotCap),
						number(this.phoneCap), number(this.bookingDays)));
	}

	private RosterSettings.Weights weights() {
		return new RosterSettings.Weights(number(this.quota), number(this.evenLoad), number(this.stability),
				number(this.spread), number(this.weekdays), number(this.nearHome), number(this.seniority),
				number(this.officesApart));
	}

	private static int number(@Nullable Integer typed) {
		return Objects.requireNonNull(typed);
	}

}
