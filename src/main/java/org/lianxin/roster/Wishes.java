package org.lianxin.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lianxin.account.SignedIn;
import org.lianxin.shared.Conflict;
import org.lianxin.shared.NotFound;
import org.lianxin.shared.Paged;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** On which days representatives would rather sit; rosters follow where they can. */
@Service
@Transactional
public class Wishes {

	private static final int PAGE = 100;

	/** Rows that an export holds at a time. */
	private static final int FETCHED = 500;

	/** Whoever says nothing at all comes after those who do. */
	private static final String SILENT = "(coalesce(cardinality(%1$s.weekdays), 0) = 0 and %1$s.half is null)";

	private static final String AFTER = """
			and p.studio_id = :studio
			and (:after::uuid is null or (%s, r.name, r.code) > (select %s, a.name, a.code from representative a
			  left join duty_wish o on o.county_id = a.county_id and o.representative_id = a.id
			  where a.county_id = :county and a.id = :after))
			order by %1$s, r.name, r.code limit :limit""".formatted(SILENT.formatted("w"), SILENT.formatted("o"));

	private static final String WISH = """
			select r.id, r.code, r.name, s.name as studio_name, coalesce(w.version, -1) as version, w.weekdays, w.half,
			  w.by_name, w.at
			from representative r
			left join duty_wish w on w.county_id = r.county_id and w.representative_id = r.id
			left join placement p on p.county_id = r.county_id and p.representative_id = r.id
			  and p."from" <= :today and (p.until is null or p.until > :today)
			left join studio s on s.county_id = p.county_id and s.id = p.studio_id
			where r.county_id = :county
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	Wishes(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Lists those who sit in a studio today with what they wish, those who wish anything
	 * first, by name, 100 to a page.
	 * @param after the last one of the page before, null for the first page
	 */
	@PreAuthorize("@changeRights.runs(#studioId)")
	@Transactional(readOnly = true)
	public Paged<WishView> list(UUID studioId, @Nullable UUID after) {
		List<WishView> rows = select(AFTER).param("studio", studioId)
			.param("after", after)
			.param("limit", PAGE + 1)
			.query(Wishes::wish)
			.list();
		return Paged.of(rows, PAGE, (row) -> row.representativeId().toString());
	}

	/**
	 * Gives each of those who sit in a studio today, by name.
	 * @param studioId null for those of all studios, which is for who runs them all
	 */
	@PreAuthorize("@changeRights.runs(#studioId)")
	@Transactional(readOnly = true)
	public void each(@Nullable UUID studioId, Consumer<WishView> work) {
		try (Stream<WishView> rows = select("""
				and p.studio_id is not null and (:studio::uuid is null or p.studio_id = :studio)
				order by s.name, p.studio_id, r.name, r.code""").param("studio", studioId)
			.withFetchSize(FETCHED)
			.query(Wishes::wish)
			.stream()) {
			rows.forEach(work);
		}
	}

	private JdbcClient.StatementSpec select(String which) {
		return this.jdbc.sql(WISH + which)
			.param("county", CurrentCounty.required())
			.param("today", LocalDate.now(this.clock));
	}

	/**
	 * Returns what one of them wishes.
	 * @throws NotFound if there is no such representative
	 */
	@PreAuthorize("@changeRights.speaksFor(#representativeId)")
	@Transactional(readOnly = true)
	public WishView of(UUID representativeId) {
		return select("and r.id = :id").param("id", representativeId)
			.query(Wishes::wish)
			.optional()
			.orElseThrow(() -> new NotFound("representative.unknown"));
	}

	private static WishView wish(ResultSet row, int index) throws SQLException {
		Set<Integer> weekdays = new TreeSet<>();
		if (row.getArray("weekdays") != null) {
			weekdays.addAll(Set.of((Integer[]) row.getArray("weekdays").getArray()));
		}
		String half = row.getString("half");
		Timestamp at = row.getTimestamp("at");
		return new WishView(row.getObject("id", UUID.class), row.getString("code"), row.getString("name"),
				row.getString("studio_name"), row.getInt("version"), weekdays,
				(half != null) ? Half.valueOf(half) : null, row.getString("by_name"),
				(at != null) ? at.toInstant() : null);
	}

	/**
	 * Keeps a wish.
	 * @throws Conflict if somebody has changed it since the writer saw it
	 */
	@PreAuthorize("@changeRights.speaksFor(#command.representativeId())")
	public void keep(KeepWish command) {
		int kept = this.jdbc.sql("""
				insert into duty_wish as w (county_id, representative_id, version, weekdays, half, by_name, at)
				values (:county, :person, 0, :weekdays::integer[], :half, :by, :at)
				on conflict (county_id, representative_id) do update
				  set weekdays = excluded.weekdays, half = excluded.half, by_name = excluded.by_name, at = excluded.at,
				    version = w.version + 1 where w.version = :version""")
			.param("county", CurrentCounty.required())
			.param("person", command.representativeId())
			.param("weekdays", command.weekdays().stream().sorted().toArray(Integer[]::new))
			.param("half", (command.half() != null) ? command.half().name() : null)
			.param("by", SignedIn.required().name())
			.param("at", Timestamp.from(this.clock.instant()))
			.param("version", command.version())
			.update();
		if (kept == 0) {
			throw new Conflict("roster.wish.overtaken");
		}
	}

}
