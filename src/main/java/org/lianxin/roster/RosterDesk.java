package org.lianxin.roster;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.studio.StudioService;
import org.lianxin.tenancy.Ids;

import org.springframework.stereotype.Component;

/** Lays out what a draft needs: who there is, what stands and what the plans ask for. */
@Component
class RosterDesk {

	private final RosterFacts facts;

	private final Demand demand;

	private final StudioService studios;

	private final RosterDuties duties;

	private final People people;

	private final Clock clock;

	RosterDesk(RosterFacts facts, Demand demand, StudioService studios, RosterDuties duties, People people,
			Clock clock) {
		this.facts = facts;
		this.demand = demand;
		this.studios = studios;
		this.duties = duties;
		this.people = people;
		this.clock = clock;
	}

	/** Reads people and what stands as they are now. */
	RosterRoll roll(DraftSettings settings) {
		return roll(settings, tomorrow(), this.facts.standing(settings));
	}

	private RosterRoll roll(DraftSettings settings, LocalDate cut, List<StandingDuty> standing) {
		return new RosterRoll(settings, cut, this.facts.people(settings), this.studios.all(), standing);
	}

	/**
	 * Reads a draft beside people and what stands; what is past no longer belongs to it.
	 */
	RosterDraft draft(RosterView roster) {
		LocalDate cut = roster.state().isOpen() ? tomorrow() : roster.settings().firstDay();
		RosterRoll roll = roll(roster.settings(), cut, this.facts.standing(roster.settings()));
		return new RosterDraft(roll, this.duties.of(roster.id(), cut), this.clock.getZone());
	}

	/**
	 * Reads a draft as it is, and lets nobody change what stands until it is published.
	 */
	RosterDraft held(UUID rosterId, DraftSettings settings) {
		List<RosterDuty> drafted = this.duties.of(rosterId, tomorrow());
		this.people
			.hold(drafted.stream().map(RosterDuty::representativeId).filter(Objects::nonNull).distinct().toList());
		RosterRoll roll = roll(settings, tomorrow(), this.facts.hold(settings));
		return new RosterDraft(roll, drafted, this.clock.getZone());
	}

	/**
	 * Lists the duties to be decided: those asked for, each with what stands in its
	 * place, and those that stand pinned though nobody asks for them.
	 * @param earlier the duties of the draft so far, none for a new one
	 */
	List<RosterDuty> laidOut(RosterRoll roll, Collection<RosterDuty> earlier) {
		Map<SeatPlace, StandingDuty> standing = new HashMap<>();
		roll.inScope().forEach((duty) -> standing.put(duty.place(), duty));
		Map<SeatPlace, RosterDuty> drafted = new HashMap<>();
		earlier.forEach((duty) -> drafted.put(duty.place(), duty));
		DraftSettings settings = roll.settings();
		LocalDate first = settings.firstDay().isBefore(tomorrow()) ? tomorrow() : settings.firstDay();
		List<RosterDuty> duties = new ArrayList<>();
		for (NeededSeat seat : this.demand.of(first, settings.lastDay(), settings.studioId())) {
			SeatPlace place = new SeatPlace(seat.studioId(), seat.day(), seat.half(), seat.seat());
			StandingDuty stands = standing.remove(place);
			duties.add((stands != null && stands.pinned()) ? kept(stands) : asked(seat, stands, drafted.get(place)));
		}
		standing.values().stream().filter(StandingDuty::pinned).map(RosterDesk::kept).forEach(duties::add);
		return duties;
	}

	private static RosterDuty kept(StandingDuty duty) {
		return new RosterDuty(Ids.next(), duty.id(), duty.representativeId(), duty.studioId(), duty.day(), duty.half(),
				duty.seat(), duty.startsAt(), duty.endsAt(), duty.leadingCadre(), duty.profession(),
				duty.representativeId(), true, false);
	}

	private RosterDuty asked(NeededSeat seat, @Nullable StandingDuty stands, @Nullable RosterDuty drafted) {
		return new RosterDuty(Ids.next(), (stands != null) ? stands.id() : null,
				(stands != null) ? stands.representativeId() : null, seat.studioId(), seat.day(), seat.half(),
				seat.seat(), at(seat.day(), seat.starts()), at(seat.day(), seat.ends()), seat.leadingCadre(),
				seat.profession(), (drafted != null) ? drafted.representativeId() : null,
				drafted != null && drafted.pinned(), drafted != null && drafted.byHand());
	}

	private Instant at(LocalDate day, LocalTime time) {
		return Objects.requireNonNull(day.atTime(time).atZone(this.clock.getZone()).toInstant());
	}

	/** What has begun is no longer planned. */
	LocalDate tomorrow() {
		return LocalDate.now(this.clock).plusDays(1);
	}

}
