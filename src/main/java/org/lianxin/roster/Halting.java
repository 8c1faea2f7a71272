package org.lianxin.roster;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.calendar.CountyDaysChanged;
import org.lianxin.calendar.StatutoryCalendar;
import org.lianxin.calendar.WorkingDays;
import org.lianxin.studio.StudioState;
import org.lianxin.studio.StudioWatch;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts duties under notice that nobody can come to, in the transaction that makes it so:
 * their studio receives nobody, or their day became a day off on which no plan of the
 * studio is kept. Those of a studio that closes for good fall out.
 */
@Component
@Order(Halting.FIRST)
@Transactional
class Halting implements StudioWatch {

	/** Duties are held before the appointments that are about them. */
	static final int FIRST = 0;

	/** What is kept is for all to read, whatever language the one who acts reads. */
	private static final Locale OF_THE_RECORD = Locale.SIMPLIFIED_CHINESE;

	private static final String AHEAD = """
			select d.id, d.studio_id, d.day, d.half from duty d
			join studio s on s.county_id = d.county_id and s.id = d.studio_id
			where d.county_id = :county and d.state = 'PLANNED' and d.day >= :today and d.starts_at > :now
			  and (:studio::uuid is null or d.studio_id = :studio)
			  and (:days::date[] is null or d.day = any (:days::date[]))
			""";

	/**
	 * What somebody let stand is not halted again. What stood again of itself says why.
	 */
	private static final String NOT_LET_STAND = """
			and not exists (select from duty_change c where c.county_id = d.county_id and c.duty_id = d.id
			  and c.kind = 'RESUMED' and c.reason is null)""";

	private final Duties duties;

	private final DutyPlans plans;

	private final StatutoryCalendar calendar;

	private final MessageSource messages;

	private final JdbcClient jdbc;

	private final Clock clock;

	Halting(Duties duties, DutyPlans plans, StatutoryCalendar calendar, MessageSource messages, JdbcClient jdbc,
			Clock clock) {
		this.duties = duties;
		this.plans = plans;
		this.calendar = calendar;
		this.messages = messages;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Override
	public void moved(UUID studioId, StudioState to) {
		switch (to) {
			case PREPARING -> {
			}
			case OPEN -> resume(ahead("and d.halted", studioId, null));
			case SUSPENDED ->
				this.duties.halt(ids(ahead("and not d.halted", studioId, null)), words("roster.halt.SUSPENDED"));
			case CLOSED -> this.duties.cancel(ids(ahead("", studioId, null)), words("roster.halt.CLOSED"));
		}
	}

	/**
	 * A day that is no longer off lets the duties stand again that only it had halted.
	 */
	@EventListener
	void follow(CountyDaysChanged event) {
		if (this.calendar.read().isHoliday(event.date())) {
			haltDaysOff(ahead("and not d.halted", null, List.of(event.date())));
		}
		else {
			resume(ahead("and d.halted and s.state = 'OPEN'", null, List.of(event.date())));
		}
	}

	/**
	 * Looks at all that is ahead in the present county, once a year was announced, and
	 * lets fall out what nobody decided on until its day was over: nobody sat there.
	 */
	void followCalendar() {
		this.duties.cancel(undecided(), words("roster.halt.OVER"));
		WorkingDays days = this.calendar.read();
		List<LocalDate> off = daysAhead().stream().filter(days::isHoliday).toList();
		if (!off.isEmpty()) {
			haltDaysOff(ahead("and not d.halted " + NOT_LET_STAND, null, off));
		}
	}

	private List<UUID> undecided() {
		return this.jdbc.sql("select id from duty where county_id = ? and halted and state = 'PLANNED' and day < ?")
			.params(CurrentCounty.required(), LocalDate.now(this.clock))
			.query(UUID.class)
			.list();
	}

	/** A year has many duties but few days. */
	private List<LocalDate> daysAhead() {
		return this.jdbc.sql("select distinct day from duty where county_id = ? and state = 'PLANNED' and day >= ?")
			.params(CurrentCounty.required(), LocalDate.now(this.clock))
			.query(LocalDate.class)
			.list();
	}

	private void haltDaysOff(List<Sitting> off) {
		if (!off.isEmpty()) {
			List<DutyPlanView> kept = this.plans.keptOnHolidays();
			this.duties.halt(
					ids(off.stream().filter((one) -> kept.stream().noneMatch((plan) -> asks(plan, one))).toList()),
					words("roster.halt.DAY_OFF"));
		}
	}

	private static boolean asks(DutyPlanView plan, Sitting one) {
		return plan.studioIds().contains(one.studioId()) && plan.lines()
			.stream()
			.map(PlanLineView::facts)
			.anyMatch((line) -> line.half() == one.half() && line.asksOn(one.day()));
	}

	private void resume(List<Sitting> halted) {
		WorkingDays days = this.calendar.read();
		this.duties.resume(ids(halted.stream().filter((one) -> !days.isHoliday(one.day())).toList()),
				words("roster.halt.RESUMED"));
	}

	private List<Sitting> ahead(String which, @Nullable UUID studioId, @Nullable List<LocalDate> days) {
		return this.jdbc.sql(AHEAD + which)
			.param("county", CurrentCounty.required())
			.param("today", LocalDate.now(this.clock))
			.param("now", Timestamp.from(this.clock.instant()))
			.param("studio", studioId)
			.param("days", (days != null) ? days.stream().map(LocalDate::toString).toArray(String[]::new) : null)
			.query((row, index) -> new Sitting(row.getObject("id", UUID.class), row.getObject("studio_id", UUID.class),
					row.getObject("day", LocalDate.class), Half.valueOf(row.getString("half"))))
			.list();
	}

	private static Collection<UUID> ids(List<Sitting> sittings) {
		return sittings.stream().map(Sitting::id).toList();
	}

	private String words(String key) {
		return this.messages.getMessage(key, null, OF_THE_RECORD);
	}

	/** A duty to come, as far as it matters whether somebody can come to it. */
	private record Sitting(UUID id, UUID studioId, LocalDate day, Half half) {
	}

}
