package org.lianxin.calendar;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.lianxin.account.AuditEvent;
import org.lianxin.account.AuditKind;
import org.lianxin.account.AuditTrail;
import org.lianxin.shared.Conflict;
import org.lianxin.shared.Unprocessable;
import org.lianxin.support.PortalTest;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.lianxin.support.Person.as;
import static org.lianxin.support.TwoCounties.ADMINISTRATOR;
import static org.lianxin.support.TwoCounties.GUANXIAN;
import static org.lianxin.support.TwoCounties.SISHUI;

/** An operator loads the year that was announced. */
@PortalTest
@WithMockUser(username = "operator", roles = "OPERATOR")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NoticesTests {

	private static final String FILE = "date,kind,name\n2027-01-01,holiday,元旦\n2027-10-01,holiday,国庆节\n";

	private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

	@Autowired
	private Notices notices;

	@Autowired
	private StatutoryCalendar calendar;

	@Autowired
	private AuditTrail trail;

	@Test
	@Order(1)
	void lookingAtAFileChangesNothing() {
		Notice notice = this.notices.read(2027, FILE.getBytes(StandardCharsets.UTF_8));
		assertThat(notice.isSound()).isTrue();
		assertThat(this.notices.isKnown(notice)).isFalse();
		assertThat(this.notices.loadable()).containsExactly(2027);
		assertThat(this.calendar.isProvisional(NEW_YEAR)).isTrue();
	}

	@Test
	@Order(2)
	void aLoadedYearCountsAtOnceInEveryCountyAndItsAuditorsFindIt() {
		assertThat(CurrentCounty.call(GUANXIAN.id(), this.calendar::workingDays).isWorkingDay(NEW_YEAR)).isTrue();
		assertThat(this.notices.load(new LoadNotice(2027, "2027.csv", FILE))).isTrue();
		for (int county : List.of(GUANXIAN.id(), SISHUI.id())) {
			WorkingDays days = CurrentCounty.call(county, this.calendar::workingDays);
			assertThat(days.isWorkingDay(NEW_YEAR)).isFalse();
			assertThat(days.isProvisional(NEW_YEAR)).isFalse();
		}
		for (var auditor : List.of(GUANXIAN.auditor(), SISHUI.auditor())) {
			assertThat(as(auditor, () -> this.trail.newest(AuditKind.CALENDAR_YEAR_LOADED, null)).rows())
				.extracting(AuditEvent::subject, AuditEvent::purpose, AuditEvent::actor)
				.containsExactly(tuple("2027", "2027.csv", "operator"));
		}
		assertThat(this.notices.published()).first()
			.satisfies((year) -> assertThat(year.byOperator()).isEqualTo("operator"))
			.satisfies((year) -> assertThat(year.holidays()).isEqualTo(2));
	}

	@Test
	@Order(3)
	void theSameFileAgainChangesNothing() {
		assertThat(this.notices.load(new LoadNotice(2027, "again.csv", FILE))).isFalse();
		assertThat(as(GUANXIAN.auditor(), () -> this.trail.newest(AuditKind.CALENDAR_YEAR_LOADED, null)).rows())
			.hasSize(1);
	}

	@Test
	@Order(4)
	void aCorrectedNoticeTakesThePlaceOfTheFirst() {
		this.notices.load(new LoadNotice(2027, "b.csv", FILE.replace("2027-01-01", "2027-01-04")));
		WorkingDays days = this.calendar.workingDays();
		assertThat(days.isWorkingDay(NEW_YEAR)).isTrue();
		assertThat(days.isWorkingDay(LocalDate.of(2027, 1, 4))).isFalse();
	}

	@Test
	void refusesAYearThatAReleaseHasAndAFileWithFaults() {
		assertThatExceptionOfType(Conflict.class)
			.isThrownBy(() -> this.notices.load(new LoadNotice(2026, "a.csv", FILE.replace("2027", "2026"))));
		assertThatExceptionOfType(Unprocessable.class)
			.isThrownBy(() -> this.notices.load(new LoadNotice(2027, "a.csv", "date,kind,name\n")));
	}

	@Test
	void noCountyLoadsAYear() {
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> as(ADMINISTRATOR, () -> this.notices.load(new LoadNotice(2027, "a.csv", FILE))));
	}

}
