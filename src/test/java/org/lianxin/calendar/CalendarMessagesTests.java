package org.lianxin.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

class CalendarMessagesTests {

	private static final LocalDate FROM = LocalDate.parse("2026-03-02");

	private final WorkingDays days = PublishedDays.workingDays();

	private final ResourceBundleMessageSource messages = messages();

	@Test
	void aDeadlineExplainsItselfInChinese() {
		assertThat(explain("2025-09-26", 5, Locale.CHINA)).containsExactly(
				"2025-09-26 当天不算，从 2025-09-28 起计 5 个工作日，到 2025-10-10 为止", "2025-10-01 至 2025-10-05 国庆节放假 5 天，不计",
				"2025-10-06 中秋放假，不计", "2025-10-07 至 2025-10-08 国庆节放假 2 天，不计", "周末 1 天，不计", "2025-09-28 周末调休上班（国庆节），计入");
	}

	@Test
	void aDeadlineExplainsItselfInEnglish() {
		assertThat(explain("2025-12-30", 3, Locale.ENGLISH)).containsExactly(
				"2025-12-30 itself is not counted; 3 working days from 2025-12-31 to 2026-01-05",
				"2026-01-01 to 2026-01-03 (3 days) are skipped: New Year's Day",
				"2026-01-04, a weekend day, is counted: it is worked to make up for New Year's Day");
	}

	@Test
	void aProvisionalDeadlineSaysWhichYearIsNotPublished() {
		assertThat(explain("2026-12-30", 3, Locale.CHINA)).last().isEqualTo("2027 年放假安排尚未公布，暂按周一至周五上班计算，公布后日期可能调整");
	}

	@Test
	void aDeadlineOfNoDaysIsTheSameDay() {
		assertThat(explain("2026-03-02", 0, Locale.CHINA)).containsExactly("2026-03-02 当日办结");
	}

	@ParameterizedTest
	@CsvSource({ "2026-03-03, 剩 9 个工作日", "2026-03-11, 剩 3 个工作日", "2026-03-13, 剩 1 个工作日", "2026-03-14, 剩 1 个工作日",
			"2026-03-16, 今天到期", "2026-03-18, 超期 2 个工作日" })
	void theLightSaysHowMuchTimeIsLeft(LocalDate today, String words) {
		assertThat(words(FROM, this.days.after(FROM, 10).due(), today, Locale.CHINA)).isEqualTo(words);
	}

	@Test
	void theLightNeverSaysZeroDays() {
		LocalDate friday = LocalDate.parse("2026-03-06");
		LocalDate saturday = friday.plusDays(1);
		LocalDate sunday = saturday.plusDays(1);
		assertThat(words(FROM, friday, saturday, Locale.CHINA)).isEqualTo("已超期");
		assertThat(words(FROM, sunday, saturday, Locale.CHINA)).isEqualTo("剩不足 1 个工作日");
		assertThat(words(FROM, friday, saturday, Locale.ENGLISH)).isEqualTo("Overdue");
	}

	@Test
	void oneDayIsSingularInEnglish() {
		LocalDate friday = LocalDate.parse("2026-03-06");
		assertThat(words(FROM, friday, friday.minusDays(1), Locale.ENGLISH)).isEqualTo("1 working day left");
		assertThat(words(FROM, friday, friday.plusDays(4), Locale.ENGLISH)).isEqualTo("2 working days overdue");
	}

	@Test
	void everyMessageExistsInBothLanguages() {
		assertThat(keys("messages/calendar_en")).isEqualTo(keys("messages/calendar"));
		assertThat(keys("messages/calendar")).contains("calendar.light.calm", "calendar.light.soon",
				"calendar.light.urgent", "calendar.light.late");
	}

	private List<String> explain(String from, int workingDays, Locale locale) {
		return this.days.after(LocalDate.parse(from), workingDays)
			.reasons(locale)
			.stream()
			.map((reason) -> this.messages.getMessage(reason.key(), reason.arguments().toArray(), locale))
			.toList();
	}

	private String words(LocalDate from, LocalDate due, LocalDate today, Locale locale) {
		TimeLeft left = TimeLeft.of(from, due, today, this.days);
		return this.messages.getMessage(left.key(), new Object[] { left.workingDays() }, locale);
	}

	private static List<String> keys(String bundle) {
		return ResourceBundle.getBundle(bundle, Locale.ROOT).keySet().stream().sorted().toList();
	}

	private static ResourceBundleMessageSource messages() {
		ResourceBundleMessageSource source = new ResourceBundleMessageSource();
		source.setBasename("messages/calendar");
		source.setDefaultEncoding("UTF-8");
		source.setFallbackToSystemLocale(false);
		return source;
	}

}
