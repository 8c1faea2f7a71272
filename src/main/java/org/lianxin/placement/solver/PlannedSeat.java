package org.lianxin.placement.solver;

import java.util.List;
import java.util.UUID;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import org.jspecify.annotations.Nullable;

/** Where one representative sits: what the solver decides. */
@PlanningEntity
public class PlannedSeat {

	@PlanningId
	private UUID id;

	private PlannedPerson person;

	private boolean chosen;

	@PlanningPin
	private boolean pinned;

	private @Nullable PlannedStudio before;

	/** Only where the person may sit, which spares the solver most of its tries. */
	@ValueRangeProvider
	private List<PlannedStudio> choices;

	@PlanningVariable(allowsUnassigned = true)
	private @Nullable PlannedStudio studio;

	@SuppressWarnings("NullAway.Init")
	protected PlannedSeat() {
	}

	private PlannedSeat(PlannedPerson person, boolean chosen, boolean pinned, @Nullable PlannedStudio before,
			List<PlannedStudio> choices, @Nullable PlannedStudio studio) {
		this.id = person.id();
		this.person = person;
		this.chosen = chosen;
		this.pinned = pinned;
		this.before = before;
		this.choices = choices;
		this.studio = studio;
	}

	/** Returns the seat of somebody who stays where they are and only counts. */
	public static PlannedSeat fixed(PlannedPerson person, PlannedStudio studio) {
		return new PlannedSeat(person, false, true, studio, List.of(studio), studio);
	}

	/** Returns the seat of somebody to be placed among all these studios. */
	public static PlannedSeat open(PlannedPerson person, @Nullable PlannedStudio before, List<PlannedStudio> all) {
		List<PlannedStudio> choices = all.stream()
			.filter((studio) -> studio.receiving() && person.maySitIn(studio))
			.toList();
		return new PlannedSeat(person, true, choices.isEmpty(), before, choices, null);
	}

	/** Returns this seat in that studio, left there by the solver. */
	public PlannedSeat pinnedIn(PlannedStudio studio) {
		return new PlannedSeat(this.person, this.chosen, true, this.before, this.choices, studio);
	}

	/** Returns this seat in that studio or in none, free to be changed by the solver. */
	public PlannedSeat in(@Nullable PlannedStudio studio) {
		return new PlannedSeat(this.person, this.chosen, this.pinned, this.before, this.choices, studio);
	}

	/** Returns the id of the representative. */
	public UUID id() {
		return this.id;
	}

	/** Returns who sits here. */
	public PlannedPerson person() {
		return this.person;
	}

	/** Tells whether the plan places them; others stay and only count. */
	public boolean isChosen() {
		return this.chosen;
	}

	/** Tells whether the solver leaves them where they are. */
	public boolean isPinned() {
		return this.pinned;
	}

	/** Tells whether a leading cadre sits here. */
	public boolean isOfLeadingCadre() {
		return this.person.leadingCadre();
	}

	/** Returns where they sit today, if anywhere. */
	public @Nullable PlannedStudio before() {
		return this.before;
	}

	/** Returns the studios where their level and the studios' states let them sit. */
	public List<PlannedStudio> choices() {
		return this.choices;
	}

	/** Returns where the plan seats them, or null where it can't. */
	public @Nullable PlannedStudio studio() {
		return this.studio;
	}

	/** Tells whether they leave a studio for another. */
	public boolean isMoved() {
		return this.before != null && this.studio != null && !this.before.equals(this.studio);
	}

}
