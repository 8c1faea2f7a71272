package org.lianxin.roster;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.roster.RosterDutyRow.Fate;
import org.lianxin.roster.solver.PlannedDuty;
import org.lianxin.roster.solver.PlannedSitter;
import org.lianxin.roster.solver.Reckoning;
import org.lianxin.roster.solver.RosterProblem;
import org.lianxin.roster.solver.RosterRule;
import org.lianxin.studio.StudioView;

/** A draft's duties beside the people and what stands. */
class RosterDraft {

	private final RosterRoll roll;

	private final ZoneId zone;

	private final Map<UUID, RosterDuty> duties = new LinkedHashMap<>();

	private final RosterProblem problem;

	private final Map<UUID, PlannedDuty> planned = new HashMap<>();

	private final Reckoning reckoning;

	RosterDraft(RosterRoll roll, List<RosterDuty> duties, ZoneId zone) {
		this.roll = roll;
		this.zone = zone;
		duties.forEach((duty) -> this.duties.put(duty.id(), duty));
		this.problem = roll.problem(duties);
		this.problem.duties().forEach((duty) -> this.planned.put(duty.id(), duty));
		this.reckoning = new Reckoning(this.problem);
	}

	RosterRoll roll() {
		return this.roll;
	}

	RosterProblem problem() {
		return this.problem;
	}

	Reckoning reckoning() {
		return this.reckoning;
	}

	List<RosterDuty> duties() {
		return List.copyOf(this.duties.values());
	}

	private List<RosterDuty> duties(RosterScope scope) {
		return this.duties.values().stream().filter((duty) -> scope.lets(duty.studioId())).toList();
	}

	Optional<RosterDuty> duty(UUID id) {
		return Optional.ofNullable(this.duties.get(id));
	}

	PlannedDuty planned(RosterDuty duty) {
		return Objects.requireNonNull(this.planned.get(duty.id()));
	}

	/** Tells whether a duty is pinned in what stands, where a draft can't change it. */
	boolean isSettled(RosterDuty duty) {
		StandingDuty stands = this.roll.standing(duty.dutyId());
		return stands != null && stands.pinned();
	}

	/** Lists what stands and nobody asks for any more. */
	List<StandingDuty> gone() {
		Set<UUID> kept = new HashSet<>();
		this.duties.values().forEach((duty) -> kept.add(Objects.requireNonNullElse(duty.dutyId(), duty.id())));
		return this.roll.inScope().stream().filter((duty) -> !duty.pinned() && !kept.contains(duty.id())).toList();
	}

	RosterComparison comparison(RosterScope scope, boolean open) {
		List<RosterDuty> shown = duties(scope);
		int created = 0;
		int changed = 0;
		int unfilled = 0;
		int pinned = 0;
		for (RosterDuty duty : shown) {
			created += duty.isNew() ? 1 : 0;
			changed += duty.isChanged() ? 1 : 0;
			unfilled += (duty.representativeId() == null) ? 1 : 0;
			pinned += duty.pinned() ? 1 : 0;
		}
		int gone = open ? (int) gone().stream().filter((duty) -> scope.lets(duty.studioId())).count() : 0;
		return new RosterComparison(created, changed, gone, shown.size() - created - changed, unfilled, pinned);
	}

	/** Lists the duties by day, studio and seat, those that fall out last. */
	List<RosterDutyRow> rows(RosterFilter filter, boolean open) {
		List<RosterDutyRow> rows = new ArrayList<>();
		for (RosterDuty duty : this.duties.values()) {
			RosterDutyRow row = row(duty);
			if (filter.lets(row, duty.beforeId())) {
				rows.add(row);
			}
		}
		rows.sort(Comparator.comparing(RosterDutyRow::day)
			.thenComparing(RosterDutyRow::studioName)
			.thenComparing(RosterDutyRow::starts)
			.thenComparing(RosterDutyRow::seat)
			.thenComparing(RosterDutyRow::id));
		if (open) {
			gone().stream().map(this::row).filter((row) -> filter.lets(row, row.representativeId())).forEach(rows::add);
		}
		return rows;
	}

	RosterDutyRow row(RosterDuty duty) {
		RosterPerson person = this.roll.person(duty.representativeId());
		RosterPerson before = this.roll.person(duty.beforeId());
		Fate fate = duty.isNew() ? Fate.NEW : (duty.isChanged() ? Fate.CHANGED : Fate.UNCHANGED);
		return new RosterDutyRow(duty.id(), duty.studioId(), studioName(duty.studioId()), duty.day(), duty.half(),
				local(duty.startsAt()), local(duty.endsAt()), duty.seat(), duty.leadingCadre(), duty.profession(),
				duty.representativeId(), (person != null) ? person.code() : null,
				(person != null) ? person.name() : null, (before != null) ? before.name() : null, fate, duty.pinned(),
				duty.byHand(), isSettled(duty));
	}

	private RosterDutyRow row(StandingDuty duty) {
		RosterPerson person = this.roll.person(duty.representativeId());
		return new RosterDutyRow(duty.id(), duty.studioId(), studioName(duty.studioId()), duty.day(), duty.half(),
				local(duty.startsAt()), local(duty.endsAt()), duty.seat(), duty.leadingCadre(), duty.profession(),
				duty.representativeId(), (person != null) ? person.code() : null,
				(person != null) ? person.name() : null, (person != null) ? person.name() : null, Fate.GONE, false,
				false, false);
	}

	private LocalTime local(Instant at) {
		return at.atZone(this.zone).toLocalTime();
	}

	String studioName(UUID id) {
		StudioView studio = this.roll.studios().get(id);
		return (studio != null) ? studio.name() : "";
	}

	/** Lists the duties for which the draft no longer fits. */
	List<RosterDrift> drifts() {
		Map<SeatPlace, StandingDuty> standing = new HashMap<>();
		this.roll.inScope().forEach((duty) -> standing.put(duty.place(), duty));
		List<RosterDrift> drifts = new ArrayList<>();
		for (RosterDuty duty : this.duties.values()) {
			if (!isSettled(duty) || duty.isChanged()) {
				Optional<RosterRule> broken = broken(duty);
				if (!receives(duty) || broken.isPresent() || hasMoved(duty, standing.get(duty.place()))) {
					drifts.add(drift(duty, broken.orElse(null)));
				}
			}
		}
		return drifts;
	}

	private RosterDrift drift(RosterDuty duty, @Nullable RosterRule broken) {
		RosterPerson person = this.roll.person(duty.representativeId());
		return new RosterDrift(duty.id(), duty.day(), duty.half(), studioName(duty.studioId()),
				(person != null) ? person.name() : null, broken, !receives(duty));
	}

	private boolean receives(RosterDuty duty) {
		StudioView studio = this.roll.studios().get(duty.studioId());
		return studio != null && studio.state().isReceiving();
	}

	private static boolean hasMoved(RosterDuty duty, @Nullable StandingDuty stands) {
		if (stands == null) {
			return !duty.isNew();
		}
		return !stands.id().equals(duty.dutyId()) || !Objects.equals(stands.representativeId(), duty.beforeId())
				|| (stands.pinned() && duty.isChanged());
	}

	private Optional<RosterRule> broken(RosterDuty duty) {
		RosterPerson person = this.roll.person(duty.representativeId());
		if (person == null) {
			return (duty.representativeId() != null) ? Optional.of(RosterRule.OWN_STUDIO) : Optional.empty();
		}
		return obstacles(duty, person.sitter()).stream().findFirst();
	}

	Set<RosterRule> obstacles(RosterDuty duty, PlannedSitter sitter) {
		return this.reckoning.obstacles(planned(duty), sitter);
	}

}
