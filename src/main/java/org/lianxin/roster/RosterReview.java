package org.lianxin.roster;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.lianxin.roster.RosterFilter.Show;
import org.lianxin.roster.RosterLoadRow.Order;
import org.lianxin.roster.solver.RosterRule;
import org.lianxin.roster.solver.RosterSolver;
import org.lianxin.roster.solver.RosterWeights;
import org.lianxin.roster.solver.RuleScore;
import org.lianxin.shared.Conflict;
import org.lianxin.shared.NotFound;
import org.lianxin.shared.Paged;
import org.lianxin.shared.Unprocessable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The duties of a draft: read in sum, one by one, and changed by hand. A liaison reads
 * those of their studio; what the rules cost is told for the county.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SUPERVISOR', 'LIAISON')")
public class RosterReview {

	private static final int PAGE = 50;

	private static final String MISSING = "roster.draft.person.missing";

	private final RosterQueries queries;

	private final RosterDesk desk;

	private final RosterDuties duties;

	private final RosterSolver solver;

	RosterReview(RosterQueries queries, RosterDesk desk, RosterDuties duties, RosterSolver solver) {
		this.queries = queries;
		this.desk = desk;
		this.duties = duties;
		this.solver = solver;
	}

	/** Tells what a draft makes of the rules, the loads and what stands. */
	@Transactional(readOnly = true)
	public RosterDraftView view(RosterView roster) {
		RosterDraft draft = this.desk.draft(roster);
		DutyJudge judge = new DutyJudge(draft);
		RosterScope scope = RosterScope.ofReader();
		List<RosterLoadRow> loads = judge.loads(Order.LEAST, scope.studio());
		return new RosterDraftView(roster, draft.comparison(scope, roster.state().isOpen()),
				rules(draft, roster.settings().rules()), loads.isEmpty() ? 0 : loads.get(0).total(),
				loads.isEmpty() ? 0 : loads.get(loads.size() - 1).total(), judge.uneven(scope));
	}

	private List<RosterRuleLine> rules(RosterDraft draft, RosterWeights weights) {
		Map<RosterRule, RuleScore> judged = this.solver.judge(draft.problem());
		return Arrays.stream(RosterRule.values())
			.filter(weights::has)
			.map((rule) -> new RosterRuleLine(rule, weights.of(rule), judged.get(rule).cases()))
			.toList();
	}

	/** Tells what a draft makes of what stands. */
	@Transactional(readOnly = true)
	public RosterComparison comparison(RosterView roster) {
		return this.desk.draft(roster).comparison(RosterScope.ofReader(), roster.state().isOpen());
	}

	/** Lists duties by day, studio and seat, 50 to a page. */
	@Transactional(readOnly = true)
	public Paged<RosterDutyRow> list(RosterView roster, RosterFilter filter) {
		RosterDraft draft = this.desk.draft(roster);
		return page(draft.rows(RosterScope.ofReader().narrow(filter), roster.state().isOpen()), RosterDutyRow::id,
				filter.after());
	}

	/** Gives each duty that such a list shows, whatever its cursor. */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	@Transactional(readOnly = true)
	public void each(RosterView roster, RosterFilter filter, Consumer<RosterDutyRow> work) {
		this.desk.draft(roster).rows(filter, roster.state().isOpen()).forEach(work);
	}

	/** Lists for which duties nobody is found, and why, 50 to a page. */
	@Transactional(readOnly = true)
	public Paged<RosterUnfilledRow> unfilled(RosterView roster, @Nullable UUID after) {
		RosterDraft draft = this.desk.draft(roster);
		DutyJudge judge = new DutyJudge(draft);
		Paged<RosterDutyRow> rows = page(
				draft.rows(new RosterFilter(RosterScope.ofReader().studio(), Show.UNFILLED, null, null), false),
				RosterDutyRow::id, after);
		return new Paged<>(rows.rows().stream().map(judge::unfilled).toList(), rows.next());
	}

	/** Lists what a draft asks of each who may sit, 50 to a page. */
	@Transactional(readOnly = true)
	public Paged<RosterLoadRow> loads(RosterView roster, Order order, @Nullable UUID studio, @Nullable UUID after) {
		List<RosterLoadRow> loads = new DutyJudge(this.desk.draft(roster)).loads(order,
				RosterScope.ofReader().narrow(studio));
		return page(loads, RosterLoadRow::id, after);
	}

	private static <T> Paged<T> page(List<T> rows, Function<T, UUID> id, @Nullable UUID after) {
		int begin = 0;
		for (int index = 0; after != null && index < rows.size(); index++) {
			if (id.apply(rows.get(index)).equals(after)) {
				begin = index + 1;
			}
		}
		return Paged.of(rows.subList(begin, Math.min(rows.size(), begin + PAGE + 1)), PAGE,
				(row) -> id.apply(row).toString());
	}

	/**
	 * Finds a duty of a draft, why it is as it is, and who else could take it.
	 * @throws NotFound if the draft has no such duty, or the reader may not know of it
	 */
	@Transactional(readOnly = true)
	public RosterDutyDetail duty(RosterView roster, UUID id) {
		RosterDraft draft = this.desk.draft(roster);
		RosterScope scope = RosterScope.ofReader();
		RosterDuty found = draft.duty(id)
			.filter((duty) -> scope.lets(duty.studioId()))
			.orElseThrow(RosterReview::unknown);
		return new DutyJudge(draft).detail(found);
	}

	/**
	 * Tells of somebody chosen for a duty what stands against them; empty for those whom
	 * the county does not know.
	 * @throws NotFound if the draft has no such duty
	 */
	@Transactional(readOnly = true)
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	public Optional<RosterChoice> choice(RosterView roster, UUID dutyId, UUID representativeId) {
		RosterDraft draft = this.desk.draft(roster);
		RosterDuty duty = draft.duty(dutyId).orElseThrow(RosterReview::unknown);
		RosterPerson person = draft.roll().person(representativeId);
		if (person != null) {
			return Optional.of(new DutyJudge(draft).choice(duty, person));
		}
		return this.queries.person(representativeId)
			.map((known) -> new RosterChoice(known.id(), known.code(), known.name(), 0, List.of(MISSING)));
	}

	/** Returns the name of somebody who may sit, for the words of a filter. */
	@Transactional(readOnly = true)
	public Optional<String> name(RosterView roster, UUID representativeId) {
		UUID own = RosterScope.ofReader().studio();
		return Optional.ofNullable(this.desk.roll(roster.settings()).person(representativeId))
			.filter((person) -> own == null || person.sitter().everBelongsTo(own))
			.map(RosterPerson::name);
	}

	/** Lists for which duties a draft no longer fits. */
	@Transactional(readOnly = true)
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	public List<RosterDrift> drifts(RosterView roster) {
		return roster.isDraft() ? this.desk.draft(roster).drifts() : List.of();
	}

	/**
	 * Gives a duty to somebody or to nobody, and leaves it so.
	 * @throws Unprocessable if that would break a rule that must be kept
	 * @throws Conflict if somebody changed the draft, it is no draft, or the duty is
	 * pinned in what stands
	 */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	public void move(MoveDuty command) {
		RosterView roster = draftOf(command.rosterId(), command.version());
		RosterDraft draft = this.desk.draft(roster);
		RosterDuty duty = changeable(draft, command.dutyId());
		if (command.representativeId() != null) {
			RosterPerson person = draft.roll().person(command.representativeId());
			if (person == null) {
				throw new Unprocessable(MISSING);
			}
			RosterRule refusal = new DutyJudge(draft).refusal(duty, person.sitter());
			if (refusal != null) {
				throw new Unprocessable(refusal.key() + ".refusal");
			}
		}
		this.duties.change(roster.id(), duty.with(command.representativeId(), true, true));
	}

	/**
	 * Leaves a duty as it is when the rest is solved again, or no longer.
	 * @throws Conflict if somebody changed the draft, it is no draft, or the duty is
	 * pinned in what stands
	 */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	public void pin(PinDuty command) {
		RosterView roster = draftOf(command.rosterId(), command.version());
		RosterDuty duty = changeable(this.desk.draft(roster), command.dutyId());
		this.duties.change(roster.id(),
				duty.with(duty.representativeId(), command.pinned(), command.pinned() && duty.byHand()));
	}

	private static RosterDuty changeable(RosterDraft draft, UUID dutyId) {
		RosterDuty duty = draft.duty(dutyId).orElseThrow(RosterReview::unknown);
		if (draft.isSettled(duty)) {
			throw new Conflict("roster.draft.settled");
		}
		return duty;
	}

	private RosterView draftOf(UUID rosterId, int version) {
		RosterView roster = this.queries.byId(rosterId, null).orElseThrow(() -> new NotFound("roster.draft.unknown"));
		if (!roster.isDraft()) {
			throw new Conflict("roster.draft.notNow");
		}
		if (!this.duties.claim(rosterId, version)) {
			throw new Conflict("roster.draft.overtaken");
		}
		return roster;
	}

	private static NotFound unknown() {
		return new NotFound("roster.draft.duty.unknown");
	}

}
