package org.lianxin.representative;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lianxin.spreadsheet.RowSink;
import org.lianxin.spreadsheet.Words;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives the list of representatives out in the layout in which it is imported. It leaves
 * out phones and identity cards, which staff see masked; the code finds everybody again.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class RepresentativeExport {

	private static final String PREFIX = RepresentativeColumns.PREFIX;

	/** Rows that are held at a time. */
	private static final int FETCHED = 500;

	private static final List<String> COLUMNS = List.of("name", "code", "sex", "birthYear", "level", "terms",
			"electoralUnit", "leadingCadre", "office", "post", "field", "professions", "strengths", "languages",
			"contactVillage", "residenceTownship", "studio", "weekday", "dutyTime");

	private static final String ROWS = """
			select r.name, r.code, r.sex, r.birth_year, r.level, r.leading_cadre, r.office, r.post, r.field, r.professions,
			  r.strengths, r.languages, u.name as unit, vt.name || '/' || v.name as village, t.name as township,
			  s.name as studio, p.weekday, p.duty_time,
			  (select array_agg(c.number order by c.number) from mandate m
			   join congress_term c on c.county_id = m.county_id and c.id = m.congress_term_id
			   where m.county_id = r.county_id and m.representative_id = r.id and c.level = r.level) as terms
			from representative r
			left join electoral_unit u on u.county_id = r.county_id and u.id = r.electoral_unit_id
			left join village v on v.county_id = r.county_id and v.id = r.contact_village_id
			left join township vt on vt.county_id = v.county_id and vt.id = v.township_id
			left join township t on t.county_id = r.county_id and t.id = r.residence_township_id
			left join placement p on p.county_id = r.county_id and p.representative_id = r.id
			  and p."from" <= :day and (p.until is null or p.until > :day)
			left join studio s on s.county_id = p.county_id and s.id = p.studio_id
			where r.county_id = :county and r.id in (select id from (%s) chosen)
			order by r.code""";

	private final JdbcClient jdbc;

	private final Words words;

	private final Clock clock;

	RepresentativeExport(JdbcClient jdbc, Words words, Clock clock) {
		this.jdbc = jdbc;
		this.words = words;
		this.clock = clock;
	}

	/** Returns the headers, as an import finds them. */
	public List<String> headers() {
		return COLUMNS.stream().map((column) -> word(PREFIX + column)).toList();
	}

	/**
	 * Gives each representative that the filter names to the sink, by code.
	 */
	public void each(RepresentativeFilter filter, RowSink rows) {
		RepresentativeQuery query = new RepresentativeQuery(filter, null, LocalDate.now(this.clock));
		this.jdbc.sql(ROWS.formatted(query.sql())).withFetchSize(FETCHED).params(query.parameters()).query((row) -> {
			rows.row(cells(row));
		});
	}

	private @Nullable Object[] cells(ResultSet row) throws SQLException {
		int weekday = row.getInt("weekday");
		return new @Nullable Object[] { row.getString("name"), row.getString("code"),
				word("representative.sex." + row.getString("sex")), row.getObject("birth_year", Integer.class),
				word(Level.valueOf(row.getString("level")).key()), terms(row), row.getString("unit"),
				word(row.getBoolean("leading_cadre") ? "spreadsheet.yes" : "spreadsheet.no"), row.getString("office"),
				row.getString("post"), row.getString("field"), professions(row), row.getString("strengths"),
				row.getString("languages"), row.getString("village"), row.getString("township"),
				row.getString("studio"),
				(weekday > 0) ? word(RepresentativeColumns.weekdayKey(DayOfWeek.of(weekday))) : null,
				row.getString("duty_time") };
	}

	private @Nullable String terms(ResultSet row) throws SQLException {
		if (row.getArray("terms") == null) {
			return null;
		}
		Integer[] numbers = (Integer[]) row.getArray("terms").getArray();
		return joined(Stream.of(numbers).map((number) -> this.words.word(PREFIX + "term.value", number)));
	}

	private String professions(ResultSet row) throws SQLException {
		return joined(RepresentativeQuery.professions(row).stream().map((profession) -> word(profession.key())));
	}

	private String joined(Stream<String> parts) {
		return parts.collect(Collectors.joining(word("spreadsheet.list.and")));
	}

	private String word(String key) {
		return this.words.word(key);
	}

}
