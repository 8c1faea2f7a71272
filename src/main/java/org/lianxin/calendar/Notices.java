package org.lianxin.calendar;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.lianxin.account.AuditKind;
import org.lianxin.account.AuditTrail;
import org.lianxin.shared.Conflict;
import org.lianxin.shared.Unprocessable;
import org.lianxin.tenancy.Counties;
import org.lianxin.tenancy.CurrentCounty;
import org.lianxin.tenancy.Ids;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The State Council's notices, a year each: what came with a release, and what an
 * operator loads before one does.
 */
@Service
@Transactional
@PreAuthorize("hasRole('OPERATOR')")
public class Notices {

	private final JdbcClient jdbc;

	private final NoticeCsv csv;

	private final NoticeIcs ics;

	private final StatutoryCalendar calendar;

	private final AuditTrail trail;

	private final Counties counties;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Notices(JdbcClient jdbc, NoticeCsv csv, NoticeIcs ics, StatutoryCalendar calendar, AuditTrail trail,
			Counties counties, ApplicationEventPublisher events, Clock clock) {
		this.jdbc = jdbc;
		this.csv = csv;
		this.ics = ics;
		this.calendar = calendar;
		this.trail = trail;
		this.counties = counties;
		this.events = events;
		this.clock = clock;
	}

	/** Lists the years whose holidays are known, newest first. */
	@Transactional(readOnly = true)
	public List<PublishedYear> published() {
		return this.jdbc
			.sql("""
					select d.year, d.holidays, d.make_up_days, d.loaded, l.by_operator, l.file, l.at
					from (select coalesce(loaded_year, extract(year from date)::integer) as year,
					        count(*) filter (where kind = 'holiday') as holidays,
					        count(*) filter (where kind = 'workday') as make_up_days, bool_or(loaded_year is not null) as loaded,
					        bool_or(kind = 'holiday' and extract(month from date) = 10) as complete
					      from statutory_day group by 1) d
					left join lateral (select by_operator, file, at from statutory_load s
					  where s.year = d.year and d.loaded order by s.at desc limit 1) l on true
					where d.complete order by d.year desc""")
			.query((row, index) -> new PublishedYear(row.getInt("year"), row.getInt("holidays"),
					row.getInt("make_up_days"), row.getBoolean("loaded"), row.getString("by_operator"),
					row.getString("file"),
					(row.getTimestamp("at") != null) ? row.getTimestamp("at").toInstant() : null))
			.list();
	}

	/**
	 * Lists the years that may be loaded: this one and the next, unless a release has it.
	 */
	@Transactional(readOnly = true)
	public List<Integer> loadable() {
		int present = LocalDate.now(this.clock).getYear();
		Set<Integer> released = released();
		return IntStream.of(present + 1, present).filter((year) -> !released.contains(year)).boxed().toList();
	}

	/**
	 * Reads a file for a year and says what it holds and what is wrong; keeps nothing.
	 */
	@Transactional(readOnly = true)
	public Notice read(int year, byte[] file) {
		return read(year, NoticeText.read(file));
	}

	private Notice read(int year, String text) {
		NoticeContent content = NoticeIcs.looksLike(text) ? this.ics.read(text) : this.csv.read(text);
		return Notice.of(year, content, english());
	}

	/** Tells whether the notice says what is known already. */
	@Transactional(readOnly = true)
	public boolean isKnown(Notice notice) {
		return new HashSet<>(loaded(notice.year())).equals(new HashSet<>(notice.days()));
	}

	/**
	 * Lets a notice count from now on, in place of what was loaded for its year before.
	 * @return whether anything is different now
	 * @throws Conflict if a release has brought that year
	 * @throws Unprocessable if the notice is not sound
	 */
	public boolean load(LoadNotice command) {
		if (!loadable().contains(command.year())) {
			throw new Conflict("calendar.notice.released", String.valueOf(command.year()));
		}
		Notice notice = read(command.year(), command.text());
		if (!notice.isSound()) {
			throw new Unprocessable("calendar.notice.unsound");
		}
		if (isKnown(notice)) {
			return false;
		}
		this.jdbc.sql("delete from statutory_day where loaded_year = ?").param(notice.year()).update();
		notice.days().forEach((day) -> insert(day, notice.year()));
		record(command, notice);
		Afterwards.run(this.calendar::forget);
		this.events.publishEvent(new StatutoryYearLoaded(notice.year()));
		return true;
	}

	/**
	 * A day that a release has stands: two notices may name the same last days of a year.
	 */
	private void insert(StatutoryDay day, int year) {
		this.jdbc.sql("""
				insert into statutory_day (date, kind, name_zh, name_en, loaded_year) values (?, ?, ?, ?, ?)
				on conflict (date) do nothing""")
			.params(day.date(), day.kind().name().toLowerCase(Locale.ROOT), day.nameZh(), day.nameEn(), year)
			.update();
	}

	/** Each county's auditor must find why its due dates moved. */
	private void record(LoadNotice command, Notice notice) {
		String operator = SecurityContextHolder.getContext().getAuthentication().getName();
		this.jdbc.sql("insert into statutory_load (id, year, file, days, by_operator, at) values (?, ?, ?, ?, ?, ?)")
			.params(Ids.next(), notice.year(), command.file(), notice.days().size(), operator,
					Timestamp.from(this.clock.instant()))
			.update();
		this.counties.all().forEach((county) -> CurrentCounty.run(county.id(), () -> {
			this.jdbc.sql("select set_county(?)").param(county.id()).query((row) -> {
			});
			this.trail.record(AuditKind.CALENDAR_YEAR_LOADED, String.valueOf(notice.year()), command.file());
		}));
	}

	private List<StatutoryDay> loaded(int year) {
		return this.jdbc.sql("select date, kind, name_zh, name_en from statutory_day where loaded_year = ?")
			.param(year)
			.query(StatutoryCalendar::day)
			.list();
	}

	private Set<Integer> released() {
		return this.jdbc
			.sql("""
					select distinct extract(year from date)::integer from statutory_day
					where loaded_year is null and kind = 'holiday' and extract(month from date) = 10 and extract(day from date) = 1""")
			.query(Integer.class)
			.set();
	}

	private Map<String, String> english() {
		return this.jdbc.sql("select distinct name_zh, name_en from statutory_day where loaded_year is null")
			.query((row, index) -> Map.entry(row.getString(1), row.getString(2)))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
	}

}
