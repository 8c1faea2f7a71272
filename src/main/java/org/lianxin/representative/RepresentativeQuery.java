package org.lianxin.representative;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lianxin.studio.Profession;
import org.lianxin.tenancy.CurrentCounty;

/**
 * Writes the statement of a list of representatives: who they are on a day, the filters,
 * and the place to go on from. A person has at most one placement and one standing on a
 * day, so each stands in it once.
 */
final class RepresentativeQuery {

	static final String SELECT = """
			select r.id, r.code, r.version, r.name, r.sex, r.birth_year, r.level, r.leading_cadre, r.office, r.post, r.field,
			  r.professions, r.strengths, r.languages, r.electoral_unit_id, r.contact_village_id,
			  r.residence_township_id, r.photo_id, r.phone, r.id_tail_index is not null as known_by_id_tail,
			  coalesce(st.state, 'ACTIVE') as state, s.id as studio_id, s.slug as studio_slug, s.name as studio_name,
			  p.weekday, p.duty_time, u.name as electoral_unit, v.name as village, vt.name as village_township,
			  t.name as township
			from representative r
			left join placement p on p.county_id = r.county_id and p.representative_id = r.id
			  and p."from" <= :day and (p.until is null or p.until > :day)
			left join standing st on st.county_id = r.county_id and st.representative_id = r.id
			  and st."from" <= :day and (st.until is null or st.until > :day)
			left join studio s on s.county_id = p.county_id and s.id = p.studio_id
			left join electoral_unit u on u.county_id = r.county_id and u.id = r.electoral_unit_id
			left join village v on v.county_id = r.county_id and v.id = r.contact_village_id
			left join township vt on vt.county_id = v.county_id and vt.id = v.township_id
			left join township t on t.county_id = r.county_id and t.id = r.residence_township_id
			where r.county_id = :county""";

	private final List<String> conditions = new ArrayList<>();

	private final Map<String, Object> parameters = new HashMap<>();

	private final RepresentativeFilter.Order order;

	RepresentativeQuery(RepresentativeFilter filter, @Nullable String after, LocalDate day) {
		this.order = filter.order();
		this.parameters.put("county", CurrentCounty.required());
		this.parameters.put("day", day);
		filter(filter);
		after(after);
	}

	/** Counts all that it finds; asked of a query without a cursor. */
	String countSql() {
		return "select count(*) from (" + SELECT + more() + ") found";
	}

	private String more() {
		return this.conditions.isEmpty() ? "" : " and " + String.join(" and ", this.conditions);
	}

	String sql() {
		String by = (this.order == RepresentativeFilter.Order.CODE) ? "" : this.order.column + ", ";
		return SELECT + more() + " order by " + by + "r.code";
	}

	Map<String, Object> parameters() {
		return this.parameters;
	}

	/** Writes the place of a row in the order; a code holds no tilde. */
	String cursor(RepresentativeRow row) {
		return switch (this.order) {
			case CODE -> row.code();
			case NAME -> row.name() + "~" + row.code();
			case STUDIO -> ((row.studioSlug() != null) ? row.studioSlug() : "") + "~" + row.code();
		};
	}

	private void filter(RepresentativeFilter filter) {
		words(filter.words());
		if (filter.unplaced()) {
			this.conditions.add("p.id is null");
		}
		where("p.studio_id = :studio", "studio", filter.studioId());
		where("r.electoral_unit_id = :unit", "unit", filter.electoralUnitId());
		where("r.level = :level", "level", (filter.level() != null) ? filter.level().name() : null);
		where(":profession = any(r.professions)", "profession",
				(filter.profession() != null) ? filter.profession().name() : null);
		where("r.leading_cadre = :leading", "leading", filter.leadingCadre());
		where("coalesce(st.state, 'ACTIVE') in (:states)", "states",
				filter.states().isEmpty() ? null : filter.states().stream().map(RepresentativeState::name).toList());
		where("exists (select from mandate m where m.county_id = r.county_id and m.representative_id = r.id"
				+ " and m.congress_term_id = :term)", "term", filter.termId());
	}

	/** PostgreSQL knows no character of that number; nobody is called so. */
	private void words(@Nullable String typed) {
		if (typed == null || typed.isBlank()) {
			return;
		}
		String words = typed.strip().replace("\0", "").replaceAll("[!%_]", "!$0");
		where("(r.name like :words escape '!' or r.code like lower(:words) escape '!'"
				+ " or r.office like :words escape '!')", "words", "%" + words + "%");
	}

	/** A cursor that nobody was given starts from the beginning. */
	private void after(@Nullable String cursor) {
		if (cursor == null) {
			return;
		}
		String bare = cursor.replace("\0", "");
		if (this.order == RepresentativeFilter.Order.CODE) {
			where("r.code > :after", "after", bare);
			return;
		}
		int end = bare.lastIndexOf('~');
		if (end >= 0) {
			where("(" + this.order.column + ", r.code) > (:key, :after)", "key", bare.substring(0, end));
			this.parameters.put("after", bare.substring(end + 1));
		}
	}

	private void where(String condition, String name, @Nullable Object value) {
		if (value != null) {
			this.conditions.add(condition);
			this.parameters.put(name, value);
		}
	}

	static RepresentativeRow row(ResultSet row, int index) throws SQLException {
		Integer weekday = row.getObject("weekday", Integer.class);
		String village = row.getString("village");
		return new RepresentativeRow(row.getObject("id", UUID.class), row.getString("code"), facts(row),
				RepresentativeState.valueOf(row.getString("state")), row.getObject("photo_id", UUID.class),
				row.getObject("studio_id", UUID.class), row.getString("studio_slug"), row.getString("studio_name"),
				(weekday != null) ? DayOfWeek.of(weekday) : null, row.getString("duty_time"),
				row.getString("electoral_unit"),
				(village != null) ? row.getString("village_township") + " " + village : null,
				row.getString("township"));
	}

	static RepresentativeFacts facts(ResultSet row) throws SQLException {
		return new RepresentativeFacts(row.getString("name"),
				row.getString("sex").equals(Sex.FEMALE.letter) ? Sex.FEMALE : Sex.MALE,
				row.getObject("birth_year", Integer.class), Level.valueOf(row.getString("level")),
				row.getBoolean("leading_cadre"), row.getString("office"), row.getString("post"), row.getString("field"),
				professions(row), row.getString("strengths"), row.getString("languages"),
				row.getObject("electoral_unit_id", UUID.class), row.getObject("contact_village_id", UUID.class),
				row.getObject("residence_township_id", UUID.class));
	}

	static List<Profession> professions(ResultSet row) throws SQLException {
		String[] names = (String[]) row.getArray("professions").getArray();
		return Stream.of(names).map(Profession::valueOf).toList();
	}

}
