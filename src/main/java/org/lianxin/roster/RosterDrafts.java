package org.lianxin.roster;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.account.SignedIn;
import org.lianxin.roster.solver.PlannedDuty;
import org.lianxin.roster.solver.PlannedSitter;
import org.lianxin.roster.solver.RosterProblem;
import org.lianxin.roster.solver.RosterScore;
import org.lianxin.roster.solver.RosterSolver;
import org.lianxin.shared.Conflict;
import org.lianxin.shared.NotFound;
import org.lianxin.shared.Paged;
import org.lianxin.shared.Unprocessable;
import org.lianxin.solving.BackgroundSolving;
import org.lianxin.solving.SolvingLedger;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The draft rosters of a county, from the wish to the duties that stand. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class RosterDrafts {

	private static final int PAGE = 20;

	private final DutyRosterRepository rosters;

	private final RosterQueries queries;

	private final RosterDesk desk;

	private final RosterDuties duties;

	private final BackgroundSolving<RosterProblem, RosterScore> solving;

	private final RosterSolver solver;

	private final SolvingLedger<RosterScore> ledger;

	private final RosterPublication publication;

	private final Clock clock;

	RosterDrafts(DutyRosterRepository rosters, RosterQueries queries, RosterDesk desk, RosterDuties duties,
			BackgroundSolving<RosterProblem, RosterScore> solving, RosterSolver solver,
			SolvingLedger<RosterScore> ledger, RosterPublication publication, Clock clock) {
		this.rosters = rosters;
		this.queries = queries;
		this.desk = desk;
		this.duties = duties;
		this.solving = solving;
		this.solver = solver;
		this.ledger = ledger;
		this.publication = publication;
		this.clock = clock;
	}

	/**
	 * Lists the rosters, newest first, 20 to a page; to a liaison without those drawn for
	 * another studio, and with the duties of their own counted.
	 * @param before the cursor of the page before, or null for the newest
	 */
	@Transactional(readOnly = true)
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SUPERVISOR', 'LIAISON')")
	public Paged<RosterView> list(@Nullable UUID before) {
		return Paged.of(this.queries.before(before, RosterScope.ofReader().studio(), PAGE + 1), PAGE,
				(roster) -> roster.id().toString());
	}

	/**
	 * Finds a roster.
	 * @throws NotFound if the county has none by that id, or the reader may not know of
	 * it
	 */
	@Transactional(readOnly = true)
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SUPERVISOR', 'LIAISON')")
	public RosterView roster(UUID id) {
		RosterScope scope = RosterScope.ofReader();
		return this.queries.byId(id, scope.studio())
			.filter(scope::meets)
			.orElseThrow(() -> new NotFound("roster.draft.unknown"));
	}

	/**
	 * Draws a roster, which is solved in the background.
	 * @throws Unprocessable if the period is past, backwards or longer than a year, or no
	 * plan asks for anything in it
	 */
	public UUID draw(DraftSettings settings) {
		DutyRoster roster = begin(settings);
		solveAfterCommit(roster, lay(roster, List.of()));
		return roster.id();
	}

	/**
	 * Draws a roster and waits until it is solved, for those who build a county by
	 * program.
	 * @param most the longest time the solver may take
	 * @throws Unprocessable as when drawing in the background
	 */
	public UUID drawAndWait(DraftSettings settings, Duration most) {
		DutyRoster roster = begin(settings);
		Laid laid = lay(roster, List.of());
		RosterProblem found = this.solver.run(laid.problem(), most, (score) -> {
		}).search();
		this.ledger.begin(roster.id(), roster.run());
		this.ledger.finish(roster.id(), roster.run(), RosterScore.of(found),
				() -> this.duties.found(roster.id(), laid.with(found)));
		return roster.id();
	}

	private DutyRoster begin(DraftSettings settings) {
		if (settings.lastDay().isBefore(settings.firstDay())) {
			throw new Unprocessable("roster.draft.period.backwards");
		}
		if (!settings.lastDay().isBefore(settings.firstDay().plusYears(1))) {
			throw new Unprocessable("roster.draft.period.long");
		}
		if (settings.lastDay().isBefore(this.desk.tomorrow())) {
			throw new Unprocessable("roster.draft.period.past");
		}
		return this.rosters.saveAndFlush(new DutyRoster(settings, SignedIn.required().name(), this.clock.instant()));
	}

	private Laid lay(DutyRoster roster, Collection<RosterDuty> earlier) {
		RosterRoll roll = this.desk.roll(roster.settings());
		List<RosterDuty> laid = this.desk.laidOut(roll, earlier);
		if (laid.isEmpty() && roll.inScope().isEmpty()) {
			throw new Unprocessable("roster.draft.nothing");
		}
		this.duties.replace(roster.id(), laid);
		return new Laid(laid, roll.problem(laid));
	}

	/** Only after the commit can the node that solves it see the draft. */
	private void solveAfterCommit(DutyRoster roster, Laid laid) {
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

			@Override
			public void afterCommit() {
				RosterDrafts.this.solving.begin(roster.id(), roster.run(), laid.problem(),
						(found) -> RosterDrafts.this.duties.found(roster.id(), laid.with(found)));
			}

		});
	}

	/**
	 * Solves a draft once more, for the people, plans and duties of now; the pinned stay.
	 * @throws Conflict if it is not a draft, or somebody changed it
	 */
	public void solveAgain(UUID id, int version) {
		DutyRoster roster = roster(id, version);
		roster.solveAgain(this.clock.instant());
		this.rosters.saveAndFlush(roster);
		solveAfterCommit(roster, lay(roster, this.duties.of(id, this.desk.tomorrow())));
	}

	/**
	 * Asks the solver to be content with what it has.
	 * @throws Conflict if it is no longer at work
	 */
	public void cancel(UUID id) {
		DutyRoster roster = this.rosters.findById(id).orElseThrow(() -> new NotFound("roster.draft.unknown"));
		roster.cancel();
		this.rosters.saveAndFlush(roster);
	}

	/**
	 * Puts a draft aside.
	 * @throws Conflict if it is closed already, or somebody changed it
	 */
	public void discard(UUID id, int version) {
		DutyRoster roster = roster(id, version);
		roster.discard(SignedIn.required().name(), this.clock.instant());
		this.rosters.saveAndFlush(roster);
	}

	/**
	 * Lets the duties of a draft stand, all or none.
	 * @throws RosterOutOfDate if people or duties have changed since it was drawn
	 * @throws Conflict if it is no draft, or somebody changed it, or another number of
	 * duties would fall out than was seen
	 */
	public void publish(PublishRoster command) {
		DutyRoster roster = roster(command.rosterId(), command.version());
		roster.requireDraft();
		RosterDraft draft = this.desk.held(roster.id(), roster.settings());
		List<RosterDrift> drifts = draft.drifts();
		if (!drifts.isEmpty()) {
			throw new RosterOutOfDate(drifts);
		}
		if (draft.gone().size() != command.gone()) {
			throw new Conflict("roster.draft.overtaken");
		}
		roster.publish(SignedIn.required().name(), this.clock.instant());
		this.rosters.saveAndFlush(roster);
		this.publication.write(roster.id(), this.desk.tomorrow(), draft);
	}

	private DutyRoster roster(UUID id, int version) {
		return this.rosters.findByIdAndVersion(id, version).orElseThrow(() -> missing(id));
	}

	private RuntimeException missing(UUID id) {
		Optional<DutyRoster> changed = this.rosters.findById(id);
		return changed.isPresent() ? new Conflict("roster.draft.overtaken") : new NotFound("roster.draft.unknown");
	}

	/** The duties to be decided, and the problem that they pose. */
	private record Laid(List<RosterDuty> duties, RosterProblem problem) {

		List<RosterDuty> with(RosterProblem found) {
			Map<UUID, @Nullable UUID> people = new HashMap<>();
			for (PlannedDuty duty : found.duties()) {
				PlannedSitter sitter = duty.sitter();
				people.put(duty.id(), (sitter != null) ? sitter.id() : null);
			}
			return this.duties.stream().map((duty) -> duty.of(people.get(duty.id()))).toList();
		}

	}

}
