package org.lianxin.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.roster.solver.DutySeat;
import org.lianxin.roster.solver.PlannedDuty;
import org.lianxin.roster.solver.PlannedSitter;
import org.lianxin.roster.solver.PlannedStudio;
import org.lianxin.roster.solver.RosterProblem;
import org.lianxin.studio.Profession;
import org.lianxin.studio.StudioView;

/**
 * All people, studios and standing duties that matter for a draft, from which problems
 * are made.
 */
class RosterRoll {

	private final DraftSettings settings;

	private final LocalDate cut;

	private final Map<UUID, RosterPerson> people;

	private final Map<UUID, StudioView> studios = new LinkedHashMap<>();

	private final Map<UUID, StandingDuty> standing = new LinkedHashMap<>();

	private final Map<UUID, PlannedStudio> places = new HashMap<>();

	private final Map<UUID, List<PlannedSitter>> members = new HashMap<>();

	private final Map<Need, List<PlannedSitter>> choices = new HashMap<>();

	/**
	 * Takes what was read.
	 * @param cut the first day on which the draft decides anything; before it all stands
	 */
	RosterRoll(DraftSettings settings, LocalDate cut, Map<UUID, RosterPerson> people, List<StudioView> studios,
			List<StandingDuty> standing) {
		this.settings = settings;
		this.cut = cut;
		this.people = people;
		studios.forEach((studio) -> this.studios.put(studio.id(), studio));
		studios.forEach((studio) -> this.places.put(studio.id(), new PlannedStudio(studio.id(), studio.townshipId())));
		standing.forEach((duty) -> this.standing.put(duty.id(), duty));
	}

	DraftSettings settings() {
		return this.settings;
	}

	Map<UUID, RosterPerson> people() {
		return this.people;
	}

	Map<UUID, StudioView> studios() {
		return this.studios;
	}

	@Nullable StandingDuty standing(@Nullable UUID dutyId) {
		return (dutyId != null) ? this.standing.get(dutyId) : null;
	}

	/** Lists what stands where the draft decides, pinned or not. */
	List<StandingDuty> inScope() {
		return this.standing.values().stream().filter(this::isInScope).toList();
	}

	private boolean isInScope(StandingDuty duty) {
		return !duty.day().isBefore(this.cut) && this.settings.includes(duty.day(), duty.studioId())
				&& duty.state() == DutyState.PLANNED;
	}

	/** States the problem of a draft: its duties, and those that only count. */
	RosterProblem problem(Collection<RosterDuty> duties) {
		List<PlannedDuty> planned = new ArrayList<>();
		for (StandingDuty duty : this.standing.values()) {
			RosterPerson person = person(duty.representativeId());
			if (person != null && !isInScope(duty)) {
				planned.add(PlannedDuty.fixed(seat(duty), person.sitter()));
			}
		}
		duties.forEach((duty) -> planned.add(planned(duty)));
		return new RosterProblem(planned, this.settings.rules());
	}

	private PlannedDuty planned(RosterDuty duty) {
		DutySeat seat = new DutySeat(duty.id(), place(duty.studioId()), duty.day(), duty.half(), duty.seat(),
				duty.leadingCadre(), duty.profession());
		PlannedSitter sitter = sitter(duty.representativeId());
		StandingDuty stands = standing(duty.dutyId());
		if (stands != null && stands.pinned() && sitter != null) {
			return PlannedDuty.fixed(seat, sitter);
		}
		PlannedDuty open = PlannedDuty.open(seat, sitter(duty.beforeId()), choices(seat));
		return duty.pinned() ? open.pinnedTo(sitter) : open.of(sitter);
	}

	private DutySeat seat(StandingDuty duty) {
		return new DutySeat(duty.id(), place(duty.studioId()), duty.day(), duty.half(), duty.seat(),
				duty.leadingCadre(), duty.profession());
	}

	private PlannedStudio place(UUID studioId) {
		return this.places.computeIfAbsent(studioId, (id) -> new PlannedStudio(id, null));
	}

	private List<PlannedSitter> choices(DutySeat seat) {
		return this.choices.computeIfAbsent(
				new Need(seat.studio().id(), seat.day(), seat.leadingCadre(), seat.profession()),
				(need) -> members(need.studioId).stream().filter(seat::isFor).toList());
	}

	/** Lists who belongs to a studio or is lent to it on some day of the draft. */
	List<PlannedSitter> members(UUID studioId) {
		return this.members.computeIfAbsent(studioId,
				(id) -> this.people.values()
					.stream()
					.map(RosterPerson::sitter)
					.filter((sitter) -> sitter.everBelongsTo(id))
					.toList());
	}

	@Nullable RosterPerson person(@Nullable UUID id) {
		return (id != null) ? this.people.get(id) : null;
	}

	private @Nullable PlannedSitter sitter(@Nullable UUID id) {
		RosterPerson person = person(id);
		return (person != null) ? person.sitter() : null;
	}

	/** What decides who may be thought of for a duty. */
	private record Need(UUID studioId, LocalDate day, boolean leadingCadre, @Nullable Profession profession) {
	}

}
