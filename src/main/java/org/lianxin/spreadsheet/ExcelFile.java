package org.lianxin.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.lianxin.shared.Unprocessable;

/**
 * A workbook of .xlsx. Formulas count as what they came to when the file was saved, rows
 * and columns that are hidden count as the others.
 */
final class ExcelFile implements SourceFile {

	/** The last day of 9999, as a number of days. */
	private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

	private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE][+-]?\\d{1,2})?");

	private static final Pattern ERROR = Pattern.compile("#(DIV/0!|N/A|NAME\\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!)");

	/** What stands in quotes, brackets or behind a backslash is no sign of a format. */
	private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.");

	private static final Pattern DATE_SIGN = Pattern.compile("[ymdYMD]");

	private final ReadableWorkbook workbook;

	private ExcelFile(ReadableWorkbook workbook) {
		this.workbook = workbook;
	}

	static ExcelFile open(byte[] file) {
		ZipCheck.check(file);
		try {
			return new ExcelFile(new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, true)));
		}
		// The reader throws whatever its parsers throw.
		catch (IOException | RuntimeException ex) {
			throw new Unprocessable("spreadsheet.file.broken");
		}
	}

	@Override
	public List<SourceSheet> sheets() {
		return this.workbook.getSheets()
			.filter((sheet) -> sheet.getVisibility() == SheetVisibility.VISIBLE)
			.<SourceSheet>map((sheet) -> new ExcelSheet(sheet, this.workbook.isDate1904()))
			.toList();
	}

	@Override
	public void close() {
		try {
			this.workbook.close();
		}
		catch (IOException ex) {
			throw new Unprocessable("spreadsheet.file.broken");
		}
	}

	private record ExcelSheet(Sheet sheet, boolean since1904) implements SourceSheet {

		@Override
		public String name() {
			return this.sheet.getName();
		}

		@Override
		public Stream<SourceRow> rows() {
			try {
				return this.sheet.openStream().map(this::row);
			}
			catch (IOException | RuntimeException ex) {
				throw new Unprocessable("spreadsheet.file.broken");
			}
		}

		private SourceRow row(Row row) {
			int count = Math.min(row.getCellCount(), SourceRow.MOST_CELLS);
			List<SourceCell> cells = new ArrayList<>(count);
			for (int i = 0; i < count; i++) {
				cells.add(row.getOptionalCell(i).map(this::cell).orElse(SourceCell.EMPTY));
			}
			return new SourceRow(row.getRowNum(), row.isHidden(), cells);
		}

		private SourceCell cell(Cell cell) {
			String raw = cell.getRawValue();
			if (raw == null || raw.isEmpty()) {
				return SourceCell.EMPTY;
			}
			if (cell.getType() == CellType.ERROR || ERROR.matcher(raw).matches()) {
				return new SourceCell(raw, true);
			}
			boolean number = cell.getType() == CellType.NUMBER
					|| cell.getType() == CellType.FORMULA && NUMBER.matcher(raw).matches();
			return new SourceCell(number ? number(cell, raw) : Tidy.text(raw), false);
		}

		private String number(Cell cell, String raw) {
			if (isDate(cell)) {
				return day(new BigDecimal(raw));
			}
			BigDecimal value = new BigDecimal(raw);
			return (value.signum() != 0) ? value.stripTrailingZeros().toPlainString() : "0";
		}

		/** In the file, a date is a number of days that is shown as a date. */
		private static boolean isDate(Cell cell) {
			String format = cell.getDataFormatString();
			if (format != null) {
				return DATE_SIGN.matcher(LITERAL.matcher(format).replaceAll("")).find();
			}
			Integer id = cell.getDataFormatId();
			// ECMA-376 18.8.30: the dates among the formats that files need not spell
			// out.
			return id != null && (id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 31 || id == 36
					|| id >= 50 && id <= 54 || id == 57 || id == 58);
		}

		/**
		 * Counts from the last day of 1899, for the programs believe in a 29 February
		 * 1900; or from 1904, as those on old Macs did.
		 */
		private String day(BigDecimal serial) {
			if (serial.signum() < 0 || serial.compareTo(LAST_DAY) > 0) {
				return serial.toPlainString();
			}
			int days = serial.intValue();
			int missing = (!this.since1904 && days < 60) ? 1 : 0;
			LocalDate start = this.since1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
			return start.plusDays(days + missing).toString();
		}

	}

}
