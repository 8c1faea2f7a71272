package org.lianxin.petition;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lianxin.account.AuditEvent;
import org.lianxin.account.AuditKind;
import org.lianxin.account.AuditTrail;
import org.lianxin.calendar.AddCountyDay;
import org.lianxin.calendar.CountyDays;
import org.lianxin.calendar.StatutoryCalendar;
import org.lianxin.calendar.StatutoryDay;
import org.lianxin.support.MutableClock;
import org.lianxin.support.PetitionStory;
import org.lianxin.support.PortalTest;
import org.lianxin.support.Scenario;
import org.lianxin.support.TwoCounties;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.support.Person.as;
import static org.lianxin.support.TwoCounties.GUANXIAN;
import static org.lianxin.support.TwoCounties.SISHUI;

/** Due dates follow the calendar; what was said in the timeline stays. */
@PortalTest
class DueDatesTests {

	/** A Wednesday within five working days of the fixture's Sunday. */
	private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

	@Autowired
	private Scenario scenario;

	@Autowired
	private CountyDays days;

	@Autowired
	private StatutoryCalendar calendar;

	@Autowired
	private DueDateSweep sweep;

	@Autowired
	private JdbcClient sql;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private AuditTrail trail;

	@Autowired
	private MutableClock clock;

	@AfterEach
	void takeBackWhatWasAdded() {
		this.clock.reset();
		as(GUANXIAN.administrator(), () -> this.days.ofYear(2026).forEach((day) -> this.days.remove(day.date())));
		this.sql.sql("delete from statutory_day where loaded_year = 2027").update();
		this.calendar.forget();
	}

	@Test
	void aDayOffMovesTheOpenPetitionsOfItsCountyAlone() {
		PetitionStory ours = this.scenario.aPetition().registered();
		PetitionStory theirs = this.scenario.aPetition(SISHUI).registered();
		PetitionStory closed = this.scenario.aPetition().withdrawn();
		LocalDate before = due(GUANXIAN, ours);
		giveOff();
		assertThat(due(GUANXIAN, ours)).isEqualTo(before.plusDays(3)).isEqualTo(ours.detail().deadline().due());
		assertThat(due(SISHUI, theirs)).isEqualTo(before);
		assertThat(due(GUANXIAN, closed)).isNull();
		as(GUANXIAN.administrator(), () -> this.days.remove(DAY));
		assertThat(due(GUANXIAN, ours)).isEqualTo(before);
	}

	@Test
	void theTimelineStaysWholeAndTheCountsFollow() {
		PetitionStory story = this.scenario.aPetition().sentTo(GUANXIAN.officer(1));
		int entries = story.seen();
		giveOff();
		assertThat(story.seen()).isEqualTo(entries);
		assertThat(
				count("select count(*) from petition_desk_count c where petitions <> (select count(*) from petition p "
						+ "where p.due_on = c.due_on and p.holder = 'UNIT' and p.unit_id = c.desk_id) and c.desk = 'UNIT'"))
			.isZero();
		assertThat(as(GUANXIAN.auditor(), () -> this.trail.newest(AuditKind.DUE_DATES_MOVED, null)).rows()).isNotEmpty()
			.first()
			.extracting(AuditEvent::actor)
			.isEqualTo("admin");
		story.handled().replied();
	}

	@Test
	void theSweepMovesWhatLeansOnAYearThatIsKnownNow() {
		this.clock.set("2026-12-25T09:00");
		PetitionStory far = this.scenario.aPetition().sentTo(GUANXIAN.officer(1));
		assertThat(due(GUANXIAN, far)).isEqualTo(LocalDate.of(2027, 1, 8));
		assertThat(far.detail().deadline().isProvisional()).isTrue();
		this.sql.sql("""
				insert into statutory_day values ('2027-01-01', 'holiday', '元旦', 'New Year', 2027),
				  ('2027-10-01', 'holiday', '国庆节', 'National Day', 2027)""").update();
		this.calendar.forget();
		this.sweep.run();
		assertThat(due(GUANXIAN, far)).isEqualTo(LocalDate.of(2027, 1, 11));
		assertThat(far.detail().deadline().isProvisional()).isFalse();
		int events = events();
		this.sweep.run();
		assertThat(events()).isEqualTo(events);
	}

	private void giveOff() {
		as(GUANXIAN.administrator(), () -> this.days.add(new AddCountyDay(DAY, StatutoryDay.Kind.HOLIDAY, "县庆")));
	}

	private int events() {
		List<AuditEvent> rows = as(GUANXIAN.auditor(), () -> this.trail.newest(AuditKind.DUE_DATES_MOVED, null)).rows();
		return rows.size();
	}

	private int count(String query) {
		return as(GUANXIAN.administrator(),
				() -> this.transaction.execute((status) -> this.sql.sql(query).query(Integer.class).single()));
	}

	private LocalDate due(TwoCounties.Place county, PetitionStory story) {
		return as(county.administrator(),
				() -> this.transaction.execute((status) -> this.sql.sql("select due_on from petition where number = ?")
					.param(story.number().value())
					.query((row, index) -> row.getObject(1, LocalDate.class))
					.list()
					.get(0)));
	}

}
