package org.lianxin.spreadsheet;

import java.io.OutputStream;
import java.util.List;
import java.util.UUID;

import org.lianxin.shared.NotFound;
import org.lianxin.shared.Unprocessable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes tables into the portal in two steps: a file is looked through and kept aside,
 * then taken as a whole or not at all.
 */
@Service
@Transactional
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class Imports {

	/** Of 10,000 lines with all columns a file has 2 MB. */
	private static final int MOST_BYTES = 10 * 1024 * 1024;

	private static final int MEGABYTE = 1024 * 1024;

	private static final int LONGEST_NAME = 100;

	private final List<SheetImport> imports;

	private final TableReader reader;

	private final ImportDrafts drafts;

	private final TemplateWriter templates;

	private final FaultSheet faults;

	Imports(List<SheetImport> imports, TableReader reader, ImportDrafts drafts, TemplateWriter templates,
			FaultSheet faults) {
		this.imports = imports;
		this.reader = reader;
		this.drafts = drafts;
		this.templates = templates;
		this.faults = faults;
	}

	/**
	 * Returns the address of the list that such tables add to.
	 * @throws NotFound if no module takes such tables
	 */
	public String home(String kind) {
		return find(kind).home();
	}

	/** Writes the file to be filled in. */
	@Transactional(readOnly = true)
	public void template(String kind, OutputStream out) {
		this.templates.write(find(kind).template(), out);
	}

	/**
	 * Looks through a file and keeps it aside.
	 * @param by who brought it
	 * @return the id under which it is kept
	 * @throws Unprocessable if it can't be read as a table; a table with faults is kept
	 */
	public UUID keep(String kind, String name, byte[] file, String by) {
		SheetImport taker = find(kind);
		if (file.length > MOST_BYTES) {
			throw new Unprocessable("spreadsheet.file.large", MOST_BYTES / MEGABYTE);
		}
		Findings findings = taker.examine(this.reader.read(file, taker.layout()));
		return this.drafts.keep(kind, name.substring(0, Math.min(name.length(), LONGEST_NAME)), file, by, findings);
	}

	/** Tells what taking a file would do now. */
	@Transactional(readOnly = true)
	public ImportPreview preview(String kind, UUID id) {
		SheetImport taker = find(kind);
		ImportDraft draft = this.drafts.find(kind, id).orElseThrow(Imports::gone);
		Table table = this.reader.read(draft.file(), taker.layout());
		return new ImportPreview(id, draft.name(), table, taker.examine(table));
	}

	/** Writes a file again, with a column of its faults. */
	@Transactional(readOnly = true)
	public void faults(String kind, UUID id, OutputStream out) {
		SheetImport taker = find(kind);
		ImportDraft draft = this.drafts.find(kind, id).orElseThrow(Imports::gone);
		Table table = this.reader.read(draft.file(), taker.layout());
		this.faults.write(draft.file(), table, taker.examine(table).faults(), out);
	}

	/**
	 * Takes a file as a whole.
	 * @throws Unprocessable if there is any fault by now; nothing is taken then, and the
	 * file stays
	 */
	public ImportCounts apply(String kind, UUID id) {
		SheetImport taker = find(kind);
		ImportDraft draft = this.drafts.take(kind, id).orElseThrow(Imports::gone);
		Table table = this.reader.read(draft.file(), taker.layout());
		if (!table.faults().isEmpty()) {
			throw new Unprocessable("spreadsheet.import.faulty", table.faults().size());
		}
		return taker.apply(table);
	}

	private SheetImport find(String kind) {
		return this.imports.stream()
			.filter((each) -> each.kind().equals(kind))
			.findFirst()
			.orElseThrow(() -> new NotFound("spreadsheet.import.unknown"));
	}

	private static NotFound gone() {
		return new NotFound("spreadsheet.import.gone");
	}

}
