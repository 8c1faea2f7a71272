package org.lianxin.tenancy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianxin.database.DatabaseRole;
import org.lianxin.petition.Door;
import org.lianxin.petition.PublicFigures;
import org.lianxin.petition.PublishResult;
import org.lianxin.petition.PublishedResults;
import org.lianxin.petition.Rating;
import org.lianxin.support.PetitionStory;
import org.lianxin.support.PortalTest;
import org.lianxin.support.Scenario;
import org.lianxin.support.TestDatabase;
import org.lianxin.support.TwoCounties;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lianxin.support.Person.as;
import static org.lianxin.support.TwoCounties.GUANXIAN;
import static org.lianxin.support.TwoCounties.SISHUI;

/** Somebody has the application's own session, and wants the rows of the next county. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TenantAttackTests {

	/** A row in each table that no story fills. */
	private static final String ROWS = """
			insert into attachment (county_id, id, media_type, width, height, size, bytes, thumbnail, sha256, created_at)
			select %1$d, '%2$s', 'image/jpeg', 1, 1, 1, '\\x00', '\\x00', sha256('\\x00'), now();
			insert into petition_photo select county_id, petition_id, sequence, 0, '%2$s' from petition_step limit 1;
			insert into audit_event (county_id, id, kind, actor, subject, at)
			values (%1$d, '%2$s', 'SIGNED_IN', 'x', 'x', now());
			insert into studio_change (county_id, id, studio_id, state, by_name, at)
			select county_id, '%2$s', id, 'OPEN', 'x', now() from studio limit 1;
			insert into electoral_unit (county_id, id, version, name) values (%1$d, '%2$s', 0, '县直机关');
			insert into congress_term (county_id, id, version, level, number, starts_on)
			values (%1$d, '%2$s', 0, 'COUNTY', 15, '2021-12-01');
			insert into mandate (county_id, id, version, representative_id, congress_term_id, "from")
			select county_id, '%2$s', 0, id, '%2$s', '2021-12-01' from representative limit 1;
			insert into standing (county_id, id, version, representative_id, state, reason, "from", by_name, recorded_at)
			select county_id, '%2$s', 0, id, 'EXEMPT', '病休', '2026-01-01', 'x', now() from representative limit 1;
			insert into tie (county_id, id, version, kind, one_id, other_id)
			select a.county_id, '%2$s', 0, 'SPOUSE', a.id, b.id from representative a join representative b on a.id < b.id limit 1;
			insert into county_day values (%1$d, '2026-12-03', 'HOLIDAY', '县庆', 'x', now());
			insert into market values (%1$d, '%2$s', 0, '东关大集', null, null, 'LUNAR', '{3,8}', true);
			insert into import_draft values (%1$d, '%2$s', 'teams', '\\x00', '\\x00', 'x', 0, 0, 0, 0, now())""";

	private static final String DENIED = "42501";

	private static final String ANNOUNCED = """
			insert into studio_event (county_id, id, version, code, studio_id, name, kind, day)
			select county_id, '%1$s', 0, 'market', id, '大集', 'MARKET_DAY', '2026-11-22' from studio limit 1""";

	private static final String ASSESSED = """
			insert into evidence (county_id, id, version, studio_id, item_id, note, by_name, at)
			select i.county_id, '%1$s', 0, s.id, i.id, '有标牌', 'x', now() from checklist_item i, studio s limit 1;
			insert into evidence_photo select county_id, '%1$s', 0, id from attachment limit 1;
			insert into assessment (county_id, id, studio_id, period, edition, grade, checked_by, checked_on, by_name, at)
			select county_id, '%1$s', id, '2026-Q4', 1, 'GOOD', '李敏', '2026-11-22', 'x', now() from studio limit 1;
			insert into assessment_result (county_id, assessment_id, item_id, position, half, title, met)
			select county_id, '%1$s', id, position, half, title, true from checklist_item;
			insert into mending (county_id, id, studio_id, period, item_id, kind, by_name, at)
			select i.county_id, '%1$s', s.id, '2026-Q4', i.id, 'CONFIRMED', 'x', now() from checklist_item i, studio s limit 1;
			""";

	/** Rows of the groups and teams; takes the county and an id. */
	private static final String TEAMS = """
			insert into representative_group (county_id, id, version, studio_id, name, position)
			select county_id, '%2$s', 0, id, '第一小组', 1 from studio limit 1;
			insert into group_member (county_id, id, group_id, representative_id, "from")
			select county_id, '%2$s', '%2$s', id, '2026-01-01' from representative limit 1;
			insert into service_team (county_id, id, version, code, name, profession, offer, state)
			values (%1$d, '%2$s', 0, 'team', '法律团队', 'LAW', '讲法', 'ACTIVE');
			insert into team_member (county_id, id, team_id, representative_id, "from")
			select county_id, '%2$s', '%2$s', id, '2026-01-01' from representative limit 1;
			insert into team_request_number (county_id, year, last) values (%1$d, 2026, 1);
			insert into team_request (county_id, id, version, number, submission_id, code_hash, team_id, need, asked_at, state, sequence)
			values (%1$d, '%2$s', 0, 'GX-T-2026-000011', '%2$s', sha256('x'), '%2$s', '讲法', now(), 'ASKED', 1);
			insert into team_requester (county_id, request_id, name_sealed, phone_sealed, phone_index)
			values (%1$d, '%2$s', '\\x00', '\\x00', sha256('x'));
			insert into team_request_step (county_id, id, request_id, sequence, act, state, at)
			values (%1$d, '%2$s', '%2$s', 1, 'ASK', 'ASKED', now())""";

	/** Rows of the rosters; takes the county and an id. */
	private static final String ROSTERS = """
			insert into roster_settings values (%1$d, 0, 2, 1, 14, 7, false, 1, 2, 3, 5, 3, 2, 2, 4, 4, 2, 30);
			insert into duty_plan values (%1$d, '%2$s', 0, '周一接待', 'SKIPPED', true);
			insert into duty_plan_line values (%1$d, '%2$s', 0, '%2$s', 'WEEKLY', '{1}', 'MORNING', '9:00', '11:30', 1, false, null, '2026-01-01');
			insert into duty_plan_studio select county_id, '%2$s', id from studio limit 1;
			insert into duty_roster values (%1$d, '%2$s', 0, 'DRAFT', '2026-10-01', '2026-12-31', null, '{}', 'x', now(), 1, null, now(), false);
			insert into duty (county_id, id, version, studio_id, day, half, seat, starts_at, ends_at, leading_cadre, pinned, state)
			select county_id, '%2$s', 0, id, '2026-11-23', 'MORNING', 1, '2026-11-23 9:00+8', '2026-11-23 11:30+8', false, false, 'PLANNED'
			from studio limit 1;
			insert into roster_duty select county_id, id, id, id, null, studio_id, day, half, seat, starts_at, ends_at, false, null, null, false, false from duty;
			insert into duty_change values (%1$d, '%2$s', '%2$s', 'PUBLISHED', null, null, null, null, 'x', now());
			insert into duty_wish select county_id, id, 0, '{1}', null, 'x', now() from representative limit 1;
			insert into duty_loan select r.county_id, '%2$s', 0, r.id, s.id, '2026-01-01', null, '支援', 'x', now()
			from representative r, studio s limit 1;
			insert into duty_leave select county_id, '%2$s', 0, id, '2026-01-01', '2026-01-03', '出差', 'ASKED', 'x', now() from representative limit 1;
			insert into duty_swap select county_id, '%2$s', 0, '%2$s', id, null, null, null, 'OFFERED', null, null, now() from representative limit 1;
			insert into appointment_number values (%1$d, 2026, 1);
			insert into appointment (county_id, id, version, number, submission_id, code_hash, subject, asked_at, state, sequence)
			values (%1$d, '%2$s', 0, 'GX-A-2026-000011', '%2$s', sha256('x'), '养老金', now(), 'ASKED', 1);
			insert into appointment_person values (%1$d, '%2$s', '\\x00', '\\x00', sha256('x'));
			insert into appointment_step (county_id, id, appointment_id, sequence, act, state, at)
			values (%1$d, '%2$s', '%2$s', 1, 'ASK', 'ASKED', now());
			insert into reception (county_id, id, version, submission_id, studio_id, representative_id, day, kind, people, subject, said,
			  account_id, by_name, at)
			select r.county_id, '%2$s', 0, '%2$s', s.id, r.id, '2026-11-23', 'ON_SITE', 1, '养老金', '问养老金', a.id, 'x', now()
			from representative r, studio s, account a limit 1""";

	@Autowired
	private Scenario scenario;

	@Autowired
	private PublishedResults results;

	@Autowired
	private PublicFigures figures;

	private String archived;

	@BeforeAll
	void fillBothCounties() throws SQLException {
		this.archived = fill(GUANXIAN);
		fill(SISHUI);
	}

	private String fill(TwoCounties.Place county) throws SQLException {
		PetitionStory story = this.scenario.aPetition(county)
			.publishable()
			.from("张三", "13800000000")
			.sentTo(county.officer(1))
			.handled()
			.replied()
			.rated(Rating.SATISFIED)
			.archived();
		as(county.liaison(1), () -> this.results.publish(new PublishResult(story.number(), "路灯", "路灯坏了", "修好了")));
		this.scenario.aPetition(county).putToTheCounty();
		Scenario.asResident(county, () -> {
			this.figures.turnedAway(Door.COURT);
			return true;
		});
		try (Connection app = enter(county.id()); Statement statement = app.createStatement()) {
			statement.execute(ROWS.formatted(county.id(), UUID.randomUUID()));
			statement.execute(TEAMS.formatted(county.id(), UUID.randomUUID()));
			statement.execute(ANNOUNCED.formatted(UUID.randomUUID()));
			statement.execute(ASSESSED.formatted(UUID.randomUUID()));
			fillPlans(statement, county);
			statement.execute(ROSTERS.formatted(county.id(), UUID.randomUUID()));
			app.commit();
		}
		return story.number().value();
	}

	private static void fillPlans(Statement statement, TwoCounties.Place county) throws SQLException {
		statement.execute(
				"""
						insert into placement_plan (county_id, id, version, state, holds_from, scope, spouses_apart, superiors_apart,
						  contact_village, electoral_unit, residence, profession, leading_cadre, stay, drawn_by, drawn_at, run, heard_at, cancelled)
						values (%1$d, '%2$s', 0, 'DRAFT', '2026-12-01', 'EVERYBODY', true, true, 3, 2, 1, 8, 20, 5, 'x', now(), 1, now(), false);
						insert into placement_seat (county_id, plan_id, representative_id, pinned, by_hand)
						select county_id, '%2$s', id, false, false from representative limit 1;
						insert into placement_share (county_id, plan_id, studio_id, position, name, kind, state, before, after, even,
						  coming, leaving, cadres)
						select county_id, '%2$s', id, 0, name, kind, 'OPEN', 1, 1, 1, 0, 0, 0 from studio limit 1"""
					.formatted(county.id(), UUID.randomUUID()));
	}

	static List<String> tenantTables() throws SQLException {
		try (Connection owner = TestDatabase.get().connect(DatabaseRole.OWNER)) {
			return list(owner,
					"""
							select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'county_id'
							where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by 1""");
		}
	}

	@ParameterizedTest
	@MethodSource("tenantTables")
	void seesNoRowWhereNoCountyIsSet(String table) throws SQLException {
		try (Connection app = TestDatabase.get().connect(DatabaseRole.APPLICATION)) {
			assertThat(list(app, "select count(*) from " + table)).containsExactly("0");
		}
	}

	@ParameterizedTest
	@MethodSource("tenantTables")
	void seesTheRowsOfItsOwnCountyAlone(String table) throws SQLException {
		try (Connection app = enter(GUANXIAN.id())) {
			assertThat(list(app, "select distinct county_id from " + table)).containsExactly("371525");
			assertThat(list(app, "select count(*) from " + table + " where county_id = 370831")).containsExactly("0");
		}
		try (Connection app = enter(SISHUI.id())) {
			assertThat(list(app, "select distinct county_id from " + table)).containsExactly("370831");
		}
	}

	@ParameterizedTest
	@MethodSource("tenantTables")
	void writesNoRowOfAnotherCounty(String table) throws SQLException {
		String copy = """
				insert into %1$s select (jsonb_populate_record(null::%1$s, to_jsonb(own) || '{"county_id": 370831}')).*
				from %1$s own limit 1""".formatted(table);
		assertThat(attack(copy)).isEqualTo(DENIED);
		assertThat(attack("update " + table + " set county_id = 370831")).isEqualTo(DENIED);
	}

	@ParameterizedTest
	@MethodSource("tenantTables")
	void changesNoRowOfAnotherCounty(String table) throws SQLException {
		String before = contents(table);
		assertThat(attack("update " + table + " set county_id = 371525 where county_id = 370831")).isIn("0", DENIED);
		assertThat(attack("delete from " + table + " where county_id = 370831")).isIn("0", DENIED);
		assertThat(contents(table)).isEqualTo(before).isNotEmpty();
	}

	@Test
	void changesNothingInTheArchive() throws SQLException {
		assertThat(attack("update petition set step = 'REGISTERED', holder = 'STUDIO', due_on = '2026-12-01' "
				+ "where number = '" + this.archived + "'"))
			.isEqualTo("0");
		assertThat(attack("update petition set outcome = 'SOLVED' where step <> 'ARCHIVED'")).isEqualTo("1");
	}

	@Test
	void rewritesNothingThatAResidentSaid() throws SQLException {
		assertThat(attack("update petition set words = 'x'")).isEqualTo(DENIED);
	}

	@ParameterizedTest
	@MethodSource("appendOnly")
	void rewritesNoHistory(String table) throws SQLException {
		assertThat(attack("update " + table + " set at = now()")).isEqualTo(DENIED);
		assertThat(attack("delete from " + table)).isEqualTo(DENIED);
		assertThat(attack("truncate " + table)).isEqualTo(DENIED);
	}

	static List<String> appendOnly() {
		return List.of("petition_step", "audit_event", "studio_change", "assessment", "mending", "team_request_step");
	}

	@Test
	void cannotTakeTheWallDown() throws SQLException {
		assertThat(attack("alter table petition disable row level security")).isEqualTo(DENIED);
		assertThat(attack("drop policy county_wall on petition")).isEqualTo(DENIED);
		assertThat(attack("set role lianxin_search")).isEqualTo(DENIED);
		assertThat(attack("set row_security = off; select count(*) from petition")).isEqualTo(DENIED);
		assertThat(attack("create function mine() returns int language sql as 'select 1'")).isEqualTo(DENIED);
	}

	@Test
	void changesNoDayThatCameWithARelease() throws SQLException {
		assertThat(attack("insert into statutory_day values ('2030-01-01', 'holiday', 'x', 'x')")).isEqualTo(DENIED);
		assertThat(attack("delete from statutory_day where loaded_year is null")).isEqualTo("0");
		assertThat(attack("update statutory_day set kind = 'holiday'")).isEqualTo(DENIED);
		assertThat(attack("insert into statutory_day values ('2030-01-01', 'holiday', 'x', 'x', 2030)")).isEqualTo("1");
	}

	@Test
	void linksNothingToARowOfAnotherCounty() throws SQLException {
		assertThat(attack("update petition set studio_id = '" + SISHUI.studio(1) + "' where step <> 'ARCHIVED'"))
			.as("foreign key")
			.isEqualTo("23503");
	}

	@Test
	void findsNoWordOfAnotherCounty() throws SQLException {
		String matching = "select count(*) from petition_matching('''路灯''')";
		try (Connection app = TestDatabase.get().connect(DatabaseRole.APPLICATION)) {
			assertThat(list(app, matching)).containsExactly("0");
		}
		try (Connection app = enter(GUANXIAN.id())) {
			assertThat(list(app, matching)).containsExactly("2");
			assertThat(list(app,
					"select count(*) from petition_matching('''路灯''') m join petition p on p.id = m where p.county_id = 371525"))
				.containsExactly("2");
		}
	}

	@Test
	void searchGoesByItsIndex() throws SQLException {
		try (Connection superuser = TestDatabase.get().connect(DatabaseRole.SUPERUSER)) {
			superuser.setAutoCommit(false);
			execute(superuser, "set local session_replication_role = replica");
			execute(superuser, """
					insert into petition_search
					select 371525, gen_random_uuid(), array_to_tsvector(array['字' || n % 997, '词' || n % 1009])
					from generate_series(1, 20000) n""");
			execute(superuser, "select gin_clean_pending_list('petition_search_by_gram')");
			execute(superuser, "analyze petition_search");
			execute(superuser, "set local role lianxin_search");
			execute(superuser, "set local app.county = 371525");
			assertThat(list(superuser, "explain " + body(superuser).replace("words", "'''路灯'''::tsquery")))
				.anySatisfy((line) -> assertThat(line).contains("Index Cond", "county_id", "grams @@"));
			superuser.rollback();
		}
	}

	private static String body(Connection connection) throws SQLException {
		return list(connection, "select prosrc from pg_proc where proname = 'petition_matching'").get(0);
	}

	/**
	 * Returns the number of rows changed, or the SQL state of the refusal; keeps nothing.
	 */
	private static String attack(String sql) throws SQLException {
		try (Connection app = enter(GUANXIAN.id()); Statement statement = app.createStatement()) {
			return String.valueOf(statement.executeUpdate(sql));
		}
		catch (SQLException refusal) {
			return refusal.getSQLState();
		}
	}

	private static String contents(String table) throws SQLException {
		try (Connection app = enter(SISHUI.id())) {
			return list(app, "select md5(string_agg(t::text, ' ' order by t::text)) from " + table + " t").get(0);
		}
	}

	private static Connection enter(int county) throws SQLException {
		Connection app = TestDatabase.get().connect(DatabaseRole.APPLICATION);
		app.setAutoCommit(false);
		execute(app, "select set_county(" + county + ")");
		return app;
	}

	private static void execute(Connection connection, String sql) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	private static List<String> list(Connection connection, String sql) throws SQLException {
		List<String> values = new ArrayList<>();
		try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
			while (rows.next()) {
				values.add(rows.getString(1));
			}
		}
		return values;
	}

	@Test
	void aTransactionLeavesNoCountyBehind() throws SQLException {
		try (Connection app = enter(GUANXIAN.id())) {
			assertThat(list(app, "select count(*) > 0 from petition")).containsExactly("t");
			app.commit();
			assertThat(list(app, "select count(*) from petition")).containsExactly("0");
		}
	}

	@Test
	void aCountyThatIsNoNumberIsNoCounty() {
		assertThatExceptionOfType(SQLException.class).isThrownBy(() -> {
			try (Connection app = enter(GUANXIAN.id())) {
				execute(app, "set local app.county = '371525 or true'");
				list(app, "select * from petition");
			}
		}).satisfies((refusal) -> assertThat(refusal.getSQLState()).isEqualTo("22P02"));
	}

}
