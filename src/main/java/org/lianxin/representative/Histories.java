package org.lianxin.representative;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lianxin.account.Role;
import org.lianxin.account.SignedIn;
import org.lianxin.shared.Paged;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was so on other days: who sat where, who served, who was elected for which term.
 */
@Service
@Transactional(readOnly = true)
public class Histories {

	private static final int PAGE = 100;

	/** Rows that an export holds at a time. */
	private static final int FETCHED = 500;

	private static final String PLACEMENT = """
			select r.code, r.name, s.slug as studio_slug, s.name as studio_name, p."from", p.until, p.weekday,
			  p.duty_time, p.reason, p.by_name, p.end_reason, p.ended_by_name
			from placement p
			join representative r on r.county_id = p.county_id and r.id = p.representative_id
			join studio s on s.county_id = p.county_id and s.id = p.studio_id
			where p.county_id = :county
			""";

	private final JdbcClient jdbc;

	private final List<Memberships> memberships;

	private final Clock clock;

	Histories(JdbcClient jdbc, List<Memberships> memberships, Clock clock) {
		this.jdbc = jdbc;
		this.memberships = memberships;
		this.clock = clock;
	}

	/**
	 * Lists where a representative sat, the latest first; what never began is left out.
	 */
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SUPERVISOR', 'LIAISON', 'REPRESENTATIVE')")
	public List<PlacementView> placements(UUID representativeId) {
		return of(PLACEMENT + """
				and p.representative_id = :id and (p.until is null or p.until > p."from") order by p."from" desc""",
				representativeId)
			.query(Histories::placement)
			.list();
	}

	/** Lists the group and the teams to which a representative belongs today. */
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SUPERVISOR', 'LIAISON', 'REPRESENTATIVE')")
	public List<MembershipView> memberships(UUID representativeId) {
		LocalDate today = LocalDate.now(this.clock);
		return this.memberships.stream().flatMap((one) -> one.of(representativeId, today).stream()).toList();
	}

	/**
	 * Lists who sat where on a day, studio by studio, 100 to a page; a liaison sees their
	 * own studio.
	 * @param studioId only those of that studio, or null for all
	 * @param words in a name or a code, or null for all
	 * @param after the cursor of the page before, or null for the first
	 */
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SUPERVISOR', 'LIAISON')")
	public Paged<PlacementView> seats(LocalDate on, @Nullable UUID studioId, @Nullable String words,
			@Nullable String after) {
		List<PlacementView> rows = sat(on, studioId, words, after).param("limit", PAGE + 1)
			.query(Histories::placement)
			.list();
		return Paged.of(rows, PAGE, (seat) -> seat.studioSlug() + "~" + seat.code());
	}

	/**
	 * Gives who sat where on a day, in the same order and as far as the list goes.
	 * @param studioId only those of that studio, or null for all
	 * @param words in a name or a code, or null for all
	 */
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SUPERVISOR', 'LIAISON')")
	public void eachSeat(LocalDate on, @Nullable UUID studioId, @Nullable String words, Consumer<PlacementView> work) {
		try (Stream<PlacementView> seats = sat(on, studioId, words, null).param("limit", null)
			.withFetchSize(FETCHED)
			.query(Histories::placement)
			.stream()) {
			seats.forEach(work);
		}
	}

	private JdbcClient.StatementSpec sat(LocalDate on, @Nullable UUID studioId, @Nullable String words,
			@Nullable String after) {
		SignedIn person = SignedIn.required();
		String[] place = (after != null) ? after.replace("\0", "").split("~", 2) : new String[0];
		return this.jdbc.sql(PLACEMENT + """
				and p."from" <= :on and (p.until is null or p.until > :on)
				and (:studio::uuid is null or p.studio_id = :studio)
				and (:words::text is null or r.name like :words escape '!' or r.code like :words escape '!')
				and (s.slug, r.code) > (:slug, :code)
				order by s.slug, r.code limit :limit::int""")
			.param("county", CurrentCounty.required())
			.param("on", on)
			.param("studio", (person.role() == Role.LIAISON) ? person.workplaceId().orElseThrow() : studioId)
			.param("words", pattern(words))
			.param("slug", (place.length == 2) ? place[0] : "")
			.param("code", (place.length == 2) ? place[1] : "");
	}

	private static @Nullable String pattern(@Nullable String words) {
		return (words == null || words.isBlank()) ? null
				: "%" + words.strip().replace("\0", "").replaceAll("[!%_]", "!$0") + "%";
	}

	/** Lists when a representative did not serve, the latest first. */
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SUPERVISOR', 'LIAISON', 'REPRESENTATIVE')")
	public List<StandingView> standings(UUID representativeId) {
		return of("""
				select state, reason, "from", until, by_name, recorded_at, end_reason, ended_by_name from standing
				where county_id = :county and representative_id = :id order by "from" desc, recorded_at desc""",
				representativeId)
			.query(StandingView.class)
			.list();
	}

	/** Lists the terms that a representative was elected for, the latest first. */
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SUPERVISOR', 'LIAISON', 'REPRESENTATIVE')")
	public List<MandateView> mandates(UUID representativeId) {
		return of("""
				select t.level, t.number, m."from", m.until
				from mandate m join congress_term t on t.county_id = m.county_id and t.id = m.congress_term_id
				where m.county_id = :county and m.representative_id = :id order by m."from" desc, t.number desc""",
				representativeId)
			.query(MandateView.class)
			.list();
	}

	private JdbcClient.StatementSpec of(String sql, UUID representativeId) {
		return this.jdbc.sql(sql).param("county", CurrentCounty.required()).param("id", representativeId);
	}

	private static PlacementView placement(ResultSet row, int index) throws SQLException {
		Integer weekday = row.getObject("weekday", Integer.class);
		return new PlacementView(row.getString("code"), row.getString("name"), row.getString("studio_slug"),
				row.getString("studio_name"), row.getObject("from", LocalDate.class),
				row.getObject("until", LocalDate.class), (weekday != null) ? DayOfWeek.of(weekday) : null,
				row.getString("duty_time"), row.getString("reason"), row.getString("by_name"),
				row.getString("end_reason"), row.getString("ended_by_name"));
	}

}
