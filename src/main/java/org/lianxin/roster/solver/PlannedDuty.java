package org.lianxin.roster.solver;

import java.util.List;
import java.util.UUID;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import org.jspecify.annotations.Nullable;

/** Who sits on one half day: what the solver decides. */
@PlanningEntity
public class PlannedDuty {

	@PlanningId
	private UUID id;

	private DutySeat seat;

	private int slot;

	private int month;

	private int quarter;

	private boolean open;

	@PlanningPin
	private boolean pinned;

	private @Nullable PlannedSitter before;

	/** Only who may sit here, which spares the solver most of its tries. */
	@ValueRangeProvider
	private List<PlannedSitter> choices;

	@PlanningVariable(allowsUnassigned = true)
	private @Nullable PlannedSitter sitter;

	@SuppressWarnings("NullAway.Init")
	protected PlannedDuty() {
	}

	private PlannedDuty(DutySeat seat, boolean open, boolean pinned, @Nullable PlannedSitter before,
			List<PlannedSitter> choices, @Nullable PlannedSitter sitter) {
		this.id = seat.id();
		this.seat = seat;
		this.slot = seat.slot();
		this.month = seat.month();
		this.quarter = seat.quarter();
		this.open = open;
		this.pinned = pinned;
		this.before = before;
		this.choices = choices;
		this.sitter = sitter;
	}

	/** Returns a duty that is past or of another roster: it stays and only counts. */
	public static PlannedDuty fixed(DutySeat seat, PlannedSitter sitter) {
		return new PlannedDuty(seat, false, true, sitter, List.of(sitter), sitter);
	}

	/**
	 * Returns a duty to be given to somebody.
	 * @param before for whom it was published, null for a new one
	 * @param choices who may sit there, were there no other duties
	 */
	public static PlannedDuty open(DutySeat seat, @Nullable PlannedSitter before, List<PlannedSitter> choices) {
		return new PlannedDuty(seat, true, choices.isEmpty(), before, choices, null);
	}

	/** Returns this duty given to somebody or nobody, and left so by the solver. */
	public PlannedDuty pinnedTo(@Nullable PlannedSitter sitter) {
		return new PlannedDuty(this.seat, this.open, true, this.before, this.choices, sitter);
	}

	/** Returns this duty given to somebody or nobody, free to be changed. */
	public PlannedDuty of(@Nullable PlannedSitter sitter) {
		return new PlannedDuty(this.seat, this.open, this.pinned, this.before, this.choices, sitter);
	}

	/** Gives it to somebody before the search begins. */
	void give(@Nullable PlannedSitter sitter) {
		this.sitter = sitter;
	}

	/** Returns the id of the duty within its roster. */
	public UUID id() {
		return this.id;
	}

	/** Returns where and when it is. */
	public DutySeat seat() {
		return this.seat;
	}

	/** Returns where it is. */
	public PlannedStudio studio() {
		return this.seat.studio();
	}

	int slot() {
		return this.slot;
	}

	/** Both halves of a day have the same. */
	int day() {
		return this.slot >> 1;
	}

	int month() {
		return this.month;
	}

	int quarter() {
		return this.quarter;
	}

	/** Tells whether the roster decides it; others stay and only count. */
	public boolean isOpen() {
		return this.open;
	}

	/** Tells whether the solver leaves it as it is. */
	public boolean isPinned() {
		return this.pinned;
	}

	/** Returns for whom it was published, if for anybody. */
	public @Nullable PlannedSitter before() {
		return this.before;
	}

	/** Returns who may sit there, were there no other duties. */
	public List<PlannedSitter> choices() {
		return this.choices;
	}

	/** Returns who sits there, or null where nobody is found. */
	public @Nullable PlannedSitter sitter() {
		return this.sitter;
	}

	/** Tells whether it was taken from somebody who could have kept it. */
	boolean isTakenAway() {
		return this.open && this.before != null && !this.before.equals(this.sitter) && this.seat.isFor(this.before);
	}

	/** Tells whether it is with whoever it was published for. */
	boolean isKept() {
		return this.open && this.before != null && this.before.equals(this.sitter);
	}

	@Nullable String office() {
		return (this.sitter != null) ? this.sitter.traits().office() : null;
	}

}
