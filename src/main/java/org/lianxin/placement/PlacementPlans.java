package org.lianxin.placement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.account.SignedIn;
import org.lianxin.placement.solver.PlacementProblem;
import org.lianxin.placement.solver.PlacementScore;
import org.lianxin.placement.solver.PlannedSeat;
import org.lianxin.representative.Reseat;
import org.lianxin.representative.Sitting;
import org.lianxin.representative.Sittings;
import org.lianxin.shared.Conflict;
import org.lianxin.shared.NotFound;
import org.lianxin.shared.Paged;
import org.lianxin.shared.Unprocessable;
import org.lianxin.solving.BackgroundSolving;

import org.springframework.context.MessageSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The plans of a county, from the wish to the record. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class PlacementPlans {

	private static final int PAGE = 20;

	private final PlacementPlanRepository plans;

	private final PlanQueries queries;

	private final Drafts drafts;

	private final PlacementSeats seats;

	private final BackgroundSolving<PlacementProblem, PlacementScore> solving;

	private final Sittings sittings;

	private final MessageSource messages;

	private final Clock clock;

	PlacementPlans(PlacementPlanRepository plans, PlanQueries queries, Drafts drafts, PlacementSeats seats,
			BackgroundSolving<PlacementProblem, PlacementScore> solving, Sittings sittings, MessageSource messages,
			Clock clock) {
		this.plans = plans;
		this.queries = queries;
		this.drafts = drafts;
		this.seats = seats;
		this.solving = solving;
		this.sittings = sittings;
		this.messages = messages;
		this.clock = clock;
	}

	/**
	 * Lists the plans, newest first, 20 to a page.
	 * @param before the cursor of the page before, or null for the newest
	 */
	@Transactional(readOnly = true)
	public Paged<PlanView> list(@Nullable UUID before) {
		return Paged.of(this.queries.before(before, PAGE + 1), PAGE, (plan) -> plan.id().toString());
	}

	/**
	 * Finds a plan.
	 * @throws NotFound if the county has none by that id
	 */
	@Transactional(readOnly = true)
	public PlanView plan(UUID id) {
		return this.queries.byId(id).orElseThrow(() -> new NotFound("placement.unknown"));
	}

	/** Returns what the county wanted last, for tomorrow. */
	@Transactional(readOnly = true)
	public PlanSettings lastWishes() {
		LocalDate tomorrow = today().plusDays(1);
		return this.queries.before(null, 1)
			.stream()
			.findFirst()
			.map((plan) -> plan.settings().holdingFrom(tomorrow))
			.map((wishes) -> (wishes.scope() == PlanScope.CHOSEN) ? wishes.placing(PlanScope.UNPLACED) : wishes)
			.orElse(PlanSettings.from(tomorrow));
	}

	/** Writes down the representatives of these codes, for a plan that places them. */
	@Transactional(readOnly = true)
	public PeopleChoice choice(Collection<String> codes) {
		return new ChosenPeople(this.drafts.roll(today().plusDays(1))).write(codes);
	}

	/**
	 * Draws a plan, which is solved in the background.
	 * @throws Unprocessable if the day is past, nobody is to be placed or somebody can't
	 * be, or another plan is open
	 */
	public UUID draw(DrawPlan command) {
		PlanSettings settings = command.settings();
		requirePresent(settings.holdsFrom());
		if (this.queries.before(null, 1).stream().anyMatch((plan) -> plan.state().isOpen())) {
			throw new Unprocessable("placement.open");
		}
		Roll roll = this.drafts.roll(settings.holdsFrom());
		if (settings.scope() == PlanScope.STUDIO && !roll.studios().containsKey(settings.scopeStudioId())) {
			throw new Unprocessable("placement.studio.missing");
		}
		Set<UUID> named = (settings.scope() == PlanScope.CHOSEN) ? new ChosenPeople(roll).read(command.people())
				: Set.of();
		PlacementPlan plan = new PlacementPlan(settings, SignedIn.required().name(), this.clock.instant());
		save(plan);
		solve(plan, roll, named, Map.of());
		return plan.id();
	}

	private void save(PlacementPlan plan) {
		try {
			this.plans.saveAndFlush(plan);
		}
		catch (DataIntegrityViolationException ex) {
			throw new Unprocessable("placement.open");
		}
	}

	/**
	 * Solves a plan once more, for the people and studios of now; the pinned stay.
	 * @throws Conflict if it is not a draft, or somebody changed it
	 */
	public void solveAgain(UUID id, int version) {
		PlacementPlan plan = plan(id, version);
		Map<UUID, SeatState> before = new HashMap<>();
		this.seats.of(id).forEach((seat) -> before.put(seat.representativeId(), seat));
		plan.solveAgain(this.clock.instant());
		this.plans.saveAndFlush(plan);
		solve(plan, this.drafts.roll(plan.settings().holdsFrom()), before.keySet(), before);
	}

	/** Only after the commit can the node that solves it see the plan. */
	private void solve(PlacementPlan plan, Roll roll, Set<UUID> named, Map<UUID, SeatState> before) {
		List<SeatState> open = roll.chosen(plan.settings(), named)
			.stream()
			.map((person) -> open(person, before.get(person.id()), roll))
			.toList();
		if (open.isEmpty()) {
			throw new Unprocessable("placement.nobody");
		}
		this.seats.replace(plan.id(), open);
		Map<UUID, SeatState> states = new HashMap<>();
		open.forEach((seat) -> states.put(seat.representativeId(), seat));
		PlacementProblem problem = roll.unsolved(plan.settings(), open);
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

			@Override
			public void afterCommit() {
				PlacementPlans.this.solving.begin(plan.id(), plan.run(), problem,
						(found) -> PlacementPlans.this.seats.replace(plan.id(), seats(found, states)));
			}

		});
	}

	private static List<SeatState> seats(PlacementProblem found, Map<UUID, SeatState> before) {
		return found.seats()
			.stream()
			.filter(PlannedSeat::isChosen)
			.map((seat) -> before.get(seat.id()).taking(seat.studio()))
			.toList();
	}

	/** A pin is kept as long as its seat may be taken. */
	private static SeatState open(Sitting person, @Nullable SeatState before, Roll roll) {
		boolean kept = before != null && before.pinned() && before.to() != null
				&& PlannedSeat
					.open(Roll.planned(person), null, roll.studios().values().stream().map(Roll::planned).toList())
					.choices()
					.stream()
					.anyMatch((studio) -> studio.id().equals(before.to()));
		return kept ? new SeatState(person.id(), person.studioId(), before.to(), true, before.byHand())
				: new SeatState(person.id(), person.studioId(), null, false, false);
	}

	/**
	 * Asks the solver to be content with what it has.
	 * @throws Conflict if it is no longer at work
	 */
	public void cancel(UUID id) {
		PlacementPlan plan = this.plans.findById(id).orElseThrow(() -> new NotFound("placement.unknown"));
		plan.cancel();
		this.plans.saveAndFlush(plan);
	}

	/**
	 * Puts a plan aside.
	 * @throws Conflict if it is closed already, or somebody changed it
	 */
	public void discard(UUID id, int version) {
		PlacementPlan plan = plan(id, version);
		plan.discard(SignedIn.required().name(), this.clock.instant());
		this.plans.saveAndFlush(plan);
	}

	/**
	 * Writes the seats of a plan into the record, all or none.
	 * @throws Unprocessable if the day is past
	 * @throws PlanOutOfDate if people or studios have changed since it was drawn
	 * @throws Conflict if it is no draft, or somebody changed it
	 */
	public void publish(PublishPlan command) {
		PlacementPlan plan = plan(command.planId(), command.version());
		plan.requireDraft();
		requirePresent(command.day());
		Draft draft = this.drafts.draft(plan.id(), plan.settings().holdingFrom(command.day()));
		List<Drift> drifts = draft.drifts();
		if (!drifts.isEmpty()) {
			throw new PlanOutOfDate(drifts);
		}
		plan.publish(command.day(), SignedIn.required().name(), this.clock.instant());
		this.plans.saveAndFlush(plan);
		this.drafts.keep(plan(plan.id()), draft);
		this.sittings.reseat(new Reseat(command.day(), reason(command.day()), draft.changes()));
	}

	/** The record is kept in the county's language, whatever its writer reads. */
	private String reason(LocalDate day) {
		return this.messages.getMessage("placement.record", new Object[] { day.toString() }, Locale.SIMPLIFIED_CHINESE);
	}

	private PlacementPlan plan(UUID id, int version) {
		return this.plans.findByIdAndVersion(id, version).orElseThrow(() -> missing(id));
	}

	private RuntimeException missing(UUID id) {
		Optional<PlacementPlan> changed = this.plans.findById(id);
		return changed.isPresent() ? new Conflict("placement.overtaken") : new NotFound("placement.unknown");
	}

	private void requirePresent(LocalDate day) {
		if (day.isBefore(today())) {
			throw new Unprocessable("placement.day.past");
		}
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
