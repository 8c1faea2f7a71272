package org.lianxin.support;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.attachment.Attachments;
import org.lianxin.attachment.Photos;
import org.lianxin.studio.AddEvidence;
import org.lianxin.studio.AssessmentFacts;
import org.lianxin.studio.AssessmentService;
import org.lianxin.studio.Checklist;
import org.lianxin.studio.ChecklistItemView;
import org.lianxin.studio.EvidenceService;
import org.lianxin.studio.Grade;
import org.lianxin.studio.Period;
import org.lianxin.studio.RecordAssessment;
import org.lianxin.studio.SpeakOfMending;
import org.lianxin.studio.StudioPhotos;
import org.lianxin.studio.Verdict;

import static org.lianxin.support.Person.as;

/** Tells what happens to the first studio of a county when it is looked at. */
public class StudioStory {

	/** The quarter in which the tests' clock stands. */
	public static final Period PERIOD = Period.valueOf("2026-Q4");

	private final Checklist checklist;

	private final EvidenceService evidence;

	private final AssessmentService assessments;

	private final StudioPhotos studioPhotos;

	private final Attachments attachments;

	private final Clock clock;

	public StudioStory(Checklist checklist, EvidenceService evidence, AssessmentService assessments,
			StudioPhotos studioPhotos, Attachments attachments, Clock clock) {
		this.checklist = checklist;
		this.evidence = evidence;
		this.assessments = assessments;
		this.studioPhotos = studioPhotos;
		this.attachments = attachments;
		this.clock = clock;
	}

	/**
	 * It hangs a photo, shows something for the first item and is found without a sign;
	 * it says that the sign is up. Returns the id of what it shows.
	 */
	public UUID assessed(TwoCounties.Place county) {
		UUID studio = county.studio(1);
		as(county.liaison(1), () -> {
			this.studioPhotos.hang(studio, new Photos().read(Pictures.jpeg(7)));
			show(county, "大厅一楼");
		});
		record(county, 0, Grade.PASSED, null);
		as(county.liaison(1),
				() -> this.assessments.report(new SpeakOfMending(studio, PERIOD, county.checklistItem(2), "标牌已挂好")));
		return as(county.liaison(1), () -> this.evidence.of(studio)).get(0).evidence().get(0).id();
	}

	/** The liaison shows something for the first item, with a photo. */
	public void show(TwoCounties.Place county, String note) {
		as(county.liaison(1), () -> {
			UUID submission = UUID.randomUUID();
			this.attachments.storeDraft(new Photos().read(Pictures.jpeg(8)), submission);
			this.evidence.add(new AddEvidence(county.studio(1), county.checklistItem(1), note,
					"https://www.example.org/news", submission));
		});
	}

	/** The first studio is found to lack the second item, a sign. */
	public void record(TwoCounties.Place county, int seen, Grade grade, @Nullable String reason) {
		LocalDate today = LocalDate.now(this.clock);
		AssessmentFacts facts = new AssessmentFacts(grade, "李敏、王强", today, "总体较好", today.plusDays(10), reason);
		as(county.administrator(), () -> {
			List<Verdict> verdicts = this.checklist.items()
				.stream()
				.map(ChecklistItemView::id)
				.map((item) -> item.equals(county.checklistItem(2)) ? new Verdict(item, false, "没有标牌")
						: new Verdict(item, true, null))
				.toList();
			this.assessments.record(new RecordAssessment(county.studio(1), PERIOD, seen, facts, verdicts));
		});
	}

}
