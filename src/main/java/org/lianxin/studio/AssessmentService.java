package org.lianxin.studio;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.lianxin.account.SignedIn;
import org.lianxin.shared.Conflict;
import org.lianxin.shared.NotFound;
import org.lianxin.shared.Unprocessable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How studios are found when they are looked at, and what becomes of it. */
@Service
@Transactional
public class AssessmentService {

	private final AssessmentRecords records;

	private final Checklist checklist;

	private final Clock clock;

	AssessmentService(AssessmentRecords records, Checklist checklist, Clock clock) {
		this.records = records;
		this.checklist = checklist;
		this.clock = clock;
	}

	/**
	 * Lists how the studios of the county stand in a period, township by township; those
	 * in preparation are not asked.
	 * @param shortOnly only those that fall short
	 */
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SUPERVISOR')")
	@Transactional(readOnly = true)
	public List<AssessmentRow> in(Period period, boolean shortOnly) {
		return this.records.in(period).stream().filter((row) -> !shortOnly || row.fallsShort()).toList();
	}

	/** Gives how each studio of the county stands in a period, in the same order. */
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SUPERVISOR')")
	@Transactional(readOnly = true)
	public void each(Period period, Consumer<AssessmentRow> work) {
		this.records.each(period, work);
	}

	/** Lists the assessments of a studio as they stand, the last looked at first. */
	@PreAuthorize("@studioRights.maySee(#studioId)")
	@Transactional(readOnly = true)
	public List<EditionView> of(UUID studioId) {
		return this.records.present(studioId);
	}

	/** Lists what a studio has yet to mend after it was last looked at. */
	@PreAuthorize("@studioRights.maySee(#studioId)")
	@Transactional(readOnly = true)
	public List<ToMend> toMend(UUID studioId) {
		return this.records.toMend(studioId);
	}

	/**
	 * Returns the assessment of a studio in a period, empty where there is none.
	 * @param edition the edition to read, or null for the one that counts
	 * @throws NotFound if there is no such edition
	 */
	@PreAuthorize("@studioRights.maySee(#studioId)")
	@Transactional(readOnly = true)
	public Optional<AssessmentDetail> find(UUID studioId, Period period, @Nullable Integer edition) {
		List<EditionView> editions = this.records.editions(studioId, period);
		if (editions.isEmpty()) {
			return Optional.empty();
		}
		EditionView shown = editions.stream()
			.filter((one) -> edition == null || one.edition() == edition)
			.findFirst()
			.orElseThrow(() -> new NotFound("studio.assessment.unknown"));
		Map<UUID, List<MendingView>> mendings = this.records.mendings(studioId, period);
		List<VerdictView> verdicts = this.records.verdicts(shown.id(), mendings);
		return Optional.of(new AssessmentDetail(shown, editions, verdicts));
	}

	/**
	 * Records an assessment, or corrects the one on record, which stays to be read.
	 * @throws Conflict if somebody recorded another edition since the writer looked
	 * @throws Unprocessable if something is missing or impossible
	 */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	public void record(RecordAssessment command) {
		int present = this.records.editions(command.studioId(), command.period())
			.stream()
			.mapToInt(EditionView::edition)
			.max()
			.orElse(0);
		Assessment assessment = Assessment.of(command, this.checklist.items(), present, LocalDate.now(this.clock));
		try {
			this.records.add(assessment);
		}
		catch (DuplicateKeyException ex) {
			throw new Conflict("studio.assessment.overtaken");
		}
	}

	/** Says for a studio that an item is mended (整改). */
	@PreAuthorize("@studioRights.serves(#command.studioId())")
	public void report(SpeakOfMending command) {
		say(command, MendingKind.REPORTED);
	}

	/**
	 * Confirms that an item is mended, whether the studio said so or was seen to do it.
	 */
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SUPERVISOR')")
	public void confirm(SpeakOfMending command) {
		say(command, MendingKind.CONFIRMED);
	}

	/** Says that an item is not mended, though the studio or the county said so. */
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SUPERVISOR')")
	public void sendBack(SpeakOfMending command) {
		say(command, MendingKind.RETURNED);
	}

	private void say(SpeakOfMending command, MendingKind kind) {
		VerdictView finding = find(command.studioId(), command.period(), null).stream()
			.flatMap((assessment) -> assessment.findings().stream())
			.filter((verdict) -> verdict.itemId().equals(command.itemId()))
			.findFirst()
			.orElseThrow(() -> new NotFound("studio.mending.unknown"));
		if (!finding.takes(kind)) {
			throw new Conflict("studio.mending.overtaken");
		}
		if (kind != MendingKind.CONFIRMED && command.words() == null) {
			throw new Unprocessable("studio.mending.words.missing");
		}
		this.records.add(command, kind, SignedIn.required().name());
	}

}
