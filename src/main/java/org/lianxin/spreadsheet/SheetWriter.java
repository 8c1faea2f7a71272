package org.lianxin.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes one sheet of .xlsx row by row, in a memory that does not grow with them. What
 * looks like a formula is made harmless.
 */
public final class SheetWriter implements RowSink {

	/** So many rows are held before they go out. */
	private static final int HELD = 200;

	private static final double WIDTH = 16;

	private final Workbook workbook;

	private final Worksheet sheet;

	private int rows;

	private SheetWriter(OutputStream out, String name) {
		this.workbook = new Workbook(out, "Lianxin", "1.0");
		this.sheet = this.workbook.newWorksheet(name);
	}

	/** Begins a sheet with a row of headers. */
	public static SheetWriter to(OutputStream out, String name, List<String> headers) {
		SheetWriter writer = new SheetWriter(out, name);
		for (int i = 0; i < headers.size(); i++) {
			writer.sheet.width(i, WIDTH);
			writer.sheet.style(0, i).bold().set();
		}
		writer.sheet.freezePane(0, 1);
		writer.row(headers.toArray());
		return writer;
	}

	/** Begins a sheet whose first row is like any other. */
	static SheetWriter plain(OutputStream out, String name) {
		return new SheetWriter(out, name);
	}

	@Override
	public void row(@Nullable Object... cells) {
		for (int i = 0; i < cells.length; i++) {
			cell(i, cells[i]);
		}
		this.rows++;
		if (this.rows % HELD == 0) {
			flush();
		}
	}

	private void cell(int column, @Nullable Object value) {
		if (value instanceof Number number) {
			this.sheet.value(this.rows, column, number);
		}
		else if (value instanceof LocalDate day) {
			this.sheet.value(this.rows, column, day);
			this.sheet.style(this.rows, column).format("yyyy-mm-dd").set();
		}
		else if (value instanceof LocalDateTime moment) {
			this.sheet.value(this.rows, column, moment);
			this.sheet.style(this.rows, column).format("yyyy-mm-dd hh:mm").set();
		}
		else if (value != null && !value.toString().isEmpty()) {
			// A shared string would stay in memory to the end.
			this.sheet.inlineString(this.rows, column, SafeText.of(value.toString()));
		}
	}

	private void flush() {
		try {
			this.sheet.flush();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Returns how many rows were written, without the headers. */
	public int count() {
		return this.rows - 1;
	}

	/** Ends the file, which no program opens before. */
	public void finish() {
		try {
			this.workbook.finish();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
