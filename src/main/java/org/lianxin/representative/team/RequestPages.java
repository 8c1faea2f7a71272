package org.lianxin.representative.team;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lianxin.account.SignedIn;
import org.lianxin.shared.Masking;
import org.lianxin.shared.NotFound;
import org.lianxin.shared.Paged;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads requests, for the desk and for the resident who gave the right code. */
@Service
@Transactional(readOnly = true)
public class RequestPages {

	private static final int PAGE = 50;

	/** Rows that an export holds at a time. */
	private static final int FETCHED = 500;

	private static final String FROM = """
			from team_request r
			join service_team t on t.county_id = r.county_id and t.id = r.team_id
			left join studio s on s.county_id = r.county_id and s.id = r.studio_id
			left join village v on v.county_id = r.county_id and v.id = r.village_id
			left join township o on o.county_id = v.county_id and o.id = v.township_id
			""";

	private static final String COLUMNS = """
			r.id, r.number, r.version, t.code as team_code, t.name as team_name, s.name as asking_studio, r.need,
			o.name || ' ' || v.name as place_name, r.suits, r.asked_at, r.visit_on, r.visit_time, r.visit_place,
			r.visitors, r.served, r.rating,
			""";

	private static final String MINE = """
			and r.state in ('ASKED', 'ACCEPTED') and case :role when 'ADMINISTRATOR' then t.studio_id is null
			  when 'LIAISON' then t.studio_id = :workplace when 'SUPERVISOR' then r.state = 'ASKED' else true end""";

	private static final String SCOPE = """
			and case :role when 'LIAISON' then t.studio_id = :workplace or r.studio_id = :workplace
			  when 'REPRESENTATIVE' then exists (select from team_member m where m.county_id = r.county_id
			    and m.team_id = r.team_id and m.representative_id = :workplace and m.until is null)
			  else true end""";

	private final JdbcClient jdbc;

	private final Requesters requesters;

	private final Clock clock;

	RequestPages(JdbcClient jdbc, Requesters requesters, Clock clock) {
		this.jdbc = jdbc;
		this.requesters = requesters;
		this.clock = clock;
	}

	/**
	 * Lists the requests that the one signed in may know of, newest first, 50 to a page.
	 */
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SUPERVISOR', 'AUDITOR', 'LIAISON', 'REPRESENTATIVE')")
	public Paged<RequestRow> list(RequestFilter filter) {
		List<RequestRow> rows = select(filter, PAGE + 1).query(this::row).list();
		return Paged.of(rows, PAGE, (row) -> row.id().toString());
	}

	/**
	 * Gives each request that the one signed in may know of, in the order of the list,
	 * with as much of the asker as the list shows.
	 */
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SUPERVISOR', 'AUDITOR', 'LIAISON', 'REPRESENTATIVE')")
	public void each(RequestFilter filter, Consumer<RequestRow> work) {
		try (Stream<RequestRow> rows = select(filter, null).withFetchSize(FETCHED).query(this::row).stream()) {
			rows.forEach(work);
		}
	}

	private JdbcClient.StatementSpec select(RequestFilter filter, @Nullable Integer limit) {
		SignedIn person = SignedIn.required();
		return this.jdbc
			.sql("""
					select r.id, r.number, t.name as team_name, r.need, o.name || ' ' || v.name as place_name,
					  s.name as asking_studio, q.name_sealed, r.state, r.asked_at, r.visit_on
					""" + FROM + """
					left join team_requester q on q.county_id = r.county_id and q.request_id = r.id
					where r.county_id = :county and (:state::text is null or r.state = :state)
					  and (:team::text is null or t.code = :team)
					  and (:studio::uuid is null or t.studio_id = :studio or r.studio_id = :studio)
					  and (:after::uuid is null or r.id < :after)""" + "\n" + SCOPE + (filter.mine() ? "\n" + MINE : "")
					+ " order by r.id desc limit :limit::int")
			.param("county", CurrentCounty.required())
			.param("role", person.role().name())
			.param("workplace", person.workplaceId().orElse(null))
			.param("state", (filter.state() != null) ? filter.state().name() : null)
			.param("team", filter.teamCode())
			.param("studio", filter.studioId())
			.param("after", filter.after())
			.param("limit", limit);
	}

	private RequestRow row(ResultSet row, int index) throws SQLException {
		UUID id = row.getObject("id", UUID.class);
		byte[] name = row.getBytes("name_sealed");
		String asker = (name != null) ? this.requesters.masked(id, name) : row.getString("asking_studio");
		return new RequestRow(id, row.getString("number"), row.getString("team_name"), row.getString("need"),
				row.getString("place_name"), asker, RequestState.valueOf(row.getString("state")),
				row.getTimestamp("asked_at").toInstant(), waiting(row), row.getObject("visit_on", LocalDate.class));
	}

	private @Nullable Waiting waiting(ResultSet row) throws SQLException {
		return row.getString("state").equals(RequestState.ASKED.name())
				? Waiting.since(row.getTimestamp("asked_at").toInstant(), this.clock) : null;
	}

	/**
	 * Shows one request to staff.
	 * @throws NotFound if they may not know of it, or there is none
	 */
	@PreAuthorize("hasRole('STAFF')")
	public RequestDetail detail(TeamRequestNumber number) {
		SignedIn person = SignedIn.required();
		return read(number, person.workplaceId().orElse(null), (standing) -> standing.isSeenBy(person),
				(standing) -> standing.possible(person), (standing) -> standing.isAnsweredBy(person));
	}

	/** Shows a request to the resident who gave its code. */
	@PreAuthorize("@followedRequests.includes(#number)")
	public RequestDetail followed(TeamRequestNumber number) {
		return read(number, null, (standing) -> true, (standing) -> Set.of(), (standing) -> false);
	}

	private RequestDetail read(TeamRequestNumber number, @Nullable UUID workplace, Predicate<RequestStanding> seen,
			Function<RequestStanding, Set<RequestAct>> acts, Predicate<RequestStanding> known) {
		return this.jdbc
			.sql("select " + COLUMNS + RequestStanding.COLUMNS + " " + FROM
					+ "where r.county_id = :county and r.number = :number")
			.param("county", CurrentCounty.required())
			.param("number", number.value())
			.param("workplace", workplace)
			.query((row, index) -> {
				RequestStanding standing = RequestStanding.read(row, index);
				return seen.test(standing) ? detail(row, acts.apply(standing), known.test(standing)) : null;
			})
			.optional()
			.orElseThrow(() -> new NotFound("team.request.unknown"));
	}

	private RequestDetail detail(ResultSet row, Set<RequestAct> acts, boolean known) throws SQLException {
		UUID id = row.getObject("id", UUID.class);
		String rating = row.getString("rating");
		Asker asker = known ? this.requesters.open(id).map(RequestPages::masked).orElse(null) : null;
		return new RequestDetail(id, TeamRequestNumber.of(row.getString("number")), row.getInt("version"),
				RequestState.valueOf(row.getString("state")), row.getString("team_code"), row.getString("team_name"),
				row.getString("asking_studio"), row.getString("need"), row.getString("place_name"),
				row.getString("suits"), row.getTimestamp("asked_at").toInstant(), visit(row),
				row.getObject("served", Integer.class), (rating != null) ? TeamRating.valueOf(rating) : null,
				waiting(row), timeline(id), acts, asker);
	}

	private static Asker masked(Asker asker) {
		return new Asker(Masking.name(asker.name()), Masking.phone(asker.phone()));
	}

	private static @Nullable Visit visit(ResultSet row) throws SQLException {
		LocalDate day = row.getObject("visit_on", LocalDate.class);
		return (day == null) ? null
				: new Visit(day, row.getString("visit_time"), row.getString("visit_place"), row.getString("visitors"));
	}

	private List<RequestEntry> timeline(UUID requestId) {
		return this.jdbc.sql("""
				select sequence, act, actor, workplace, words, elsewhere, at from team_request_step
				where county_id = ? and request_id = ? order by sequence desc""")
			.params(CurrentCounty.required(), requestId)
			.query(RequestPages::entry)
			.list();
	}

	private static RequestEntry entry(ResultSet row, int index) throws SQLException {
		return new RequestEntry(row.getInt("sequence"), RequestAct.valueOf(row.getString("act")),
				row.getString("actor"), row.getString("workplace"), row.getString("words"), row.getString("elsewhere"),
				row.getTimestamp("at").toInstant());
	}

}
