package org.lianxin.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** The working days as {@code db/reference} has them, for tests without a database. */
public final class PublishedDays {

	private static final WorkingDays WORKING_DAYS = WorkingDays.of(read());

	private PublishedDays() {
	}

	public static WorkingDays workingDays() {
		return WORKING_DAYS;
	}

	static List<StatutoryDay> read() {
		InputStream file = PublishedDays.class.getResourceAsStream("/db/reference/statutory-days.csv");
		try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(Objects.requireNonNull(file))) {
			return rows.stream().map(PublishedDays::day).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static StatutoryDay day(NamedCsvRecord row) {
		StatutoryDay.Kind kind = StatutoryDay.Kind.valueOf(row.getField("kind").toUpperCase(Locale.ROOT));
		return new StatutoryDay(LocalDate.parse(row.getField("date")), kind, row.getField("name_zh"),
				row.getField("name_en"));
	}

}
