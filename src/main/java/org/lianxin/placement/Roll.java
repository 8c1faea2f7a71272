package org.lianxin.placement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.placement.solver.PlacementProblem;
import org.lianxin.placement.solver.PlannedPerson;
import org.lianxin.placement.solver.PlannedSeat;
import org.lianxin.placement.solver.PlannedStudio;
import org.lianxin.representative.RepresentativeState;
import org.lianxin.representative.Sitting;
import org.lianxin.representative.TiedPair;
import org.lianxin.studio.StudioState;
import org.lianxin.studio.StudioView;

/**
 * All people and studios of a county on a day, from which problems are made.
 *
 * @param people by id, in the order of their codes
 * @param studios by id, in their usual order
 */
record Roll(Map<UUID, Sitting> people, Map<UUID, StudioView> studios, List<TiedPair> ties) {

	static Roll of(List<Sitting> people, List<StudioView> studios, List<TiedPair> ties) {
		Map<UUID, Sitting> byId = new LinkedHashMap<>();
		people.forEach((person) -> byId.put(person.id(), person));
		Map<UUID, StudioView> places = new LinkedHashMap<>();
		studios.forEach((studio) -> places.put(studio.id(), studio));
		return new Roll(byId, places, ties);
	}

	/**
	 * Chooses whom a plan places: who may be placed, and is in its scope.
	 * @param named those who were named one by one
	 */
	List<Sitting> chosen(PlanSettings settings, Set<UUID> named) {
		return this.people.values().stream().filter(Roll::mayBePlaced).filter((person) -> switch (settings.scope()) {
			case UNPLACED -> person.studioId() == null;
			case STUDIO -> person.studioId() != null && person.studioId().equals(settings.scopeStudioId());
			case CHOSEN -> named.contains(person.id());
			case EVERYBODY -> true;
		}).toList();
	}

	/** Tells whether a plan may place somebody. */
	static boolean mayBePlaced(Sitting person) {
		return person.isPlaceable() && !person.settled();
	}

	/** Seats nobody anew except the pinned: where the solver begins. */
	PlacementProblem unsolved(PlanSettings settings, Collection<SeatState> seats) {
		return problem(settings, seats, false);
	}

	/** Seats everybody where the plan has them: what is judged and shown. */
	PlacementProblem drafted(PlanSettings settings, Collection<SeatState> seats) {
		return problem(settings, seats, true);
	}

	private PlacementProblem problem(PlanSettings settings, Collection<SeatState> seats, boolean drafted) {
		Map<UUID, PlannedStudio> places = new LinkedHashMap<>();
		this.studios.values().forEach((studio) -> places.put(studio.id(), planned(studio)));
		Map<UUID, SeatState> states = new HashMap<>();
		seats.forEach((seat) -> states.put(seat.representativeId(), seat));
		List<PlannedStudio> all = List.copyOf(places.values());
		List<PlannedSeat> planned = new ArrayList<>();
		for (Sitting person : this.people.values()) {
			SeatState state = states.get(person.id());
			PlannedStudio now = place(places, person.studioId());
			if (state != null) {
				PlannedSeat open = PlannedSeat.open(planned(person), place(places, state.from()), all);
				planned.add(seat(open, place(places, state.to()), state.pinned(), drafted));
			}
			else if (now != null && person.state() != RepresentativeState.ENDED) {
				planned.add(PlannedSeat.fixed(planned(person), now));
			}
		}
		return new PlacementProblem(all, this.ties, planned, settings.weights());
	}

	private static PlannedSeat seat(PlannedSeat open, @Nullable PlannedStudio to, boolean pinned, boolean drafted) {
		if (pinned && to != null) {
			return open.pinnedIn(to);
		}
		return drafted ? open.in(to) : open;
	}

	private static @Nullable PlannedStudio place(Map<UUID, PlannedStudio> places, @Nullable UUID id) {
		return (id != null) ? places.get(id) : null;
	}

	static PlannedStudio planned(StudioView studio) {
		boolean receiving = studio.state() == StudioState.OPEN || studio.state() == StudioState.PREPARING;
		return new PlannedStudio(studio.id(), studio.kind(), studio.townshipId(), studio.profession(), receiving);
	}

	static PlannedPerson planned(Sitting person) {
		return new PlannedPerson(person.id(), person.level(), person.leadingCadre(), person.professions(),
				person.unitTownshipId(), person.contactTownshipId(), person.residenceTownshipId());
	}

}
