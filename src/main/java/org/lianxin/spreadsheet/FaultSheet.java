package org.lianxin.spreadsheet;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Gives a file back with one more column, in which each row says what is wrong with it.
 * Rows stay where they were.
 */
@Component
class FaultSheet {

	private final Words words;

	FaultSheet(Words words) {
		this.words = words;
	}

	void write(byte[] bytes, Table table, List<Fault> faults, OutputStream out) {
		Map<Integer, String> told = faults.stream()
			.collect(Collectors.groupingBy(Fault::row, Collectors.mapping(this::tell, Collectors.joining("\n"))));
		told.put(table.header(), this.words.word("spreadsheet.faults.column"));
		try (SourceFile file = SourceFile.open(bytes)) {
			SourceSheet sheet = file.sheets()
				.stream()
				.filter((each) -> each.name().equals(table.sheet()))
				.findFirst()
				.orElseThrow();
			SheetWriter writer = SheetWriter.plain(out, this.words.word("spreadsheet.faults.sheet"));
			try (Stream<SourceRow> rows = sheet.rows()) {
				copy(rows, width(bytes, table), last(table), told, writer);
			}
			writer.finish();
		}
	}

	/** What follows the last line is not looked at, and there may be a million of it. */
	private static int last(Table table) {
		return Math.max(table.header(),
				table.lines().isEmpty() ? 0 : table.lines().get(table.lines().size() - 1).number());
	}

	private static int width(byte[] bytes, Table table) {
		try (SourceFile file = SourceFile.open(bytes);
				Stream<SourceRow> rows = file.sheets()
					.stream()
					.filter((each) -> each.name().equals(table.sheet()))
					.findFirst()
					.orElseThrow()
					.rows()) {
			return rows.takeWhile((row) -> row.number() <= table.header())
				.mapToInt((row) -> row.cells().size())
				.max()
				.orElse(1);
		}
	}

	private static void copy(Stream<SourceRow> rows, int width, int last, Map<Integer, String> told,
			SheetWriter writer) {
		int[] written = { 0 };
		rows.takeWhile((row) -> row.number() <= last).forEach((row) -> {
			for (; written[0] < row.number() - 1; written[0]++) {
				writer.row();
			}
			writer.row(cells(row, width, told.get(row.number())));
			written[0]++;
		});
	}

	private static @Nullable Object[] cells(SourceRow row, int width, @Nullable String told) {
		List<@Nullable Object> cells = new ArrayList<>();
		for (int i = 0; i < width; i++) {
			cells.add(row.cell(i).text());
		}
		cells.add(told);
		return cells.toArray();
	}

	private String tell(Fault fault) {
		String sentence = this.words.word(fault.key(), fault.arguments().toArray());
		return fault.column().isEmpty() ? sentence
				: this.words.word("spreadsheet.faults.cell", this.words.word(fault.column()), sentence);
	}

}
