package org.lianxin.roster;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.lianxin.privacy.OneWay;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What stands behind the secret addresses: the duties of some months, nothing else. */
@Service
@Transactional(readOnly = true)
public class FeedReader {

	private static final int BACK = 60;

	private static final int AHEAD = 400;

	/** So long a duty that fell out is told of, that each program may strike it out. */
	private static final int CANCELLED_FOR = 30;

	/** A studio with nine a day for the whole time; more would be a mistake. */
	private static final int MOST = 4_000;

	private static final String ENTRY = """
			select d.id, d.version, d.starts_at, d.ends_at, d.state = 'CANCELLED' or d.halted or %1$s as cancelled, s.name as studio,
			  s.address, r.name as person, coalesce(c.at, :made) as changed_at
			from duty d
			join studio s on s.county_id = d.county_id and s.id = d.studio_id
			left join representative r on r.county_id = d.county_id and r.id = d.representative_id
			left join lateral (select max(h.at) as at from duty_change h
			  where h.county_id = d.county_id and h.duty_id = d.id) c on true
			where d.county_id = :county and d.day >= :first and d.day < :until
			  and (d.state <> 'CANCELLED' or c.at >= :told) and %2$s
			order by d.day, d.starts_at, d.seat limit :most""";

	private static final String OF_STUDIO = ENTRY.formatted("false", "d.studio_id = :owner");

	/** Those that were theirs not long ago are struck out. */
	private static final String OF_REPRESENTATIVE = ENTRY.formatted("d.representative_id is distinct from :owner", """
			(d.representative_id = :owner or exists (select from duty_change l where l.county_id = d.county_id
			  and l.duty_id = d.id and l.from_id = :owner and l.to_id is distinct from :owner and l.at >= :told))""");

	private final DutyCalendar calendar;

	private final JdbcClient jdbc;

	private final OneWay oneWay;

	private final Clock clock;

	FeedReader(DutyCalendar calendar, JdbcClient jdbc, OneWay oneWay, Clock clock) {
		this.calendar = calendar;
		this.jdbc = jdbc;
		this.oneWay = oneWay;
		this.clock = clock;
	}

	/**
	 * Reads the file of a secret; empty where the present county has no such secret, or
	 * whoever it belongs to is no longer a representative.
	 */
	@PreAuthorize("permitAll()")
	public Optional<FeedFile> read(String secret) {
		return this.jdbc
			.sql("""
					select f.kind, coalesce(f.studio_id, f.representative_id) as owner, s.name as studio, f.made_at
					from calendar_feed f
					left join studio s on s.county_id = f.county_id and s.id = f.studio_id
					where f.county_id = :county and f.blind_index = :index and not exists (
					  select from standing st where st.county_id = f.county_id and st.representative_id = f.representative_id
					    and st.state = 'ENDED' and st."from" <= :today and (st.until is null or st.until > :today))""")
			.param("county", CurrentCounty.required())
			.param("index", this.oneWay.blindIndex(secret, CurrentCounty.required()))
			.param("today", LocalDate.now(this.clock))
			.query((row, index) -> new Feed(FeedKind.valueOf(row.getString("kind")), row.getObject("owner", UUID.class),
					Objects.toString(row.getString("studio"), ""), row.getTimestamp("made_at").toInstant()))
			.optional()
			.map(this::file);
	}

	private FeedFile file(Feed feed) {
		LocalDate today = LocalDate.now(this.clock);
		List<FeedEntry> entries = this.jdbc.sql((feed.kind() == FeedKind.STUDIO) ? OF_STUDIO : OF_REPRESENTATIVE)
			.param("county", CurrentCounty.required())
			.param("owner", feed.owner())
			.param("made", Timestamp.from(feed.madeAt()))
			.param("first", today.minusDays(BACK))
			.param("until", today.plusDays(AHEAD))
			.param("told",
					Timestamp.from(today.minusDays(CANCELLED_FOR).atStartOfDay(this.clock.getZone()).toInstant()))
			.param("most", MOST)
			.query(FeedReader::entry)
			.list();
		byte[] bytes = this.calendar.write(feed.kind(), feed.studio(), entries).getBytes(StandardCharsets.UTF_8);
		return new FeedFile(bytes, etag(bytes), changedAt(feed, entries, today));
	}

	/** Each day one leaves the file and another comes into sight. */
	private Instant changedAt(Feed feed, List<FeedEntry> entries, LocalDate today) {
		Stream<Instant> known = Stream.of(feed.madeAt(), today.atStartOfDay(this.clock.getZone()).toInstant());
		return Stream.concat(known, entries.stream().map(FeedEntry::changedAt))
			.max(Comparator.naturalOrder())
			.orElseThrow();
	}

	private static FeedEntry entry(ResultSet row, int index) throws SQLException {
		boolean cancelled = row.getBoolean("cancelled");
		return new FeedEntry(row.getObject("id", UUID.class), row.getInt("version"),
				row.getTimestamp("starts_at").toInstant(), row.getTimestamp("ends_at").toInstant(),
				row.getString("studio"), row.getString("address"), cancelled ? null : row.getString("person"),
				cancelled, row.getTimestamp("changed_at").toInstant());
	}

	private static String etag(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Whose duties an address shows.
	 *
	 * @param studio the name of the studio, empty for a representative
	 */
	private record Feed(FeedKind kind, UUID owner, String studio, Instant madeAt) {
	}

}
