package org.lianxin.calendar;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import org.springframework.stereotype.Component;

/** Reads a year's holidays from lines of date, kind and name. */
@Component
class NoticeCsv {

	/** As people and spreadsheets write a date. */
	private static final Pattern DATE = Pattern.compile("(\\d{4})\\D?(\\d{1,2})\\D?(\\d{1,2})\\D?");

	private static final int MOST_LINES = 400;

	private final NoticeWords words;

	NoticeCsv(NoticeWords words) {
		this.words = words;
	}

	NoticeContent read(String text) {
		try (CsvReader<CsvRecord> reader = CsvReader.builder()
			.skipEmptyLines(true)
			.allowExtraFields(true)
			.allowMissingFields(true)
			.ofCsvRecord(text)) {
			return read(reader.stream().limit(MOST_LINES).toList());
		}
		catch (CsvParseException | IOException ex) {
			return NoticeContent.unreadable(NoticeFault.ofAll("calendar.notice.fault.file"));
		}
	}

	private NoticeContent read(List<CsvRecord> records) {
		if (records.isEmpty()) {
			return NoticeContent.unreadable(NoticeFault.ofAll("calendar.notice.fault.empty"));
		}
		Columns columns = columns(records.get(0).getFields());
		if (!columns.isComplete()) {
			return NoticeContent.unreadable(NoticeFault.at(1, "calendar.notice.fault.header"));
		}
		List<NoticeDay> days = new ArrayList<>();
		List<NoticeFault> faults = new ArrayList<>();
		records.stream().skip(1).forEach((line) -> read(line, columns, days, faults));
		return new NoticeContent(days, faults);
	}

	private Columns columns(List<String> header) {
		return new Columns(this.words.column(header, "calendar.notice.column.date"),
				this.words.column(header, "calendar.notice.column.kind"),
				this.words.column(header, "calendar.notice.column.name"));
	}

	private void read(CsvRecord record, Columns columns, List<NoticeDay> days, List<NoticeFault> faults) {
		int line = (int) record.getStartingLineNumber();
		String written = field(record, columns.date());
		String name = field(record, columns.name());
		Optional<LocalDate> date = date(written);
		Optional<StatutoryDay.Kind> kind = this.words.kind(field(record, columns.kind()));
		if (date.isEmpty()) {
			faults.add(NoticeFault.at(line, "calendar.notice.fault.date", written));
		}
		else if (kind.isEmpty()) {
			faults.add(NoticeFault.at(line, "calendar.notice.fault.kind", field(record, columns.kind())));
		}
		else if (name.isBlank()) {
			faults.add(NoticeFault.at(line, "calendar.notice.fault.name"));
		}
		else {
			days.add(new NoticeDay(line, date.get(), kind.get(), name));
		}
	}

	private static String field(CsvRecord record, int column) {
		return (column < record.getFieldCount()) ? record.getField(column).strip() : "";
	}

	private static Optional<LocalDate> date(String written) {
		Matcher parts = DATE.matcher(written);
		if (!parts.matches()) {
			return Optional.empty();
		}
		try {
			return Optional.of(LocalDate.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)),
					Integer.parseInt(parts.group(3))));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private record Columns(int date, int kind, int name) {

		boolean isComplete() {
			return this.date >= 0 && this.kind >= 0 && this.name >= 0;
		}

	}

}
