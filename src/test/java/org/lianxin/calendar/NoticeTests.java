package org.lianxin.calendar;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is read from a file of a year's holidays, and what is wrong with it. */
class NoticeTests {

	private static final String SOUND = """
			日期,类型,名称
			2027/1/1,休,元旦
			2027年1月2日,放假,元旦
			2027-01-03,班,元旦
			2027-10-01,休,国庆节
			""";

	private final NoticeWords words = new NoticeWords(messages());

	@Test
	void readsDatesKindsAndNamesAsPeopleWriteThem() {
		Notice notice = csv(SOUND);
		assertThat(notice.faults()).isEmpty();
		assertThat(notice.days()).containsExactly(day("2027-01-01", StatutoryDay.Kind.HOLIDAY, "元旦", "New Year's Day"),
				day("2027-01-02", StatutoryDay.Kind.HOLIDAY, "元旦", "New Year's Day"),
				day("2027-01-03", StatutoryDay.Kind.WORKDAY, "元旦", "New Year's Day"),
				day("2027-10-01", StatutoryDay.Kind.HOLIDAY, "国庆节", "国庆节"));
		assertThat(notice.runs()).extracting(Notice.Run::days).containsExactly(2, 1, 1);
	}

	@Test
	void readsTheSameFromTheTextThatItWrites() {
		Notice notice = csv(SOUND);
		assertThat(csv(notice.text())).isEqualTo(notice);
	}

	@Test
	void readsGbkAndByteOrderMarks() {
		assertThat(NoticeText.read(SOUND.getBytes(Charset.forName("GBK")))).isEqualTo(SOUND);
		assertThat(NoticeText.read(("\uFEFF" + SOUND).getBytes(StandardCharsets.UTF_8))).isEqualTo(SOUND);
	}

	@Test
	void saysWhatIsWrongLineByLine() {
		assertThat(faults("""
				date,kind,name
				2027-02-30,holiday,x
				2027-01-01,调休,元旦
				2027-01-02,休,
				2027-01-04,班,元旦
				2027-05-01,holiday,劳动节
				2027-05-01,holiday,劳动节
				2025-05-01,holiday,劳动节
				""")).containsExactly("0 calendar.notice.fault.national [2027]",
				"2 calendar.notice.fault.date [2027-02-30]", "3 calendar.notice.fault.kind [调休]",
				"4 calendar.notice.fault.name []", "5 calendar.notice.fault.weekday [2027-01-04]",
				"7 calendar.notice.fault.twice [2027-05-01, 6]",
				"8 calendar.notice.fault.year [2027, 1, 8, 2025-05-01]");
	}

	@Test
	void saysWhyAWholeFileCantBeRead() {
		assertThat(faults("")).containsExactly("0 calendar.notice.fault.empty []");
		assertThat(faults("2027-01-01,休,元旦\n")).containsExactly("1 calendar.notice.fault.header []");
		assertThat(faults("date,kind,name\n")).containsExactly("0 calendar.notice.fault.empty []");
	}

	@Test
	void takesTheLastDaysOfTheYearBefore() {
		assertThat(faults(SOUND + "2026-12-31,休,元旦\n")).isEmpty();
		assertThat(faults(SOUND + "2026-12-20,休,元旦\n")).hasSize(1);
	}

	@Test
	void readsAllDayEventsWithTheirEndLeftOut() {
		Notice notice = Notice.of(2027, ics("""
				BEGIN:VEVENT
				UID:1
				DTSTART;VALUE=DATE:20271001
				DTEND;VALUE=DATE:20271004
				SUMMARY:国庆节（休）
				END:VEVENT
				BEGIN:VEVENT
				UID:2
				DTSTART;VALUE=DATE:20271009
				SUMMARY:补班
				END:VEVENT
				BEGIN:VEVENT
				UID:3
				DTSTART;VALUE=DATE:20270101
				SUMMARY:元旦
				X-APPLE-SPECIAL-DAY:WORK-HOLIDAY
				END:VEVENT
				"""), Map.of());
		assertThat(notice.faults()).isEmpty();
		assertThat(notice.runs()).containsExactly(
				new Notice.Run(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 1), 1, StatutoryDay.Kind.HOLIDAY, "元旦"),
				new Notice.Run(LocalDate.of(2027, 10, 1), LocalDate.of(2027, 10, 3), 3, StatutoryDay.Kind.HOLIDAY,
						"国庆节"),
				new Notice.Run(LocalDate.of(2027, 10, 9), LocalDate.of(2027, 10, 9), 1, StatutoryDay.Kind.WORKDAY,
						"国庆节"));
	}

	@Test
	void saysWhichEventsItCantRead() {
		assertThat(ics("""
				BEGIN:VEVENT
				UID:1
				DTSTART:20271001T080000Z
				SUMMARY:国庆节（休）
				END:VEVENT
				BEGIN:VEVENT
				UID:2
				DTSTART;VALUE=DATE:20271009
				SUMMARY:开会
				END:VEVENT
				BEGIN:VEVENT
				UID:3
				DTSTART;VALUE=DATE:20271001
				DTEND;VALUE=DATE:20281004
				SUMMARY:国庆节（休）
				END:VEVENT
				""").faults()).extracting(NoticeTests::words)
			.containsExactly("4 calendar.notice.fault.allday [国庆节（休）]", "9 calendar.notice.fault.summary [开会]",
					"14 calendar.notice.fault.long [国庆节（休）]");
		assertThat(new NoticeIcs(this.words).read("BEGIN:VCALENDAR\nx").faults()).extracting(NoticeFault::key)
			.containsExactly("calendar.notice.fault.file");
	}

	private NoticeContent ics(String events) {
		return new NoticeIcs(this.words)
			.read(("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//x//y//EN\n" + events + "END:VCALENDAR\n").replace("\n",
					"\r\n"));
	}

	private Notice csv(String text) {
		return Notice.of(2027, new NoticeCsv(this.words).read(text), Map.of("元旦", "New Year's Day"));
	}

	private List<String> faults(String text) {
		return csv(text).faults().stream().map(NoticeTests::words).toList();
	}

	private static String words(NoticeFault fault) {
		return fault.line() + " " + fault.key() + " " + fault.arguments();
	}

	private static StatutoryDay day(String date, StatutoryDay.Kind kind, String chinese, String english) {
		return new StatutoryDay(LocalDate.parse(date), kind, chinese, english);
	}

	private static ResourceBundleMessageSource messages() {
		ResourceBundleMessageSource source = new ResourceBundleMessageSource();
		source.setBasename("messages/calendar");
		source.setDefaultEncoding("UTF-8");
		source.setFallbackToSystemLocale(false);
		return source;
	}

}
