package org.lianxin.placement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.placement.solver.EvenSizes;
import org.lianxin.placement.solver.PlacementProblem;
import org.lianxin.placement.solver.PlacementRule;
import org.lianxin.placement.solver.PlacementWeights;
import org.lianxin.placement.solver.PlannedPerson;
import org.lianxin.placement.solver.PlannedSeat;
import org.lianxin.placement.solver.PlannedStudio;
import org.lianxin.representative.Level;
import org.lianxin.representative.TiedPair;

/**
 * Tells of a drafted plan why somebody sits where they do and what another seat costs.
 */
class SeatJudge {

	private final PlacementWeights weights;

	private final EvenSizes even;

	private final Map<UUID, PlannedSeat> seats = new HashMap<>();

	private final Map<UUID, Integer> sizes = new HashMap<>();

	private final Map<UUID, Integer> cadres = new HashMap<>();

	private final List<TiedPair> ties;

	SeatJudge(PlacementProblem problem, PlacementWeights weights) {
		this.weights = weights;
		this.even = EvenSizes.of(problem);
		this.ties = problem.ties();
		for (PlannedSeat seat : problem.seats()) {
			this.seats.put(seat.id(), seat);
			PlannedStudio studio = sitsIn(seat);
			if (studio != null) {
				this.sizes.merge(studio.id(), 1, Integer::sum);
				this.cadres.merge(studio.id(), seat.isOfLeadingCadre() ? 1 : 0, Integer::sum);
			}
		}
	}

	/** For whom there is no seat, nothing changes. */
	private static @Nullable PlannedStudio sitsIn(PlannedSeat seat) {
		return (seat.studio() != null) ? seat.studio() : seat.before();
	}

	Optional<PlannedSeat> seat(UUID personId) {
		return Optional.ofNullable(this.seats.get(personId)).filter(PlannedSeat::isChosen);
	}

	int size(UUID studioId) {
		return this.sizes.getOrDefault(studioId, 0);
	}

	int cadres(UUID studioId) {
		return this.cadres.getOrDefault(studioId, 0);
	}

	int even(UUID studioId) {
		return this.even.of(studioId);
	}

	/** Says why they sit where they do, or why nowhere. */
	List<SeatReason> why(PlannedSeat seat, boolean byHand) {
		PlannedStudio studio = seat.studio();
		if (studio == null) {
			return List.of(whyNowhere(seat));
		}
		List<SeatReason> reasons = new ArrayList<>();
		if (byHand) {
			reasons.add(SeatReason.BY_HAND);
		}
		reasons.addAll(merits(seat, studio));
		if (reasons.isEmpty()) {
			reasons.add(SeatReason.EVEN_SIZES);
		}
		return reasons;
	}

	private List<SeatReason> merits(PlannedSeat seat, PlannedStudio studio) {
		List<SeatReason> merits = new ArrayList<>();
		PlannedPerson person = seat.person();
		if (person.level() == Level.TOWNSHIP && person.maySitIn(studio)) {
			merits.add(SeatReason.OWN_TOWNSHIP);
		}
		if (studio.equals(seat.before())) {
			merits.add(SeatReason.STAYS);
		}
		if (studio.standsIn(person.contactTownshipId())) {
			merits.add(SeatReason.CONTACT_VILLAGE);
		}
		if (studio.standsIn(person.unitTownshipId())) {
			merits.add(SeatReason.ELECTORAL_UNIT);
		}
		if (studio.standsIn(person.residenceTownshipId())) {
			merits.add(SeatReason.RESIDENCE);
		}
		if (person.suits(studio)) {
			merits.add(SeatReason.PROFESSION);
		}
		if (seat.isOfLeadingCadre() && othersWhoLead(seat, studio) == 0) {
			merits.add(SeatReason.ONLY_CADRE);
		}
		return merits;
	}

	private int othersWhoLead(PlannedSeat seat, PlannedStudio studio) {
		return cadres(studio.id()) - (studio.equals(sitsIn(seat)) ? 1 : 0);
	}

	private SeatReason whyNowhere(PlannedSeat seat) {
		PlannedPerson person = seat.person();
		if (person.level() == Level.TOWNSHIP && person.ownTownshipId() == null) {
			return SeatReason.NO_TOWNSHIP;
		}
		if (seat.choices().isEmpty()) {
			return SeatReason.NO_STUDIO;
		}
		boolean room = seat.choices().stream().anyMatch((studio) -> refusal(seat, studio).isEmpty());
		return room ? SeatReason.NOT_REACHED : SeatReason.NO_ROOM_APART;
	}

	/** Returns the rule that must be kept and that a seat in that studio would break. */
	Optional<PlacementRule> refusal(PlannedSeat seat, PlannedStudio studio) {
		if (!studio.receiving()) {
			return Optional.of(PlacementRule.RECEIVING_STUDIO);
		}
		if (!seat.person().maySitIn(studio)) {
			return Optional.of(PlacementRule.OWN_TOWNSHIP);
		}
		return this.ties.stream()
			.filter((tie) -> isKeptApart(tie, seat.id(), studio))
			.map((tie) -> rule(tie.kind()))
			.filter(this.weights::has)
			.findFirst();
	}

	private boolean isKeptApart(TiedPair tie, UUID personId, PlannedStudio studio) {
		if (!tie.one().equals(personId) && !tie.other().equals(personId)) {
			return false;
		}
		PlannedSeat partner = this.seats.get(tie.one().equals(personId) ? tie.other() : tie.one());
		return partner != null && studio.equals(partner.studio());
	}

	private static PlacementRule rule(TiedPair.Kind kind) {
		return switch (kind) {
			case SPOUSE -> PlacementRule.SPOUSES_APART;
			case SUPERIOR -> PlacementRule.SUPERIORS_APART;
		};
	}

	/** Says what a seat in that studio would be like, beside the one that they have. */
	SeatOption option(PlannedSeat seat, PlannedStudio studio, String name) {
		PlannedStudio now = seat.studio();
		int gain = worth(seat, studio) - ((now != null) ? worth(seat, now) : 0);
		int size = size(studio.id()) + (studio.equals(sitsIn(seat)) ? 0 : 1);
		return new SeatOption(studio.id(), name, studio.equals(now), refusal(seat, studio).orElse(null),
				merits(seat, studio), gain, size, even(studio.id()));
	}

	private int worth(PlannedSeat seat, PlannedStudio studio) {
		int worth = merits(seat, studio).stream().mapToInt(this::worth).sum();
		boolean moves = seat.before() != null && !studio.equals(seat.before());
		return moves ? worth - this.weights.of(PlacementRule.STAY) : worth;
	}

	private int worth(SeatReason merit) {
		return switch (merit) {
			case CONTACT_VILLAGE -> this.weights.of(PlacementRule.CONTACT_VILLAGE);
			case ELECTORAL_UNIT -> this.weights.of(PlacementRule.ELECTORAL_UNIT);
			case RESIDENCE -> this.weights.of(PlacementRule.RESIDENCE);
			case PROFESSION -> this.weights.of(PlacementRule.PROFESSION);
			case ONLY_CADRE -> this.weights.of(PlacementRule.LEADING_CADRE);
			case OWN_TOWNSHIP, STAYS, BY_HAND, EVEN_SIZES, NO_TOWNSHIP, NO_STUDIO, NO_ROOM_APART, NOT_REACHED -> 0;
		};
	}

}
