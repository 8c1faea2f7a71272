package org.lianxin.representative.team;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lianxin.spreadsheet.RowSink;
import org.lianxin.spreadsheet.Words;
import org.lianxin.studio.Profession;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives the list of teams out in the layout in which it is imported. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'LIAISON', 'SUPERVISOR')")
public class TeamExport {

	/** Rows that are held at a time. */
	private static final int FETCHED = 500;

	private static final String ROWS = """
			select t.code, t.name, t.profession, t.offer, t.state, s.name as studio, l.name as leader,
			  l.code as leader_code,
			  array(select r.name from team_member m
			    join representative r on r.county_id = m.county_id and r.id = m.representative_id
			    where m.county_id = t.county_id and m.team_id = t.id and m.until is null order by r.code) as names,
			  array(select r.code from team_member m
			    join representative r on r.county_id = m.county_id and r.id = m.representative_id
			    where m.county_id = t.county_id and m.team_id = t.id and m.until is null order by r.code) as codes
			from service_team t
			left join studio s on s.county_id = t.county_id and s.id = t.studio_id
			left join representative l on l.county_id = t.county_id and l.id = t.leader_id
			where t.county_id = :county
			""";

	private final JdbcClient jdbc;

	private final Words words;

	TeamExport(JdbcClient jdbc, Words words) {
		this.jdbc = jdbc;
		this.words = words;
	}

	/**
	 * Returns the headers, as an import finds them, and that of the state behind them.
	 */
	public List<String> headers() {
		return Stream
			.concat(Stream.of("name", "code", "profession", "studio", "offer", "leader", "members")
				.map((column) -> TeamColumns.PREFIX + column), Stream.of("team.state"))
			.map(this.words::word)
			.toList();
	}

	/** Gives each team that the filter names to the sink, in the order of the list. */
	public void each(TeamFilter filter, RowSink rows) {
		ServiceTeams.chosen(this.jdbc.sql(ROWS + ServiceTeams.CHOSEN + "order by t.profession, t.name, t.id"), filter)
			.param("county", CurrentCounty.required())
			.withFetchSize(FETCHED)
			.query((row) -> {
				rows.row(cells(row));
			});
	}

	private @Nullable Object[] cells(ResultSet row) throws SQLException {
		String studio = row.getString("studio");
		String leader = row.getString("leader");
		return new @Nullable Object[] { row.getString("name"), row.getString("code"),
				this.words.word(Profession.valueOf(row.getString("profession")).key()),
				(studio != null) ? studio : this.words.word("team.county"), row.getString("offer"),
				(leader != null) ? person(leader, row.getString("leader_code")) : null, members(row),
				this.words.word(TeamState.valueOf(row.getString("state")).key()) };
	}

	private String members(ResultSet row) throws SQLException {
		String[] names = (String[]) row.getArray("names").getArray();
		String[] codes = (String[]) row.getArray("codes").getArray();
		return IntStream.range(0, names.length)
			.mapToObj((at) -> person(names[at], codes[at]))
			.collect(Collectors.joining(this.words.word("spreadsheet.list.and")));
	}

	/** The code tells namesakes apart. */
	private String person(String name, String code) {
		return this.words.word(TeamColumns.PREFIX + "person", name, code);
	}

}
