package org.lianxin.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import org.springframework.stereotype.Component;

/**
 * Writes the file that people fill in: headers and an example line, what may be chosen,
 * and how to go about it.
 */
@Component
class TemplateWriter {

	/** Rows that offer their choices in a list; more may be filled. */
	private static final int OFFERING = 2_000;

	private static final double WIDTH = 15;

	private static final double WIDTH_OF_NOTES = 90;

	private final Words words;

	TemplateWriter(Words words) {
		this.words = words;
	}

	void write(Template template, OutputStream out) {
		Workbook workbook = new Workbook(out, "Lianxin", "1.0");
		Worksheet table = workbook.newWorksheet(template.sheet());
		Worksheet choices = workbook.newWorksheet(this.words.word("spreadsheet.template.choices"));
		Worksheet notes = workbook.newWorksheet(this.words.word("spreadsheet.template.notes"));
		for (int i = 0; i < template.columns().size(); i++) {
			column(table, i, template.columns().get(i));
			choices(choices, table, i, template.columns().get(i));
		}
		table.freezePane(1, 1);
		notes.width(0, WIDTH_OF_NOTES);
		for (int i = 0; i < template.notes().size(); i++) {
			notes.inlineString(i, 0, SafeText.of(template.notes().get(i)));
			notes.style(i, 0).wrapText(true).set();
		}
		finish(workbook);
	}

	private void column(Worksheet table, int at, Template.Entry entry) {
		table.width(at, WIDTH);
		// As text, so that no program makes a sum of a telephone number.
		table.style(at).format("@").set();
		String header = this.words.word(entry.column().key());
		table.inlineString(0, at, entry.column().required() ? header + "*" : header);
		table.style(0, at).bold().format("@").fillColor("F2E9E4").set();
		table.inlineString(1, at, SafeText.of(entry.example()));
		table.style(1, at).italic().format("@").fontColor("7A7068").set();
	}

	private void choices(Worksheet choices, Worksheet table, int at, Template.Entry entry) {
		List<String> allowed = entry.allowed();
		choices.width(at, WIDTH);
		choices.inlineString(0, at, this.words.word(entry.column().key()));
		choices.style(0, at).bold().set();
		for (int i = 0; i < allowed.size(); i++) {
			choices.inlineString(i + 1, at, SafeText.of(allowed.get(i)));
		}
		if (!allowed.isEmpty()) {
			// Offered, not enforced: several may be written, and names not yet known.
			table.range(1, at, OFFERING, at)
				.validateWithList(choices.range(1, at, allowed.size(), at))
				.showErrorMessage(false);
		}
	}

	private static void finish(Workbook workbook) {
		try {
			workbook.finish();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
