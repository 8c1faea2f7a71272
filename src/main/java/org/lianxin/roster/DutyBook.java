package org.lianxin.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lianxin.studio.Profession;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The published duties of the present county, those that fell out left away unless asked
 * for; everybody may read who sits where when, as it hangs on the wall.
 */
@Service
@Transactional(readOnly = true)
public class DutyBook {

	private static final String DUTY = """
			select d.id, d.version, d.studio_id, s.slug as studio_slug, s.name as studio_name, d.day, d.half,
			  d.starts_at, d.ends_at, d.seat, d.leading_cadre, d.profession, d.representative_id, r.code, r.name, r.post,
			  d.pinned, d.halted, d.state
			from duty d
			join studio s on s.county_id = d.county_id and s.id = d.studio_id
			left join representative r on r.county_id = d.county_id and r.id = d.representative_id
			where d.county_id = :county
			""";

	/** Rows that an export holds at a time. */
	private static final int FETCHED = 500;

	private static final String UNFILLED = """
			and d.state = 'PLANNED' and not d.halted and d.representative_id is null and d.starts_at > :now and d.day < :until
			and (:studio::uuid is null or d.studio_id = :studio)
			""";

	private static final String HALTED = """
			and d.halted and d.state = 'PLANNED' and d.starts_at > :now
			and (:studio::uuid is null or d.studio_id = :studio)
			""";

	/** Each side ends at the first row of an index; with a studio it is another index. */
	private static final String AROUND = """
			select
			  (select d.day from duty d where d.county_id = :county%1$s and d.state <> 'CANCELLED' and d.day < :from
			    order by d.day desc limit 1) as before,
			  (select d.day from duty d where d.county_id = :county%1$s and d.state <> 'CANCELLED' and d.day >= :until
			    order by d.day limit 1) as after""";

	/** Who serves on that day; what nobody came to is not told either. */
	private static final String TOLD = """
			and d.studio_id = :studio and d.day >= :from and d.day < :until and d.state in ('PLANNED', 'KEPT')
			and r.id is not null and not d.halted and not exists (select from standing st where st.county_id = d.county_id
			  and st.representative_id = d.representative_id and st."from" <= d.day
			  and (st.until is null or st.until > d.day))""";

	private static final String IN_ORDER = " order by d.day, d.starts_at, s.name, d.studio_id, d.seat";

	private final JdbcClient jdbc;

	private final Clock clock;

	DutyBook(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Finds a duty, one that fell out too. */
	@PreAuthorize("hasRole('STAFF')")
	public Optional<DutyView> find(UUID id) {
		return select("and d.id = :id").param("id", id).query(this::duty).optional();
	}

	/** Lists the duties of a studio from a day to the day before another. */
	@PreAuthorize("permitAll()")
	public List<DutyView> ofStudio(UUID studioId, LocalDate from, LocalDate until) {
		return select(
				"and d.studio_id = :studio and d.day >= :from and d.day < :until and d.state <> 'CANCELLED'" + IN_ORDER)
			.param("studio", studioId)
			.param("from", from)
			.param("until", until)
			.query(this::duty)
			.list();
	}

	/**
	 * Lists of the duties of a studio in some days those that a public board may tell:
	 * from today on, as far ahead as boards look, and only who serves then.
	 */
	@PreAuthorize("permitAll()")
	public List<DutyView> told(UUID studioId, LocalDate from, LocalDate until) {
		LocalDate today = LocalDate.now(this.clock);
		LocalDate end = toldUntil();
		return select(TOLD + IN_ORDER).param("studio", studioId)
			.param("from", from.isBefore(today) ? today : from)
			.param("until", until.isAfter(end) ? end : until)
			.query(this::duty)
			.list();
	}

	/** Returns the first day of which a public board does not tell yet. */
	@PreAuthorize("permitAll()")
	public LocalDate toldUntil() {
		return LocalDate.now(this.clock).plusDays(PublishedDuties.AHEAD);
	}

	/** Lists the duties of a representative from a day to the day before another. */
	@PreAuthorize("permitAll()")
	public List<DutyView> of(UUID representativeId, LocalDate from, LocalDate until) {
		return select("and d.representative_id = :representative and d.day >= :from and d.day < :until"
				+ " and d.state <> 'CANCELLED'" + IN_ORDER)
			.param("representative", representativeId)
			.param("from", from)
			.param("until", until)
			.query(this::duty)
			.list();
	}

	/** Lists the duties of all studios on a day. */
	@PreAuthorize("permitAll()")
	public List<DutyView> on(LocalDate day) {
		return select("and d.day = :day and d.state <> 'CANCELLED'" + IN_ORDER).param("day", day)
			.query(this::duty)
			.list();
	}

	/**
	 * Returns the days with duties nearest to some days.
	 * @param studioId of that studio only, null for all
	 * @param until the first day after them
	 */
	@PreAuthorize("hasRole('STAFF')")
	public DutyDays around(@Nullable UUID studioId, LocalDate from, LocalDate until) {
		return this.jdbc.sql(AROUND.formatted((studioId != null) ? " and d.studio_id = :studio" : ""))
			.param("county", CurrentCounty.required())
			.param("studio", studioId)
			.param("from", from)
			.param("until", until)
			.query(DutyDays.class)
			.single();
	}

	/**
	 * Gives each duty of a time by day, those that fell out left away. Colleagues may
	 * look up who came and who did not, but take it out only where they run the studio.
	 */
	@PreAuthorize("hasRole('SUPERVISOR') or @changeRights.runs(#filter.studioId())")
	public void each(DutyFilter filter, Consumer<DutyView> work) {
		each(select("and d.day >= :from and d.day < :until and (:studio::uuid is null or d.studio_id = :studio)"
				+ " and d.state <> 'CANCELLED'" + IN_ORDER)
			.param("from", filter.from())
			.param("until", filter.until())
			.param("studio", filter.studioId()), work);
	}

	private void each(JdbcClient.StatementSpec duties, Consumer<DutyView> work) {
		try (Stream<DutyView> rows = duties.withFetchSize(FETCHED).query(this::duty).stream()) {
			rows.forEach(work);
		}
	}

	/**
	 * Lists what a representative was to sit in during a time and left open, whoever sits
	 * there now.
	 */
	List<DutyView> vacated(UUID representativeId, LocalDate from, LocalDate until, Instant since) {
		return select(
				"""
						and d.day >= :from and d.day < :until and exists (select from duty_change c where c.county_id = d.county_id
						  and c.duty_id = d.id and c.kind = 'VACATED' and c.from_id = :representative and c.at >= :since)"""
						+ IN_ORDER)
			.param("from", from)
			.param("until", until)
			.param("representative", representativeId)
			.param("since", Timestamp.from(since))
			.query(this::duty)
			.list();
	}

	/**
	 * Lists duties that are over since a day and of which nobody has said what became,
	 * 100 at most, those first that wait longest.
	 * @param studioId of that studio only, null for all
	 */
	List<DutyView> unrecorded(@Nullable UUID studioId, LocalDate since, Instant now) {
		return select(
				"""
						and d.state = 'PLANNED' and not d.halted and d.representative_id is not null and d.day >= :since and d.ends_at <= :now
						and (:studio::uuid is null or d.studio_id = :studio)"""
						+ IN_ORDER + " limit 100")
			.param("since", since)
			.param("now", Timestamp.from(now))
			.param("studio", studioId)
			.query(this::duty)
			.list();
	}

	/**
	 * Lists duties that nobody is found for, the next first.
	 * @param studioId of that studio only, null for all
	 * @param until the first day that no longer counts
	 * @param after the last one before these, null for the first
	 */
	List<DutyView> unfilled(@Nullable UUID studioId, Instant now, LocalDate until, @Nullable UUID after, int most) {
		return unfilled(studioId, now, until, after, Integer.valueOf(most)).query(this::duty).list();
	}

	private JdbcClient.StatementSpec unfilled(@Nullable UUID studioId, Instant now, LocalDate until,
			@Nullable UUID after, @Nullable Integer most) {
		return select(UNFILLED + """
				and (:after::uuid is null or (d.starts_at, d.id) > (select a.starts_at, a.id from duty a
				  where a.county_id = :county and a.id = :after)) order by d.starts_at, d.id limit :most::int""")
			.param("now", Timestamp.from(now))
			.param("until", until)
			.param("studio", studioId)
			.param("after", after)
			.param("most", most);
	}

	/** Gives each of them, in the order of their list. */
	void eachUnfilled(@Nullable UUID studioId, Instant now, LocalDate until, Consumer<DutyView> work) {
		each(unfilled(studioId, now, until, null, null), work);
	}

	/** Counts them. */
	int countUnfilled(@Nullable UUID studioId, Instant now, LocalDate until) {
		return this.jdbc.sql("select count(*) from duty d where d.county_id = :county " + UNFILLED)
			.param("county", CurrentCounty.required())
			.param("now", Timestamp.from(now))
			.param("until", until)
			.param("studio", studioId)
			.query(Integer.class)
			.single();
	}

	/**
	 * Lists duties to come that are under notice, the next first.
	 * @param studioId of that studio only, null for all
	 */
	List<DutyView> halted(@Nullable UUID studioId, Instant now, int most) {
		return select(HALTED + IN_ORDER + " limit :most").param("now", Timestamp.from(now))
			.param("studio", studioId)
			.param("most", most)
			.query(this::duty)
			.list();
	}

	/** Counts them. */
	int countHalted(@Nullable UUID studioId, Instant now) {
		return this.jdbc.sql("select count(*) from duty d where d.county_id = :county " + HALTED)
			.param("county", CurrentCounty.required())
			.param("now", Timestamp.from(now))
			.param("studio", studioId)
			.query(Integer.class)
			.single();
	}

	private JdbcClient.StatementSpec select(String which) {
		return this.jdbc.sql(DUTY + which).param("county", CurrentCounty.required());
	}

	private DutyView duty(ResultSet row, int index) throws SQLException {
		String profession = row.getString("profession");
		return new DutyView(row.getObject("id", UUID.class), row.getInt("version"),
				row.getObject("studio_id", UUID.class), row.getString("studio_slug"), row.getString("studio_name"),
				row.getObject("day", LocalDate.class), Half.valueOf(row.getString("half")),
				local(row.getTimestamp("starts_at")), local(row.getTimestamp("ends_at")), row.getInt("seat"),
				row.getBoolean("leading_cadre"), (profession != null) ? Profession.valueOf(profession) : null,
				row.getObject("representative_id", UUID.class), row.getString("code"), row.getString("name"),
				row.getString("post"), row.getBoolean("pinned"), row.getBoolean("halted"),
				DutyState.valueOf(row.getString("state")));
	}

	private LocalTime local(Timestamp moment) {
		return moment.toInstant().atZone(this.clock.getZone()).toLocalTime();
	}

}
