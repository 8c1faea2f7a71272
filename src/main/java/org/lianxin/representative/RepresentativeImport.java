package org.lianxin.representative;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.lianxin.account.AuditKind;
import org.lianxin.account.AuditTrail;
import org.lianxin.account.SignedIn;
import org.lianxin.shared.Unprocessable;
import org.lianxin.spreadsheet.ImportCounts;
import org.lianxin.spreadsheet.Words;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Enters and updates many representatives at once, all of them or none. Done again with
 * the same lines, it changes nothing.
 */
@Service
@Transactional
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class RepresentativeImport {

	/** Names the list in the audit trail. */
	private static final String SUBJECT = "representatives";

	private final ImportBook book;

	private final ImportWriter writer;

	private final Contacts contacts;

	private final Changes changes;

	private final Words words;

	private final AuditTrail trail;

	private final Clock clock;

	RepresentativeImport(ImportBook book, ImportWriter writer, Contacts contacts, Changes changes, Words words,
			AuditTrail trail, Clock clock) {
		this.book = book;
		this.writer = writer;
		this.contacts = contacts;
		this.changes = changes;
		this.words = words;
		this.trail = trail;
		this.clock = clock;
	}

	/**
	 * Takes all lines.
	 * @throws Unprocessable if there is any fault; nothing is taken then
	 */
	public ImportCounts apply(List<RepresentativeLine> lines) {
		return apply(lines, List.of());
	}

	ImportCounts apply(List<RepresentativeLine> lines, List<TermLine> terms) {
		this.writer.takeTurns();
		ImportPlan plan = plan(lines, terms);
		plan.findings().requireFaultless();
		this.writer.write(plan, today(), this.words.kept("representative.sheet.reason"),
				SignedIn.current().map(SignedIn::name).orElse(null));
		ImportCounts counts = plan.findings().counts();
		this.trail.record(AuditKind.IMPORTED, SUBJECT, counts.told());
		return counts;
	}

	@Transactional(readOnly = true)
	ImportPlan plan(List<RepresentativeLine> lines, List<TermLine> terms) {
		Map<String, List<KnownRepresentative>> known = this.book
			.named(lines.stream().map(RepresentativeLine::name).collect(Collectors.toSet()), today());
		return new ImportPlanner(this.book.references(), known, this.contacts, this.changes, today()).plan(lines,
				terms);
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
