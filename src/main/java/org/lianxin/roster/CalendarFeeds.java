package org.lianxin.roster;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import org.lianxin.account.SignedIn;
import org.lianxin.privacy.OneWay;
import org.lianxin.privacy.Sealer;
import org.lianxin.tenancy.CurrentCounty;
import org.lianxin.tenancy.Ids;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The secret addresses under which calendar programs read duties. Whoever one belongs to
 * may read it again and have another; the old one then answers no more.
 */
@Service
@Transactional
public class CalendarFeeds {

	private final JdbcClient jdbc;

	private final Sealer sealer;

	private final OneWay oneWay;

	private final Clock clock;

	CalendarFeeds(JdbcClient jdbc, Sealer sealer, OneWay oneWay, Clock clock) {
		this.jdbc = jdbc;
		this.sealer = sealer;
		this.oneWay = oneWay;
		this.clock = clock;
	}

	/** Finds the address of the representative who is signed in. */
	@PreAuthorize("hasRole('REPRESENTATIVE')")
	@Transactional(readOnly = true)
	public Optional<FeedView> own() {
		return find(FeedKind.REPRESENTATIVE, me());
	}

	/** Finds the address of a studio. */
	@PreAuthorize("@studioRights.serves(#studioId)")
	@Transactional(readOnly = true)
	public Optional<FeedView> ofStudio(UUID studioId) {
		return find(FeedKind.STUDIO, studioId);
	}

	/** Makes an address for the representative who is signed in; an older one ends. */
	@PreAuthorize("hasRole('REPRESENTATIVE')")
	public FeedView makeOwn() {
		return make(FeedKind.REPRESENTATIVE, me());
	}

	/** Makes an address for a studio; an older one ends. */
	@PreAuthorize("@studioRights.serves(#studioId)")
	public FeedView makeForStudio(UUID studioId) {
		return make(FeedKind.STUDIO, studioId);
	}

	private static UUID me() {
		return SignedIn.required().workplaceId().orElseThrow();
	}

	private Optional<FeedView> find(FeedKind kind, UUID owner) {
		return this.jdbc
			.sql("select sealed, made_at, made_by from calendar_feed where county_id = :county and " + kind.column()
					+ " = :owner")
			.param("county", CurrentCounty.required())
			.param("owner", owner)
			.query((row, index) -> new FeedView(this.sealer.open(row.getBytes("sealed"), context(kind, owner)),
					row.getTimestamp("made_at").toInstant(), row.getString("made_by")))
			.optional();
	}

	private FeedView make(FeedKind kind, UUID owner) {
		SignedIn by = SignedIn.required();
		String secret = FeedSecret.next(by.countySlug());
		FeedView made = new FeedView(secret, this.clock.instant(), by.name());
		this.jdbc
			.sql("""
					insert into calendar_feed (county_id, id, version, kind, %1$s, sealed, blind_index, made_at, made_by)
					values (:county, :id, 0, :kind, :owner, :sealed, :index, :at, :by)
					on conflict (county_id, %1$s) do update set version = calendar_feed.version + 1, sealed = excluded.sealed,
					  blind_index = excluded.blind_index, made_at = excluded.made_at, made_by = excluded.made_by"""
				.formatted(kind.column()))
			.param("county", CurrentCounty.required())
			.param("id", Ids.next())
			.param("kind", kind.name())
			.param("owner", owner)
			.param("sealed", this.sealer.seal(secret, context(kind, owner)))
			.param("index", this.oneWay.blindIndex(secret, CurrentCounty.required()))
			.param("at", Timestamp.from(made.madeAt()))
			.param("by", by.name())
			.update();
		return made;
	}

	private static String context(FeedKind kind, UUID owner) {
		return CurrentCounty.required() + "/calendar_feed/" + kind + "/" + owner + "/secret";
	}

}
