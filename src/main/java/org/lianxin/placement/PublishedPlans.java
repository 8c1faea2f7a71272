package org.lianxin.placement;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lianxin.placement.solver.PlacementRule;
import org.lianxin.representative.Level;
import org.lianxin.studio.StudioKind;
import org.lianxin.studio.StudioState;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps what a plan said on the day it was published. A later change of people or studios
 * changes nothing of it.
 */
@Component
class PublishedPlans {

	private final JdbcClient jdbc;

	PublishedPlans(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Keeps the figures and the words of a plan: three statements, however large it is.
	 */
	void keep(DraftView view, List<SeatRow> rows) {
		UUID plan = view.plan().id();
		statement("update placement_plan set judged_rules = :rules, judged_cases = :cases"
				+ " where county_id = :county and id = :plan", plan)
			.param("rules", texts(view.rules(), (line) -> line.rule().name()))
			.param("cases", view.rules().stream().map(RuleLine::cases).toArray(Integer[]::new))
			.update();
		keepShares(plan, view.studios());
		keepRows(plan, rows);
	}

	private void keepShares(UUID plan, List<StudioShare> shares) {
		statement(
				"""
						insert into placement_share (county_id, plan_id, position, studio_id, name, kind, state, before, after, even,
						  coming, leaving, cadres)
						select :county, :plan, s.* from unnest(:positions::integer[], :studios::uuid[], :names::text[],
						  :kinds::text[], :states::text[], :befores::integer[], :afters::integer[], :evens::integer[],
						  :comings::integer[], :leavings::integer[], :cadres::integer[]) s""",
				plan)
			.param("positions", IntStream.range(0, shares.size()).boxed().toArray(Integer[]::new))
			.param("studios", texts(shares, StudioShare::studioId))
			.param("names", texts(shares, StudioShare::name))
			.param("kinds", texts(shares, StudioShare::kind))
			.param("states", texts(shares, StudioShare::state))
			.param("befores", numbers(shares, StudioShare::before))
			.param("afters", numbers(shares, StudioShare::after))
			.param("evens", numbers(shares, StudioShare::even))
			.param("comings", numbers(shares, StudioShare::coming))
			.param("leavings", numbers(shares, StudioShare::leaving))
			.param("cadres", numbers(shares, StudioShare::cadres))
			.update();
	}

	/** An array of arrays must be even, so the reasons travel as one text each. */
	private void keepRows(UUID plan, List<SeatRow> rows) {
		statement("""
				update placement_seat s set code = c.code, name = c.name, post = c.post, level = c.level,
				  leading_cadre = c.leading_cadre, from_studio_name = c.from_name, to_studio_name = c.to_name,
				  reasons = string_to_array(c.reasons, ',')
				from unnest(:people::uuid[], :codes::text[], :names::text[], :posts::text[], :levels::text[],
				  :cadres::boolean[], :froms::text[], :tos::text[], :reasons::text[])
				  as c (representative_id, code, name, post, level, leading_cadre, from_name, to_name, reasons)
				where s.county_id = :county and s.plan_id = :plan and s.representative_id = c.representative_id""",
				plan)
			.param("people", texts(rows, SeatRow::representativeId))
			.param("codes", texts(rows, SeatRow::code))
			.param("names", texts(rows, SeatRow::name))
			.param("posts", texts(rows, SeatRow::post))
			.param("levels", texts(rows, SeatRow::level))
			.param("cadres", texts(rows, SeatRow::leadingCadre))
			.param("froms", texts(rows, SeatRow::fromStudioName))
			.param("tos", texts(rows, SeatRow::toStudioName))
			.param("reasons", texts(rows, (row) -> String.join(",", row.reasons().stream().map(Enum::name).toList())))
			.update();
	}

	/** Tells what a published plan said of the studios. */
	List<StudioShare> shares(UUID plan) {
		return statement(
				"select * from placement_share where county_id = :county and plan_id = :plan order by position", plan)
			.query(PublishedPlans::share)
			.list();
	}

	private static StudioShare share(ResultSet row, int index) throws SQLException {
		return new StudioShare(row.getObject("studio_id", UUID.class), row.getString("name"),
				StudioKind.valueOf(row.getString("kind")), StudioState.valueOf(row.getString("state")),
				row.getInt("before"), row.getInt("after"), row.getInt("even"), row.getInt("coming"),
				row.getInt("leaving"), row.getInt("cadres"));
	}

	/** Tells what a published plan said of the rules; empty where that was not kept. */
	List<RuleLine> rules(PlanView plan) {
		return statement("""
				select j.rule, j.cases from placement_plan p, unnest(p.judged_rules, p.judged_cases)
				  with ordinality as j (rule, cases, position)
				where p.county_id = :county and p.id = :plan order by j.position""", plan.id())
			.query((row, index) -> rule(plan, row))
			.list();
	}

	private static RuleLine rule(PlanView plan, ResultSet row) throws SQLException {
		PlacementRule rule = PlacementRule.valueOf(row.getString("rule"));
		return new RuleLine(rule, plan.settings().weights().of(rule), row.getInt("cases"));
	}

	/** Lists the seats of a published plan by the codes of that day. */
	List<SeatRow> rows(UUID plan) {
		return statement("""
				select * from placement_seat where county_id = :county and plan_id = :plan and code is not null
				order by code""", plan).query(PublishedPlans::row).list();
	}

	private static SeatRow row(ResultSet row, int index) throws SQLException {
		return new SeatRow(row.getObject("representative_id", UUID.class), row.getString("code"), row.getString("name"),
				row.getString("post"), Level.valueOf(row.getString("level")), row.getBoolean("leading_cadre"),
				row.getObject("from_studio_id", UUID.class), row.getString("from_studio_name"),
				row.getObject("to_studio_id", UUID.class), row.getString("to_studio_name"), row.getBoolean("pinned"),
				row.getBoolean("by_hand"), reasons(row.getArray("reasons")));
	}

	private static List<SeatReason> reasons(Array names) throws SQLException {
		return Stream.of((String[]) names.getArray()).map(SeatReason::valueOf).toList();
	}

	private JdbcClient.StatementSpec statement(String sql, UUID plan) {
		return this.jdbc.sql(sql).param("county", CurrentCounty.required()).param("plan", plan);
	}

	private static <T> @Nullable String[] texts(List<T> rows, Function<T, @Nullable Object> value) {
		return rows.stream().map(value).map((one) -> Objects.toString(one, null)).toArray(String[]::new);
	}

	private static <T> Integer[] numbers(List<T> rows, Function<T, Integer> value) {
		return rows.stream().map(value).toArray(Integer[]::new);
	}

}
