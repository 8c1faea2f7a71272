package org.lianxin.placement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.placement.solver.PlacementProblem;
import org.lianxin.placement.solver.PlacementRule;
import org.lianxin.placement.solver.PlannedSeat;
import org.lianxin.placement.solver.PlannedStudio;
import org.lianxin.representative.RepresentativeState;
import org.lianxin.representative.Reseat;
import org.lianxin.representative.Sitting;
import org.lianxin.studio.StudioView;

/** A plan's seats beside the people and studios of the day on which they begin. */
class Draft {

	private final Roll roll;

	private final Map<UUID, SeatState> states = new HashMap<>();

	private final PlacementProblem problem;

	private final SeatJudge judge;

	Draft(Roll roll, PlanSettings settings, List<SeatState> seats) {
		this.roll = roll;
		seats.forEach((seat) -> this.states.put(seat.representativeId(), seat));
		this.problem = roll.drafted(settings, seats);
		this.judge = new SeatJudge(this.problem, settings.weights());
	}

	PlacementProblem problem() {
		return this.problem;
	}

	/** Lists the seats by the people's codes. */
	List<SeatRow> rows() {
		return this.roll.people()
			.values()
			.stream()
			.flatMap((person) -> this.judge.seat(person.id()).map((seat) -> row(person, seat)).stream())
			.toList();
	}

	Optional<SeatDetail> detail(UUID personId) {
		return this.judge.seat(personId).map((seat) -> new SeatDetail(row(person(personId), seat), options(seat)));
	}

	/** Where they may sit comes first, the best first. */
	private List<SeatOption> options(PlannedSeat seat) {
		return this.roll.studios()
			.values()
			.stream()
			.map((studio) -> this.judge.option(seat, Roll.planned(studio), studio.name()))
			.sorted((a, b) -> (a.refusal() == null) != (b.refusal() == null) ? ((a.refusal() == null) ? -1 : 1)
					: b.gain() - a.gain())
			.toList();
	}

	private SeatRow row(Sitting person, PlannedSeat seat) {
		SeatState state = state(person.id());
		return new SeatRow(person.id(), person.code(), person.name(), person.post(), person.level(),
				person.leadingCadre(), state.from(), studioName(state.from()), state.to(), studioName(state.to()),
				state.pinned(), state.byHand(), this.judge.why(seat, state.byHand()));
	}

	private @Nullable String studioName(@Nullable UUID id) {
		StudioView studio = (id != null) ? this.roll.studios().get(id) : null;
		return (studio != null) ? studio.name() : null;
	}

	SeatState state(UUID personId) {
		return Objects.requireNonNull(this.states.get(personId));
	}

	private Sitting person(UUID id) {
		return Objects.requireNonNull(this.roll.people().get(id));
	}

	/** Tells what becomes of each studio that receives, or that somebody sits in. */
	List<StudioShare> shares() {
		Map<UUID, Integer> coming = new HashMap<>();
		Map<UUID, Integer> leaving = new HashMap<>();
		for (SeatState state : this.states.values()) {
			if (state.to() != null && !state.to().equals(state.from())) {
				coming.merge(state.to(), 1, Integer::sum);
				if (state.from() != null) {
					leaving.merge(state.from(), 1, Integer::sum);
				}
			}
		}
		return this.roll.studios()
			.values()
			.stream()
			.map((studio) -> share(studio, coming.getOrDefault(studio.id(), 0), leaving.getOrDefault(studio.id(), 0)))
			.filter((share) -> Roll.planned(this.roll.studios().get(share.studioId())).receiving()
					|| share.before() + share.after() > 0)
			.toList();
	}

	private StudioShare share(StudioView studio, int coming, int leaving) {
		int after = this.judge.size(studio.id());
		return new StudioShare(studio.id(), studio.name(), studio.kind(), studio.state(), after - coming + leaving,
				after, this.judge.even(studio.id()), coming, leaving, this.judge.cadres(studio.id()));
	}

	/** Returns the rule that must be kept and that another seat would break. */
	Optional<PlacementRule> refusal(UUID personId, UUID studioId) {
		PlannedSeat seat = this.judge.seat(personId).orElseThrow();
		return this.judge.refusal(seat, Roll.planned(this.roll.studios().get(studioId)));
	}

	boolean knows(UUID studioId) {
		return this.roll.studios().containsKey(studioId);
	}

	/** Lists who no longer fits into the plan, by code. */
	List<Drift> drifts() {
		List<Drift> drifts = new ArrayList<>();
		for (Sitting person : this.roll.people().values()) {
			SeatState state = this.states.get(person.id());
			if (state != null && state.to() != null) {
				drift(person, state, state.to())
					.ifPresent((kind) -> drifts.add(new Drift(person.id(), person.name(), kind)));
			}
		}
		return drifts;
	}

	private Optional<Drift.Kind> drift(Sitting person, SeatState state, UUID to) {
		PlannedStudio studio = Roll.planned(this.roll.studios().get(to));
		if (person.state() == RepresentativeState.ENDED) {
			return Optional.of(Drift.Kind.ENDED);
		}
		if (person.state() == RepresentativeState.SUSPENDED) {
			return Optional.of(Drift.Kind.SUSPENDED);
		}
		if (person.settled() || !Objects.equals(person.studioId(), state.from())) {
			return Optional.of(Drift.Kind.PLACED_OTHERWISE);
		}
		if (!studio.receiving()) {
			return Optional.of(Drift.Kind.STUDIO_CLOSED);
		}
		return refusal(person.id(), to).map((rule) -> Drift.Kind.RULE_BROKEN);
	}

	/** Lists what changes in the record. */
	List<Reseat.Change> changes() {
		return this.states.values()
			.stream()
			.filter((state) -> state.to() != null && !state.to().equals(state.from()))
			.map((state) -> new Reseat.Change(state.representativeId(), state.from(),
					Objects.requireNonNull(state.to())))
			.toList();
	}

}
