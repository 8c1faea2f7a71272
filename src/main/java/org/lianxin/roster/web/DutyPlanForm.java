package org.lianxin.roster.web;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lianxin.roster.AddDutyPlan;
import org.lianxin.roster.DutyPlanView;
import org.lianxin.roster.Holidays;
import org.lianxin.roster.ReviseDutyPlan;
import org.lianxin.web.Line;

/**
 * The name of a plan and what becomes of its duties on holidays, as typed.
 *
 * @param version that of the plan as its writer saw it; 0 for a new one
 */
record DutyPlanForm(@Nullable Integer version,
		@NotBlank(message = "{roster.plan.name.missing}") @Size(min = 2,
				message = "{roster.plan.name.short}") @Line(max = 40) @Nullable String name,
		@NotNull(message = "{roster.plan.holidays.missing}") @Nullable Holidays holidays) {

	/** Which field a broken rule speaks of. */
	static final Map<String, String> FIELDS = Map.of("roster.plan.taken", "name");

	static DutyPlanForm empty() {
		return new DutyPlanForm(0, null, Holidays.SKIPPED);
	}

	static DutyPlanForm of(DutyPlanView plan) {
		return new DutyPlanForm(plan.version(), plan.name(), plan.holidays());
	}

	/** The same words, for the version that stands now. */
	DutyPlanForm over(DutyPlanView present) {
		return new DutyPlanForm(present.version(), this.name, this.holidays);
	}

	AddDutyPlan toCommand() {
		return new AddDutyPlan(Objects.requireNonNull(this.name), Objects.requireNonNull(this.holidays));
	}

	ReviseDutyPlan toCommand(UUID id) {
		return new ReviseDutyPlan(id, (this.version != null) ? this.version : -1, Objects.requireNonNull(this.name),
				Objects.requireNonNull(this.holidays));
	}

}
