package org.lianxin.representative;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.lianxin.attachment.AttachmentId;
import org.lianxin.attachment.Attachments;
import org.lianxin.attachment.PhotoBytes;
import org.lianxin.studio.BoardPart;
import org.lianxin.studio.Checklist;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is on the public boards of the present county today: those who sit in a studio that
 * the public knows, and are active, or exempt from duty and then without duty times.
 */
@Service
@Transactional(readOnly = true)
public class Boards {

	private static final String PERSON = """
			select r.code, r.name, r.post, r.field, r.strengths, r.languages, r.professions, r.photo_id, p.studio_id,
			  case when st.state is null then p.weekday end as weekday,
			  case when st.state is null then p.duty_time end as duty_time
			from placement p
			join representative r on r.county_id = p.county_id and r.id = p.representative_id
			join studio s on s.county_id = p.county_id and s.id = p.studio_id
			left join standing st on st.county_id = r.county_id and st.representative_id = r.id
			  and st."from" <= :today and (st.until is null or st.until > :today)
			where p.county_id = :county and p."from" <= :today and (p.until is null or p.until > :today)
			  and (st.state is null or st.state = 'EXEMPT') and s.state <> 'PREPARING'
			""";

	private final Checklist checklist;

	private final Attachments attachments;

	private final JdbcClient jdbc;

	private final Clock clock;

	Boards(Checklist checklist, Attachments attachments, JdbcClient jdbc, Clock clock) {
		this.checklist = checklist;
		this.attachments = attachments;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Lists who is on the board of a studio, by code; about eighty at most. */
	@PreAuthorize("permitAll()")
	public List<BoardPerson> of(UUID studioId) {
		return select("and p.studio_id = :studio order by r.code").param("studio", studioId)
			.query(Boards::person)
			.list();
	}

	/** Finds who is on a board by the code in QR codes. */
	@PreAuthorize("permitAll()")
	public Optional<BoardPerson> byCode(String code) {
		return select("and r.code = :code").param("code", code).query(Boards::person).optional();
	}

	/**
	 * Returns the small photo of somebody who is on a board that shows who sits there.
	 */
	@PreAuthorize("permitAll()")
	public Optional<PhotoBytes> photo(String code) {
		return byCode(code).filter((person) -> this.checklist.publishes(BoardPart.PEOPLE))
			.map(BoardPerson::photoId)
			.map(AttachmentId::new)
			.flatMap(this.attachments::thumbnail);
	}

	private JdbcClient.StatementSpec select(String which) {
		return this.jdbc.sql(PERSON + which)
			.param("county", CurrentCounty.required())
			.param("today", LocalDate.now(this.clock));
	}

	private static BoardPerson person(ResultSet row, int index) throws SQLException {
		Integer weekday = row.getObject("weekday", Integer.class);
		return new BoardPerson(row.getString("code"), row.getString("name"), row.getString("post"),
				row.getString("field"), row.getString("strengths"), row.getString("languages"),
				RepresentativeQuery.professions(row), row.getObject("photo_id", UUID.class),
				row.getObject("studio_id", UUID.class), (weekday != null) ? DayOfWeek.of(weekday) : null,
				row.getString("duty_time"));
	}

}
