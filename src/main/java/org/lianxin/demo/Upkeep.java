package org.lianxin.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.lianxin.calendar.DayRule;
import org.lianxin.calendar.MarketFacts;
import org.lianxin.calendar.Markets;
import org.lianxin.representative.ChangeStanding;
import org.lianxin.representative.RepresentativeState;
import org.lianxin.representative.Standings;
import org.lianxin.studio.AddEvidence;
import org.lianxin.studio.AssessmentFacts;
import org.lianxin.studio.AssessmentService;
import org.lianxin.studio.Checklist;
import org.lianxin.studio.ChecklistHalf;
import org.lianxin.studio.ChecklistItemView;
import org.lianxin.studio.EventFacts;
import org.lianxin.studio.EventKind;
import org.lianxin.studio.EvidenceService;
import org.lianxin.studio.Grade;
import org.lianxin.studio.HoldEvent;
import org.lianxin.studio.Period;
import org.lianxin.studio.RecordAssessment;
import org.lianxin.studio.StudioEvents;
import org.lianxin.studio.StudioService;
import org.lianxin.studio.StudioView;
import org.lianxin.studio.Verdict;

import org.springframework.stereotype.Component;

/**
 * What a county has done of late for its studios: evidence, assessments, events, markets.
 */
@Component
@DemoOnly
class Upkeep {

	/** One studio in so many has not been assessed yet. */
	private static final int UNSEEN = 9;

	private static final int DAYS_TO_MEND = 20;

	private final StudioService studios;

	private final Checklist checklist;

	private final EvidenceService evidence;

	private final AssessmentService assessments;

	private final StudioEvents events;

	private final Standings standings;

	private final Markets markets;

	private final Clock clock;

	Upkeep(StudioService studios, Checklist checklist, EvidenceService evidence, AssessmentService assessments,
			StudioEvents events, Standings standings, Markets markets, Clock clock) {
		this.studios = studios;
		this.checklist = checklist;
		this.evidence = evidence;
		this.assessments = assessments;
		this.events = events;
		this.standings = standings;
		this.markets = markets;
		this.clock = clock;
	}

	/** Does it all, as the administrator who is signed in. */
	void show(DemoCounty county, Cast cast) {
		List<ChecklistItemView> items = this.checklist.items();
		List<Row> findings = Row.of("assessments.csv");
		int number = 0;
		Set<UUID> inService = this.studios.inService().stream().map(StudioView::id).collect(Collectors.toSet());
		for (StudioView studio : cast.studios().values()) {
			if (!inService.contains(studio.id())) {
				continue;
			}
			number++;
			prove(studio, items, number);
			if (number % UNSEEN != 0) {
				assess(studio, items, findings.get(number % findings.size()));
			}
		}
		Row.of("events.csv", county).forEach((row) -> hold(row, cast));
		Row.of("standings.csv", county).forEach(this::change);
		Row.of("markets.csv", county).forEach(this::meet);
	}

	/** Every studio lacks something else. */
	private void prove(StudioView studio, List<ChecklistItemView> items, int number) {
		List<Row> notes = Row.of("evidence.csv");
		for (int i = 0; i < notes.size(); i++) {
			if ((i + number) % notes.size() > 1) {
				Row note = notes.get(i);
				item(items, note.one(ChecklistHalf.class, "half"), note.number("position"))
					.ifPresent((item) -> this.evidence
						.add(new AddEvidence(studio.id(), item.id(), note.text("note"), null, UUID.randomUUID())));
			}
		}
	}

	private void assess(StudioView studio, List<ChecklistItemView> items, Row finding) {
		LocalDate today = LocalDate.now(this.clock);
		UUID unmet = Optional.ofNullable(finding.maybe("unmet_half"))
			.flatMap((half) -> item(items, ChecklistHalf.valueOf(half), finding.number("unmet_position")))
			.map(ChecklistItemView::id)
			.orElse(null);
		AssessmentFacts facts = new AssessmentFacts(finding.one(Grade.class, "grade"), finding.text("checked_by"),
				today.minusDays(10), finding.maybe("whole"), (unmet != null) ? today.plusDays(DAYS_TO_MEND) : null,
				null);
		List<Verdict> verdicts = items.stream()
			.map((item) -> new Verdict(item.id(), !item.id().equals(unmet),
					item.id().equals(unmet) ? finding.maybe("remark") : null))
			.toList();
		this.assessments.record(new RecordAssessment(studio.id(), Period.quarterOf(today), 0, facts, verdicts));
	}

	private static Optional<ChecklistItemView> item(List<ChecklistItemView> items, ChecklistHalf half,
			@Nullable Integer position) {
		return items.stream()
			.filter((item) -> item.half() == half)
			.skip((position != null) ? position - 1 : 0)
			.findFirst();
	}

	private void hold(Row row, Cast cast) {
		LocalDate day = LocalDate.now(this.clock).plusDays(Integer.parseInt(row.text("in_days")));
		this.events.hold(new HoldEvent(cast.studios().get(row.text("studio_slug")).id(),
				new EventFacts(row.text("name"), row.one(EventKind.class, "kind"), day, row.maybe("place"))));
	}

	private void meet(Row row) {
		List<Integer> days = row.several("days").stream().map(Integer::valueOf).toList();
		this.markets.add(new MarketFacts(row.text("name"), row.text("place"), row.maybe("where"),
				DayRule.of(row.one(DayRule.Kind.class, "kind"), days)));
	}

	private void change(Row row) {
		LocalDate today = LocalDate.now(this.clock);
		Integer until = row.number("until_in_days");
		this.standings
			.change(new ChangeStanding(row.text("representative_code"), row.one(RepresentativeState.class, "state"),
					row.text("reason"), today.minusDays(Integer.parseInt(row.text("days_ago"))),
					(until != null) ? today.plusDays(until) : null));
	}

}
