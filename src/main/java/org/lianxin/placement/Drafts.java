package org.lianxin.placement;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.lianxin.placement.solver.PlacementRule;
import org.lianxin.placement.solver.PlacementSolver;
import org.lianxin.placement.solver.PlacementWeights;
import org.lianxin.placement.solver.RuleScore;
import org.lianxin.representative.Sittings;
import org.lianxin.solving.DraftState;
import org.lianxin.studio.StudioService;

import org.springframework.stereotype.Component;

/**
 * Reads all that a plan needs, in a handful of statements: of one that is open, beside
 * the people and studios of now; of one that is published, as it was that day.
 */
@Component
class Drafts {

	private final Sittings sittings;

	private final StudioService studios;

	private final PlacementSeats seats;

	private final PublishedPlans published;

	private final PlacementSolver solver;

	Drafts(Sittings sittings, StudioService studios, PlacementSeats seats, PublishedPlans published,
			PlacementSolver solver) {
		this.sittings = sittings;
		this.studios = studios;
		this.seats = seats;
		this.published = published;
		this.solver = solver;
	}

	Roll roll(LocalDate day) {
		return Roll.of(this.sittings.on(day), this.studios.all(), this.sittings.ties());
	}

	Draft draft(UUID planId, PlanSettings settings) {
		return new Draft(roll(settings.holdsFrom()), settings, this.seats.of(planId));
	}

	/** Lists the seats by the people's codes. */
	List<SeatRow> rows(PlanView plan) {
		List<SeatRow> kept = kept(plan);
		return kept.isEmpty() ? draft(plan.id(), plan.settings()).rows() : kept;
	}

	/** Of a plan that is not published, or was before this was kept, there is nothing. */
	List<SeatRow> kept(PlanView plan) {
		return (plan.state() == DraftState.PUBLISHED) ? this.published.rows(plan.id()) : List.of();
	}

	/** Tells what a plan makes of the studios and the rules. */
	DraftView view(PlanView plan) {
		List<SeatRow> kept = kept(plan);
		return kept.isEmpty() ? view(plan, draft(plan.id(), plan.settings()))
				: DraftView.of(plan, this.published.shares(plan.id()), this.published.rules(plan), kept);
	}

	private DraftView view(PlanView plan, Draft draft) {
		return DraftView.of(plan, draft.shares(), rules(draft, plan.settings().weights()), draft.rows());
	}

	private List<RuleLine> rules(Draft draft, PlacementWeights weights) {
		Map<PlacementRule, RuleScore> judged = this.solver.judge(draft.problem());
		return Arrays.stream(PlacementRule.values())
			.filter((rule) -> rule != PlacementRule.EVEN_SIZES && weights.has(rule))
			.map((rule) -> new RuleLine(rule, weights.of(rule), judged.get(rule).cases()))
			.toList();
	}

	/** Keeps what a plan says, before its seats come into force. */
	void keep(PlanView plan, Draft draft) {
		this.published.keep(view(plan, draft), draft.rows());
	}

}
