package org.lianxin.petition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.account.AuditKind;
import org.lianxin.account.AuditTrail;
import org.lianxin.shared.NotFound;
import org.lianxin.shared.Paged;
import org.lianxin.shared.Unprocessable;
import org.lianxin.tenancy.CurrentCounty;
import org.lianxin.tenancy.Ids;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What came of the matters handled, told to everybody without names; only where the
 * resident agreed.
 */
@Service
@Transactional
public class PublishedResults {

	private static final int PAGE = 20;

	private final JdbcClient jdbc;

	private final PetitionRepository petitions;

	private final AuditTrail trail;

	private final Clock clock;

	PublishedResults(JdbcClient jdbc, PetitionRepository petitions, AuditTrail trail, Clock clock) {
		this.jdbc = jdbc;
		this.petitions = petitions;
		this.trail = trail;
		this.clock = clock;
	}

	/**
	 * Lists 20 results, newest first.
	 * @param studioId only those of one studio, or null for all of the county
	 * @param before the cursor of the page before, or null for the newest
	 */
	@PreAuthorize("permitAll()")
	@Transactional(readOnly = true)
	public Paged<PublishedResultView> newest(@Nullable UUID studioId, @Nullable UUID before) {
		return newest(studioId, before, PAGE);
	}

	/** Lists the newest few results for a front page. */
	@PreAuthorize("permitAll()")
	@Transactional(readOnly = true)
	public List<PublishedResultView> few(@Nullable UUID studioId, int most) {
		return newest(studioId, null, most).rows();
	}

	/** Finds what is published of a petition. */
	@PreAuthorize("@petitionRights.maySee(#number)")
	@Transactional(readOnly = true)
	public Optional<PublishedResultView> of(PetitionNumber number) {
		return this.jdbc.sql("""
				select f.id, f.kind, f.title, f.words, f.reply, f.published_at, s.name as studio
				from published_result f
				join petition p on p.county_id = f.county_id and p.id = f.petition_id
				join studio s on s.county_id = f.county_id and s.id = f.studio_id
				where f.county_id = ? and p.number = ? and f.taken_down_at is null""")
			.params(CurrentCounty.required(), number.value())
			.query(PublishedResults::view)
			.optional();
	}

	/**
	 * Publishes what came of an archived petition.
	 * @throws Unprocessable if the resident has not agreed, it is not closed, nothing
	 * came of it, or it was published before
	 */
	@PreAuthorize("@petitionRights.mayPublish(#command.number())")
	public void publish(PublishResult command) {
		Petition petition = this.petitions.findByNumber(command.number().value()).orElseThrow(PetitionUnknown::new);
		if (!isPublishable(petition.matter().publishable(), petition.standing())) {
			throw new Unprocessable("petition.publication.refused");
		}
		try {
			insert(command, petition);
		}
		catch (DuplicateKeyException ex) {
			throw new Unprocessable("petition.publication.twice");
		}
	}

	/**
	 * Takes a result down, as whoever finds a name in it must be able to; that it was up
	 * stays on record.
	 */
	@PreAuthorize("@petitionRights.mayTakeDown(#number)")
	public void takeDown(PetitionNumber number, String reason) {
		PublishedResultView published = of(number).orElseThrow(() -> new NotFound("petition.publication.unknown"));
		this.jdbc
			.sql("update published_result set taken_down_at = ?, version = version + 1 where county_id = ? and id = ?")
			.params(Timestamp.from(this.clock.instant()), CurrentCounty.required(), published.id())
			.update();
		this.trail.record(AuditKind.RESULT_TAKEN_DOWN, number.value(), reason);
	}

	/**
	 * Only where the resident has agreed, the file is closed, and something came of it.
	 */
	static boolean isPublishable(boolean agreed, Standing standing) {
		return agreed && standing.step() == Step.ARCHIVED && standing.outcome().isSettled();
	}

	private void insert(PublishResult command, Petition petition) {
		this.jdbc.sql("""
				insert into published_result
				  (county_id, id, version, petition_id, studio_id, kind, title, words, reply, published_at)
				values (?, ?, 0, ?, ?, ?, ?, ?, ?, ?)""")
			.params(CurrentCounty.required(), Ids.next(), petition.id(), petition.standing().studioId(),
					petition.matter().kind().name(), command.title(), command.words(), command.reply(),
					Timestamp.from(this.clock.instant()))
			.update();
	}

	private Paged<PublishedResultView> newest(@Nullable UUID studioId, @Nullable UUID before, int size) {
		List<PublishedResultView> rows = this.jdbc.sql("""
				select f.id, f.kind, f.title, f.words, f.reply, f.published_at, s.name as studio
				from published_result f
				join studio s on s.county_id = f.county_id and s.id = f.studio_id
				where f.county_id = :county and f.taken_down_at is null
				  and (:studio::uuid is null or f.studio_id = :studio)
				  and (:before::uuid is null or (f.published_at, f.id) <
				       (select published_at, id from published_result where county_id = :county and id = :before))
				order by f.published_at desc, f.id desc limit :limit""")
			.param("county", CurrentCounty.required())
			.param("studio", studioId)
			.param("before", before)
			.param("limit", size + 1)
			.query(PublishedResults::view)
			.list();
		return Paged.of(rows, size, (result) -> result.id().toString());
	}

	private static PublishedResultView view(ResultSet row, int index) throws SQLException {
		return new PublishedResultView(row.getObject("id", UUID.class), PetitionKind.valueOf(row.getString("kind")),
				row.getString("title"), row.getString("words"), row.getString("reply"), row.getString("studio"),
				row.getTimestamp("published_at").toInstant());
	}

}
