package org.lianxin.petition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.HashMap;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.account.SignedIn;
import org.lianxin.shared.Days;
import org.lianxin.tenancy.CurrentCounty;

/**
 * Writes the statement of a work list: the scope of the person, the filters, and the
 * place to go on from.
 */
final class WorkListQuery {

	private static final String SELECT = """
			select p.id, p.number, p.title, p.kind, p.source, p.step, p.outcome, p.holder, p.registered_at,
			       p.clock_from, p.due_on, s.name as studio, u.short_name as unit, t.name as township, v.name as village
			from petition p
			join studio s on s.county_id = p.county_id and s.id = p.studio_id
			left join handling_unit u on u.county_id = p.county_id and u.id = p.unit_id
			left join township t on t.county_id = p.county_id and t.id = p.township_id
			left join village v on v.county_id = p.county_id and v.id = p.village_id
			where""";

	private static final int WEEK = 7;

	private final List<String> conditions = new ArrayList<>();

	private final Map<String, Object> parameters = new HashMap<>();

	private final boolean byDue;

	private WorkListQuery(boolean byDue) {
		this.byDue = byDue;
	}

	static WorkListQuery of(WorkListFilter filter, SignedIn person, LocalDate today) {
		WorkListQuery query = new WorkListQuery(filter.tab() == WorkListFilter.Tab.MINE);
		query.where("p.county_id = :county", "county", CurrentCounty.required());
		query.scope(person);
		query.tab(filter.tab(), person, today);
		query.filter(filter, today);
		query.after(filter.after());
		return query;
	}

	String sql(int limit) {
		return sql() + " limit " + limit;
	}

	String sql() {
		String order = this.byDue ? "p.due_on, p.id" : "p.registered_at desc, p.id desc";
		return SELECT + " " + String.join(" and ", this.conditions) + " order by " + order;
	}

	Map<String, Object> parameters() {
		return this.parameters;
	}

	/**
	 * Writes the place of a row in the order, as the page that follows will ask for it.
	 */
	String cursor(ResultSet row) throws SQLException {
		String key = this.byDue ? row.getString("due_on") : row.getTimestamp("registered_at").toInstant().toString();
		return key + "~" + row.getString("id");
	}

	private void scope(SignedIn person) {
		UUID workplace = person.workplaceId().orElse(PetitionCounts.COUNTY_DESK);
		switch (person.role()) {
			case LIAISON -> where("p.studio_id = :workplace", "workplace", workplace);
			case REPRESENTATIVE -> where("p.first_receiver_id = :workplace", "workplace", workplace);
			case UNIT_OFFICER -> where("p.unit_id = :workplace", "workplace", workplace);
			case ADMINISTRATOR, SUPERVISOR, AUDITOR -> {
			}
			case SECURITY_ADMINISTRATOR -> this.conditions.add("false");
		}
	}

	private void tab(WorkListFilter.Tab tab, SignedIn person, LocalDate today) {
		switch (tab) {
			case MINE -> mine(person, today);
			case ARCHIVED -> this.conditions.add("p.step = 'ARCHIVED'");
			case ALL -> {
			}
		}
	}

	/** What a supervisor has to do is to press what is overdue. */
	private void mine(SignedIn person, LocalDate today) {
		switch (person.role()) {
			case LIAISON, REPRESENTATIVE -> this.conditions.add("p.holder = 'STUDIO'");
			case UNIT_OFFICER -> this.conditions.add("p.holder = 'UNIT'");
			case ADMINISTRATOR -> this.conditions.add("p.holder = 'COUNTY'");
			case SUPERVISOR -> {
				this.conditions.add("p.step <> 'ARCHIVED'");
				where("p.due_on < :now", "now", today);
			}
			case AUDITOR, SECURITY_ADMINISTRATOR -> this.conditions.add("false");
		}
	}

	private void filter(WorkListFilter filter, LocalDate today) {
		equal("p.step", "step", filter.step());
		equal("p.studio_id", "studio", filter.studioId());
		equal("p.unit_id", "unit", filter.unitId());
		equal("p.kind", "kind", filter.kind());
		equal("p.township_id", "township", filter.townshipId());
		equal("p.source", "source", filter.source());
		if (filter.event() != null) {
			where("p.event_id = (select id from studio_event where county_id = :county and code = :event)", "event",
					filter.event());
		}
		due(filter.due(), today);
		text(filter.text());
	}

	private void due(WorkListFilter.@Nullable Due due, LocalDate today) {
		if (due == null) {
			return;
		}
		switch (due) {
			case OVERDUE -> where("p.due_on < :today", "today", today);
			case TODAY -> where("p.due_on = :today", "today", today);
			case WITHIN_WEEK -> {
				where("p.due_on >= :today", "today", today);
				where("p.due_on <= :week", "week", today.plusDays(WEEK));
			}
		}
	}

	private void text(@Nullable String text) {
		if (text == null || text.isBlank()) {
			return;
		}
		PetitionNumber.parse(text)
			.ifPresentOrElse((number) -> where("p.number = :number", "number", number.value()), () -> words(text));
	}

	private void words(String text) {
		String pairs = PetitionSearch.query(text);
		if (pairs.isEmpty()) {
			this.conditions.add("false");
		}
		else {
			where("p.id in (select petition_matching(cast(:pairs as tsquery)))", "pairs", pairs);
		}
	}

	/** A cursor that nobody was given starts from the beginning. */
	private void after(@Nullable String cursor) {
		String[] parts = (cursor != null) ? cursor.split("~") : new String[0];
		if (parts.length != 2) {
			return;
		}
		try {
			UUID id = UUID.fromString(parts[1]);
			Object key = this.byDue ? Days.read(parts[0]) : Timestamp.from(Instant.parse(parts[0]));
			where(this.byDue ? "(p.due_on, p.id) > (:key, :id)" : "(p.registered_at, p.id) < (:key, :id)", "key", key);
			this.parameters.put("id", id);
		}
		catch (IllegalArgumentException | DateTimeException ex) {
			this.parameters.remove("id");
		}
	}

	private void equal(String column, String name, @Nullable Object value) {
		if (value != null) {
			where(column + " = :" + name, name, (value instanceof Enum<?> constant) ? constant.name() : value);
		}
	}

	private void where(String condition, String name, Object value) {
		this.conditions.add(condition);
		this.parameters.put(name, value);
	}

}
