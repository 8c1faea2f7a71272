package org.lianxin.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lianxin.shared.Unprocessable;

import org.springframework.stereotype.Component;

/** Finds a table in a file by the headers of its columns, and reads its lines. */
@Component
public class TableReader {

	/** A county has fewer representatives; more would not be checked in a moment. */
	public static final int MOST_LINES = 10_000;

	/** What follows so many empty rows is not looked for. */
	private static final int MOST_BLANK_ROWS = 1_000;

	/** Who has as many mends the first ones and asks again. */
	private static final int MOST_FAULTS = 5_000;

	private final Words words;

	TableReader(Words words) {
		this.words = words;
	}

	/**
	 * Reads the first sheet that has the headers of the layout.
	 * @throws Unprocessable if the file can't be read, no sheet has the headers, a header
	 * is missing or there twice, or there are no lines or too many
	 */
	public Table read(byte[] bytes, Layout layout) {
		try (SourceFile file = SourceFile.open(bytes)) {
			List<SourceSheet> sheets = file.sheets();
			Table table = find(sheets, layout);
			if (table.lines().isEmpty() && table.faults().isEmpty()) {
				throw new Unprocessable("spreadsheet.file.noLines");
			}
			return (layout.beside() != null) ? beside(table, sheets, layout.beside()) : table;
		}
	}

	private Table find(List<SourceSheet> sheets, Layout layout) {
		HeaderSearch search = new HeaderSearch(names(layout));
		HeaderSearch.Header partial = null;
		for (SourceSheet sheet : sheets) {
			try (Stream<SourceRow> rows = sheet.rows()) {
				Scan scan = new Scan(rows.iterator());
				Optional<HeaderSearch.Header> header = search.among(scan.first());
				if (header.isPresent() && header.get().hasAll(layout)) {
					return table(sheet.name(), header.get(), scan, layout);
				}
				partial = better(partial, header.orElse(null));
			}
		}
		throw noHeader(partial, layout);
	}

	private static HeaderSearch.@Nullable Header better(HeaderSearch.@Nullable Header one,
			HeaderSearch.@Nullable Header other) {
		return (one == null || other != null && other.found() > one.found()) ? other : one;
	}

	private Unprocessable noHeader(HeaderSearch.@Nullable Header partial, Layout layout) {
		String missing = layout.columns()
			.stream()
			.filter((column) -> column.required() && (partial == null || !partial.places().containsKey(column)))
			.map((column) -> this.words.word(column.key()))
			.collect(Collectors.joining(this.words.word("spreadsheet.list.and")));
		return new Unprocessable((partial != null) ? "spreadsheet.file.headerMissing" : "spreadsheet.file.noHeader",
				missing);
	}

	/** A second table that is not there, or not whole, is no fault of the first. */
	private Table beside(Table table, List<SourceSheet> sheets, Layout layout) {
		try {
			Table beside = find(sheets, layout);
			return new Table(table.sheet(), table.header(), table.letters(), table.ignored(), table.lines(),
					table.faults(), table.hidden(), beside);
		}
		catch (Unprocessable none) {
			return table;
		}
	}

	private Map<String, Column<?>> names(Layout layout) {
		Map<String, Column<?>> names = new HashMap<>();
		layout.columns()
			.forEach((column) -> this.words.names(column.key())
				.forEach((name) -> names.put(Tidy.heading(name), column)));
		return names;
	}

	private Table table(String sheet, HeaderSearch.Header header, Scan scan, Layout layout) {
		if (!header.twice().isEmpty()) {
			throw new Unprocessable("spreadsheet.file.headerTwice",
					String.join(this.words.word("spreadsheet.list.and"), header.twice()));
		}
		Map<Column<?>, String> letters = new LinkedHashMap<>();
		header.places().forEach((column, place) -> letters.put(column, SourceRow.letter(place)));
		Reader reader = new Reader(header, layout,
				new Table(sheet, header.number(), letters, header.ignored(), List.of(), List.of(), 0, null));
		scan.skip(header.rows());
		int last = header.number();
		for (SourceRow row = scan.next(); row != null && row.number() - last <= MOST_BLANK_ROWS; row = scan.next()) {
			if (!reader.isBlank(row)) {
				last = row.number();
				reader.read(row);
			}
		}
		return reader.table();
	}

	/** Walks the rows of a sheet, of which the first are looked at twice. */
	private static final class Scan {

		private final Iterator<SourceRow> rest;

		private final List<SourceRow> first = new ArrayList<>();

		private int at;

		Scan(Iterator<SourceRow> rows) {
			this.rest = rows;
			for (SourceRow row = more(); row != null; row = more()) {
				this.first.add(row);
				if (this.first.size() == HeaderSearch.ROWS) {
					break;
				}
			}
		}

		List<SourceRow> first() {
			return this.first;
		}

		void skip(int rows) {
			this.at = rows;
		}

		@Nullable SourceRow next() {
			return (this.at < this.first.size()) ? this.first.get(this.at++) : more();
		}

		/** The parsers throw whatever they like at what they can't read. */
		private @Nullable SourceRow more() {
			try {
				return this.rest.hasNext() ? this.rest.next() : null;
			}
			catch (RuntimeException ex) {
				throw new Unprocessable("spreadsheet.file.broken");
			}
		}

	}

	/** Reads the lines of one table. */
	private final class Reader {

		private final HeaderSearch.Header header;

		private final Layout layout;

		private final Table frame;

		private final String example;

		private final List<Line> lines = new ArrayList<>();

		private final List<Fault> faults = new ArrayList<>();

		private int hidden;

		Reader(HeaderSearch.Header header, Layout layout, Table frame) {
			this.header = header;
			this.layout = layout;
			this.frame = frame;
			this.example = TableReader.this.words.word("spreadsheet.example");
		}

		/** A row is empty that says nothing in any column that is read. */
		boolean isBlank(SourceRow row) {
			return this.header.places().values().stream().allMatch((place) -> row.cell(place).isEmpty());
		}

		void read(SourceRow row) {
			if (isExample(row)) {
				return;
			}
			if (this.lines.size() == MOST_LINES) {
				throw new Unprocessable("spreadsheet.file.long", MOST_LINES);
			}
			Map<Column<?>, Object> values = new HashMap<>();
			this.layout.columns().forEach((column) -> read(row, column, values));
			this.lines.add(new Line(row.number(), values));
			this.hidden += row.hidden() ? 1 : 0;
		}

		private boolean isExample(SourceRow row) {
			Integer place = this.header.places().get(this.layout.columns().get(0));
			return place != null && row.cell(place).text().startsWith(this.example);
		}

		private void read(SourceRow row, Column<?> column, Map<Column<?>, Object> values) {
			Integer place = this.header.places().get(column);
			SourceCell cell = (place != null) ? row.cell(place) : SourceCell.EMPTY;
			if (cell.isEmpty()) {
				if (column.required()) {
					fault(row, column, "spreadsheet.cell.missing", List.of());
				}
				return;
			}
			if (cell.broken()) {
				fault(row, column, "spreadsheet.cell.broken", List.of(cell.text()));
				return;
			}
			Reading<?> reading = column.reader().apply(cell.text());
			if (reading.fault() != null) {
				fault(row, column, reading.fault(), reading.arguments());
			}
			else if (reading.value() != null) {
				values.put(column, reading.value());
			}
		}

		private void fault(SourceRow row, Column<?> column, String key, List<String> arguments) {
			if (this.faults.size() == MOST_FAULTS) {
				throw new Unprocessable("spreadsheet.file.faulty", MOST_FAULTS, row.number());
			}
			this.faults.add(this.frame.fault(row.number(), column, key, arguments.toArray()));
		}

		Table table() {
			return new Table(this.frame.sheet(), this.frame.header(), this.frame.letters(), this.frame.ignored(),
					this.lines, this.faults, this.hidden, null);
		}

	}

}
