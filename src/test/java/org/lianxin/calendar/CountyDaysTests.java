package org.lianxin.calendar;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianxin.account.AuditEvent;
import org.lianxin.account.AuditKind;
import org.lianxin.account.AuditTrail;
import org.lianxin.shared.Conflict;
import org.lianxin.shared.NotFound;
import org.lianxin.shared.Unprocessable;
import org.lianxin.support.MutableClock;
import org.lianxin.support.PortalTest;
import org.lianxin.support.TwoCounties;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.lianxin.support.Person.as;
import static org.lianxin.support.TwoCounties.GUANXIAN;
import static org.lianxin.support.TwoCounties.LIAISON;
import static org.lianxin.support.TwoCounties.SISHUI;

/** Days on which a county departs from the State Council's calendar. */
@PortalTest
class CountyDaysTests {

	/** A Thursday. */
	private static final LocalDate ANNIVERSARY = LocalDate.of(2026, 12, 3);

	/** A Saturday. */
	private static final LocalDate FLOOD = LocalDate.of(2026, 12, 5);

	@Autowired
	private CountyDays days;

	@Autowired
	private StatutoryCalendar calendar;

	@Autowired
	private AuditTrail trail;

	@Autowired
	private MutableClock clock;

	@AfterEach
	void takeAllBack() {
		this.clock.reset();
		for (TwoCounties.Place county : List.of(GUANXIAN, SISHUI)) {
			as(county.administrator(), () -> this.days.ofYear(2026).forEach((day) -> this.days.remove(day.date())));
		}
	}

	@Test
	void aDayIsSeenAtOnceInItsCountyAlone() {
		assertThat(deadline(GUANXIAN).due()).isEqualTo(LocalDate.of(2026, 12, 7));
		add(GUANXIAN, ANNIVERSARY, StatutoryDay.Kind.HOLIDAY, "县庆");
		assertThat(deadline(GUANXIAN).due()).isEqualTo(LocalDate.of(2026, 12, 8));
		assertThat(deadline(SISHUI).due()).isEqualTo(LocalDate.of(2026, 12, 7));
		as(GUANXIAN.administrator(), () -> this.days.remove(ANNIVERSARY));
		assertThat(deadline(GUANXIAN).due()).isEqualTo(LocalDate.of(2026, 12, 7));
	}

	@Test
	void aDeadlineExplainsTheDayByItsName() {
		add(GUANXIAN, ANNIVERSARY, StatutoryDay.Kind.HOLIDAY, "县庆");
		add(GUANXIAN, FLOOD, StatutoryDay.Kind.WORKDAY, "防汛值守");
		Deadline deadline = deadline(GUANXIAN);
		assertThat(deadline.due()).isEqualTo(LocalDate.of(2026, 12, 7));
		assertThat(deadline.holidays()).extracting(StatutoryDay::nameZh).containsExactly("县庆");
		assertThat(deadline.makeUpDays()).extracting(StatutoryDay::nameZh).containsExactly("防汛值守");
	}

	@Test
	void aCountyListsItsOwnDaysOnly() {
		add(SISHUI, ANNIVERSARY, StatutoryDay.Kind.HOLIDAY, "泉林节");
		add(GUANXIAN, FLOOD, StatutoryDay.Kind.WORKDAY, "防汛值守");
		assertThat(as(LIAISON, () -> this.days.ofYear(2026))).extracting(CountyDay::name).containsExactly("防汛值守");
		assertThat(as(LIAISON, () -> this.days.find(ANNIVERSARY))).isEmpty();
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> as(GUANXIAN.administrator(), () -> this.days.remove(ANNIVERSARY)));
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-20, HOLIDAY, calendar.day.past", "2029-01-02, HOLIDAY, calendar.day.far",
			"2026-12-05, HOLIDAY, calendar.day.free", "2026-12-04, WORKDAY, calendar.day.worked" })
	void refusesADayThatChangesNothingOrCantBeChanged(LocalDate date, StatutoryDay.Kind kind, String key) {
		refuses(date, kind, key);
	}

	@Test
	void refusesToWorkAPublicHolidayAndToNameADayTwice() {
		this.clock.set("2026-09-01T09:00");
		refuses(LocalDate.of(2026, 10, 4), StatutoryDay.Kind.WORKDAY, "calendar.day.statutory");
		this.clock.reset();
		add(GUANXIAN, ANNIVERSARY, StatutoryDay.Kind.HOLIDAY, "县庆");
		refuses(ANNIVERSARY, StatutoryDay.Kind.HOLIDAY, "calendar.day.taken");
	}

	@Test
	void aDayThatIsOverStays() {
		add(GUANXIAN, ANNIVERSARY, StatutoryDay.Kind.HOLIDAY, "县庆");
		this.clock.set("2026-12-04T09:00");
		assertThatExceptionOfType(Conflict.class)
			.isThrownBy(() -> as(GUANXIAN.administrator(), () -> this.days.remove(ANNIVERSARY)))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo("calendar.day.over"));
	}

	@Test
	void theAuditTrailKeepsWhoChangedWhat() {
		add(SISHUI, ANNIVERSARY, StatutoryDay.Kind.HOLIDAY, "泉林节");
		assertThat(as(SISHUI.auditor(), () -> this.trail.newest(AuditKind.COUNTY_DAY_ADDED, null)).rows())
			.extracting(AuditEvent::subject, AuditEvent::purpose, AuditEvent::actor)
			.contains(tuple("2026-12-03", "泉林节", "admin"));
	}

	@Test
	void onlyAnAdministratorChangesTheCalendar() {
		AddCountyDay day = new AddCountyDay(ANNIVERSARY, StatutoryDay.Kind.HOLIDAY, "县庆");
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> as(LIAISON, () -> this.days.add(day)));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> as(LIAISON, () -> this.days.remove(ANNIVERSARY)));
	}

	private void refuses(LocalDate date, StatutoryDay.Kind kind, String key) {
		assertThatExceptionOfType(Unprocessable.class).isThrownBy(() -> add(GUANXIAN, date, kind, "县庆"))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo(key));
	}

	private void add(TwoCounties.Place county, LocalDate date, StatutoryDay.Kind kind, String name) {
		as(county.administrator(), () -> this.days.add(new AddCountyDay(date, kind, name)));
	}

	/** Of five working days from a Monday. */
	private Deadline deadline(TwoCounties.Place county) {
		return as(county.administrator(), () -> this.calendar.workingDays().after(LocalDate.of(2026, 11, 30), 5));
	}

}
