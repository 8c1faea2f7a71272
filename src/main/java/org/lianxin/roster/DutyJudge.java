package org.lianxin.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.roster.RosterLoadRow.Order;
import org.lianxin.roster.solver.PlannedDuty;
import org.lianxin.roster.solver.PlannedSitter;
import org.lianxin.roster.solver.Reckoning;
import org.lianxin.roster.solver.RosterRule;

/**
 * Tells of a draft why somebody has a duty, what others would cost, and how the loads
 * are.
 */
class DutyJudge {

	private final RosterDraft draft;

	private final Reckoning reckoning;

	DutyJudge(RosterDraft draft) {
		this.draft = draft;
		this.reckoning = draft.reckoning();
	}

	RosterDutyDetail detail(RosterDuty duty) {
		RosterPerson present = this.draft.roll().person(duty.representativeId());
		List<RosterReason> reasons = (present != null) ? reasons(duty, present.sitter()) : List.of();
		return new RosterDutyDetail(this.draft.row(duty), (present != null) ? this.reckoning.load(present.sitter()) : 0,
				reasons, options(duty), members(duty).size(), excluded(duty));
	}

	private List<RosterReason> reasons(RosterDuty duty, PlannedSitter sitter) {
		List<RosterReason> reasons = new ArrayList<>();
		this.reckoning.cases(planned(duty), sitter).forEach((rule, cases) -> {
			boolean tells = rule != RosterRule.EVEN_LOAD && this.reckoning.weights().has(rule)
					&& (rule != RosterRule.STABILITY || duty.beforeId() != null);
			if (tells) {
				reasons.add(new RosterReason(rule, cases));
			}
		});
		return reasons;
	}

	private List<RosterOption> options(RosterDuty duty) {
		RosterPerson present = this.draft.roll().person(duty.representativeId());
		PlannedDuty planned = planned(duty);
		Map<RosterRule, Integer> now = (present != null) ? this.reckoning.cases(planned, present.sitter()) : Map.of();
		return members(duty).stream()
			.filter((sitter) -> present == null || !sitter.equals(present.sitter()))
			.filter((sitter) -> this.draft.obstacles(duty, sitter).isEmpty())
			.map((sitter) -> option(duty, sitter, now))
			.sorted(Comparator.comparingInt(RosterOption::balance)
				.thenComparingInt(RosterOption::wishes)
				.thenComparingInt(RosterOption::load)
				.thenComparing(RosterOption::code))
			.toList();
	}

	private RosterOption option(RosterDuty duty, PlannedSitter sitter, Map<RosterRule, Integer> now) {
		RosterPerson person = this.draft.roll().people().get(sitter.id());
		Map<RosterRule, Integer> then = this.reckoning.cases(planned(duty), sitter);
		return new RosterOption(sitter.id(), person.code(), person.name(), this.reckoning.load(sitter),
				this.reckoning.cost(then, true) - this.reckoning.cost(now, true),
				this.reckoning.cost(then, false) - this.reckoning.cost(now, false), reasons(duty, sitter));
	}

	/** Lists who belongs to the studio on the day of a duty, whatever else there is. */
	private List<PlannedSitter> members(RosterDuty duty) {
		PlannedDuty planned = planned(duty);
		return this.draft.roll()
			.members(duty.studioId())
			.stream()
			.filter((sitter) -> sitter.belongsTo(planned.studio(), duty.day()))
			.toList();
	}

	private Map<RosterRule, Long> excluded(RosterDuty duty) {
		Map<RosterRule, Long> excluded = new EnumMap<>(RosterRule.class);
		for (PlannedSitter sitter : members(duty)) {
			this.draft.obstacles(duty, sitter).forEach((rule) -> excluded.merge(rule, 1L, Long::sum));
		}
		return excluded;
	}

	RosterUnfilledRow unfilled(RosterDutyRow row) {
		RosterDuty duty = this.draft.duty(row.id()).orElseThrow();
		List<PlannedSitter> members = members(duty);
		int free = (int) members.stream().filter((sitter) -> this.draft.obstacles(duty, sitter).isEmpty()).count();
		return new RosterUnfilledRow(row, members.size(), excluded(duty), free);
	}

	/** Returns the rule that somebody would break by taking a duty, if any. */
	@Nullable RosterRule refusal(RosterDuty duty, PlannedSitter sitter) {
		Set<RosterRule> obstacles = this.draft.obstacles(duty, sitter);
		return obstacles.isEmpty() ? null : obstacles.iterator().next();
	}

	/** Tells of somebody chosen for a duty what stands against them. */
	RosterChoice choice(RosterDuty duty, RosterPerson person) {
		PlannedSitter sitter = person.sitter();
		return new RosterChoice(sitter.id(), person.code(), person.name(), this.reckoning.load(sitter),
				this.draft.obstacles(duty, sitter).stream().map((rule) -> rule.key() + ".refusal").toList());
	}

	/** Lists what the draft asks of those who may sit. */
	List<RosterLoadRow> loads(Order order, @Nullable UUID studio) {
		Map<UUID, Integer> drafted = new HashMap<>();
		Map<UUID, Integer> changed = new HashMap<>();
		Set<PlannedSitter> maySit = new HashSet<>();
		for (RosterDuty duty : this.draft.duties()) {
			maySit.addAll(planned(duty).choices());
			count(drafted, duty.representativeId());
			if (duty.isNew() || duty.isChanged()) {
				count(changed, duty.representativeId());
				count(changed, duty.beforeId());
			}
		}
		return this.draft.roll()
			.people()
			.values()
			.stream()
			.filter((person) -> maySit.contains(person.sitter()) || this.reckoning.load(person.sitter()) > 0)
			.filter((person) -> studio == null || person.sitter().everBelongsTo(studio))
			.map((person) -> load(person, drafted, changed))
			.sorted(comparator(order))
			.toList();
	}

	private RosterLoadRow load(RosterPerson person, Map<UUID, Integer> drafted, Map<UUID, Integer> changed) {
		UUID id = person.sitter().id();
		int now = drafted.getOrDefault(id, 0);
		int total = this.reckoning.load(person.sitter());
		String studio = person.sitter().studioIds().stream().findFirst().map(this.draft::studioName).orElse(null);
		return new RosterLoadRow(id, person.code(), person.name(), studio, total - now, now, total,
				changed.getOrDefault(id, 0));
	}

	private static void count(Map<UUID, Integer> counts, @Nullable UUID id) {
		if (id != null) {
			counts.merge(id, 1, Integer::sum);
		}
	}

	private static Comparator<RosterLoadRow> comparator(Order order) {
		Comparator<RosterLoadRow> byTotal = Comparator.comparingInt(RosterLoadRow::total);
		return switch (order) {
			case MOST -> byTotal.reversed().thenComparing(RosterLoadRow::code);
			case LEAST -> byTotal.thenComparing(RosterLoadRow::code);
			case CODE -> Comparator.comparing(RosterLoadRow::code);
		};
	}

	/** Counts the studios in which two who may sit differ by more than one. */
	int uneven(RosterScope scope) {
		Map<UUID, int[]> ends = new HashMap<>();
		for (RosterDuty duty : this.draft.duties()) {
			for (PlannedSitter sitter : planned(duty).choices()) {
				int load = this.reckoning.load(sitter);
				int[] end = ends.computeIfAbsent(duty.studioId(), (id) -> new int[] { load, load });
				end[0] = Math.min(end[0], load);
				end[1] = Math.max(end[1], load);
			}
		}
		ends.keySet().removeIf((studio) -> !scope.lets(studio));
		return (int) ends.values().stream().filter((end) -> end[1] - end[0] > 1).count();
	}

	private PlannedDuty planned(RosterDuty duty) {
		return this.draft.planned(duty);
	}

}
