package org.lianxin.placement;

import java.util.List;
import java.util.UUID;

import org.lianxin.shared.Conflict;
import org.lianxin.shared.NotFound;
import org.lianxin.shared.Paged;
import org.lianxin.shared.Unprocessable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The seats of a plan: read in sum, one by one, and changed by hand. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class PlacementDrafts {

	private static final int PAGE = 50;

	private final PlanQueries queries;

	private final Drafts drafts;

	private final PlacementSeats seats;

	PlacementDrafts(PlanQueries queries, Drafts drafts, PlacementSeats seats) {
		this.queries = queries;
		this.drafts = drafts;
		this.seats = seats;
	}

	/** Tells what a plan makes of the studios and the rules. */
	@Transactional(readOnly = true)
	public DraftView view(PlanView plan) {
		return this.drafts.view(plan);
	}

	/** Lists seats by the people's codes, 50 to a page. */
	@Transactional(readOnly = true)
	public Paged<SeatRow> list(PlanView plan, SeatFilter filter) {
		String after = (filter.after() != null) ? filter.after() : "";
		List<SeatRow> rows = this.drafts.rows(plan)
			.stream()
			.filter((row) -> row.code().compareTo(after) > 0 && filter.lets(row))
			.limit(PAGE + 1L)
			.toList();
		return Paged.of(rows, PAGE, SeatRow::code);
	}

	/**
	 * Finds where a plan seats somebody, and, unless that is settled, where else they
	 * could sit.
	 * @throws NotFound if the plan does not place them
	 */
	@Transactional(readOnly = true)
	public SeatDetail seat(PlanView plan, UUID representativeId) {
		return this.drafts.kept(plan)
			.stream()
			.filter((row) -> row.representativeId().equals(representativeId))
			.findFirst()
			.map((row) -> new SeatDetail(row, List.of()))
			.or(() -> this.drafts.draft(plan.id(), plan.settings()).detail(representativeId))
			.orElseThrow(() -> new NotFound("placement.seat.unknown"));
	}

	/** Lists for whom the plan no longer fits. */
	@Transactional(readOnly = true)
	public List<Drift> drifts(PlanView plan) {
		return this.drafts.draft(plan.id(), plan.settings()).drifts();
	}

	/**
	 * Seats somebody elsewhere, and leaves them there.
	 * @throws Unprocessable if that would break a rule that must be kept
	 * @throws Conflict if somebody changed the plan, or it is no draft
	 */
	public void move(MoveSeat command) {
		PlanView plan = draftOf(command.planId(), command.version());
		Draft draft = this.drafts.draft(plan.id(), plan.settings());
		if (draft.detail(command.representativeId()).isEmpty()) {
			throw new NotFound("placement.seat.unknown");
		}
		if (!draft.knows(command.studioId())) {
			throw new Unprocessable("placement.studio.missing");
		}
		draft.refusal(command.representativeId(), command.studioId()).ifPresent((rule) -> {
			throw new Unprocessable(rule.refusal());
		});
		SeatState before = draft.state(command.representativeId());
		this.seats.change(plan.id(),
				new SeatState(before.representativeId(), before.from(), command.studioId(), true, true));
	}

	/**
	 * Leaves somebody where they are when the rest is solved again, or no longer.
	 * @throws Conflict if somebody changed the plan, or it is no draft
	 */
	public void pin(PinSeat command) {
		PlanView plan = draftOf(command.planId(), command.version());
		SeatState before = this.seats.of(plan.id())
			.stream()
			.filter((seat) -> seat.representativeId().equals(command.representativeId()))
			.findFirst()
			.orElseThrow(() -> new NotFound("placement.seat.unknown"));
		if (before.to() == null) {
			throw new Conflict("placement.notNow");
		}
		this.seats.change(plan.id(), new SeatState(before.representativeId(), before.from(), before.to(),
				command.pinned(), before.byHand() && command.pinned()));
	}

	private PlanView draftOf(UUID planId, int version) {
		PlanView plan = this.queries.byId(planId).orElseThrow(() -> new NotFound("placement.unknown"));
		if (!plan.isDraft()) {
			throw new Conflict("placement.notNow");
		}
		if (!this.seats.claim(planId, version)) {
			throw new Conflict("placement.overtaken");
		}
		return plan;
	}

}
