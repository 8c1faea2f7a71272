package org.lianxin.tenancy;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxin.support.PortalTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The wall between counties as the catalog has it: a new table without key, policy or
 * forced row security fails here.
 */
@PortalTest
class TenantIsolationTests {

	/**
	 * Rows that belong to no county; whoever adds one says here that it may be read by
	 * all.
	 */
	private static final String[] GLOBAL = { "bucket", "county", "default_checklist_item", "division_county",
			"division_township", "division_village", "event_publication", "flyway_schema_history", "operator",
			"scheduled_tasks", "spring_session", "spring_session_attributes", "statutory_day", "statutory_load" };

	private static final String WALL = "(county_id = (NULLIF(current_setting('app.county'::text, true), ''::text))::integer)";

	private static final String TABLES = """
			with t as (select c.*, c.relname::text as name from pg_class c
			  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
			  and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'county_id'))
			""";

	@Autowired
	private JdbcClient sql;

	@Test
	void everyTableHasACountyButThoseNamedHere() {
		assertThat(names("""
				select c.relname::text from pg_class c
				where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
				and not exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'county_id')
				order by 1""")).containsExactly(GLOBAL);
	}

	@Test
	void thereIsNoViewThatWouldReadAsItsOwner() {
		assertThat(names("""
				select relname::text from pg_class
				where relnamespace = 'public'::regnamespace and relkind in ('v', 'm', 'f')""")).isEmpty();
	}

	@Test
	void theCountyIsAnIntegerAndNeverNull() {
		assertThat(names(TABLES + """
				select name from t join pg_attribute a on a.attrelid = t.oid and a.attname = 'county_id'
				where a.atttypid <> 'integer'::regtype or not a.attnotnull""")).isEmpty();
	}

	@Test
	void rowSecurityIsOnAndForced() {
		assertThat(names(TABLES + "select name from t where not relrowsecurity or not relforcerowsecurity")).isEmpty();
	}

	@Test
	void theWallIsTheOnlyPolicyThatLetsAnythingThrough() {
		assertThat(names(TABLES + """
				select t.name || ' ' || coalesce(p.policyname, 'has none') from t
				left join pg_policies p on p.tablename = t.name and p.permissive = 'PERMISSIVE'
				where p.policyname is distinct from 'county_wall' or p.cmd <> 'ALL' or p.roles <> '{public}'
				or p.qual is distinct from '%1$s' or p.with_check is distinct from '%1$s'"""
			.formatted(WALL.replace("'", "''")))).isEmpty();
	}

	@Test
	void everyKeyStartsWithTheCounty() {
		assertThat(names(TABLES + """
				select i.indexrelid::regclass::text from t join pg_index i on i.indrelid = t.oid
				join pg_attribute a on a.attrelid = t.oid and a.attname = 'county_id'
				where i.indisunique and i.indkey[0] <> a.attnum""")).isEmpty();
		assertThat(names(TABLES + """
				select name from t
				where not exists (select from pg_index i where i.indrelid = t.oid and i.indisprimary)""")).isEmpty();
	}

	@Test
	void everyOrdinaryIndexStartsWithTheCounty() {
		assertThat(names(TABLES + """
				select i.indexrelid::regclass::text from t join pg_index i on i.indrelid = t.oid
				join pg_attribute a on a.attrelid = t.oid and a.attname = 'county_id'
				where i.indkey[0] <> a.attnum""")).isEmpty();
	}

	@Test
	void everyForeignKeyStaysWithinTheCounty() {
		assertThat(names(TABLES + """
				select k.conname::text from t join pg_constraint k on k.conrelid = t.oid and k.contype = 'f'
				join pg_attribute a on a.attrelid = t.oid and a.attname = 'county_id'
				left join pg_attribute f on f.attrelid = k.confrelid and f.attname = 'county_id'
				where k.conkey[1] <> a.attnum
				or (k.confrelid <> 'county'::regclass and k.confkey[1] is distinct from f.attnum)
				or k.confdeltype <> 'a'""")).isEmpty();
	}

	@Test
	void everyTenantIsACountyThatWasOpened() {
		assertThat(names(TABLES + """
				select name from t where not exists (select from pg_constraint k
				where k.conrelid = t.oid and k.contype = 'f' and k.confrelid = 'county'::regclass)""")).isEmpty();
	}

	@Test
	void everybodyElseHasNoRights() {
		assertThat(names("""
				select c.relname::text from pg_class c, aclexplode(c.relacl) r
				where c.relnamespace = 'public'::regnamespace and r.grantee = 0""")).isEmpty();
		assertThat(names("""
				select p.proname::text from pg_proc p, aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) r
				where p.pronamespace = 'public'::regnamespace and r.grantee = 0
				and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')""")).isEmpty();
		assertThat(names("""
				select nspname::text from pg_namespace n, aclexplode(n.nspacl) r
				where n.nspname = 'public' and r.grantee = 0""")).isEmpty();
	}

	@Test
	void theApplicationOwnsNothing() {
		assertThat(names("""
				select objid::text from pg_shdepend where deptype = 'o' and refobjid = 'lianxin_app'::regrole"""))
			.isEmpty();
	}

	@Test
	void theApplicationMayNeverEmptyOrRebuildATable() {
		assertThat(names("""
				select c.relname::text from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
				and has_table_privilege('lianxin_app', c.oid, 'truncate, references, trigger, maintain')""")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "petition_step", "petition_photo", "petition_search", "audit_event", "studio_change",
			"duty_change" })
	void whatIsAppendOnlyCanBeNeitherChangedNorDeleted(String table) {
		assertThat(rights(table)).containsExactly("INSERT", "SELECT");
	}

	@Test
	void rowsOfACountyAreDeletedNowhereButHere() {
		assertThat(
				names(TABLES + "select name from t where has_table_privilege('lianxin_app', oid, 'delete') order by 1"))
			.containsExactly("attachment", "county_day", "duty_plan_line", "duty_plan_studio", "import_draft",
					"petition_desk_count", "placement_seat", "roster_duty", "tie");
	}

	@ParameterizedTest
	@ValueSource(strings = { "division_county", "division_township", "division_village" })
	void referenceDataIsOnlyRead(String table) {
		assertThat(rights(table)).containsExactly("SELECT");
	}

	@Test
	void ofTheCalendarOnlyWhatWasLoadedCanBeTakenBack() {
		assertThat(rights("statutory_day")).containsExactly("DELETE", "INSERT", "SELECT");
		assertThat(rights("statutory_load")).containsExactly("INSERT", "SELECT");
		assertThat(names("select relname::text from pg_class where relname = 'statutory_day' and relrowsecurity"))
			.hasSize(1);
		assertThat(names("""
				select cmd || ' ' || coalesce(qual, with_check) from pg_policies
				where tablename = 'statutory_day' order by 1""")).containsExactly("DELETE (loaded_year IS NOT NULL)",
				"INSERT (loaded_year IS NOT NULL)", "SELECT true");
	}

	@Test
	void whatAResidentSaidIsNeverWrittenAgain() {
		assertThat(names("""
				select a.attname::text from pg_attribute a where a.attrelid = 'petition'::regclass and a.attnum > 0
				and has_column_privilege('lianxin_app', a.attrelid, a.attnum, 'update') order by 1""")).containsExactly(
				"chain_head", "clock_days", "clock_from", "due_on", "feedback_until", "first_receiver_id", "holder",
				"identity_granted", "objected", "outcome", "rated_by_resident", "rating", "redone", "sequence", "step",
				"studio_id", "track", "unit_id", "version");
	}

	@Test
	void whatRunsWithMoreRightsIsKnownAndPinned() {
		assertThat(names("""
				select proname || ' of ' || proowner::regrole || ' ' || array_to_string(proconfig, ' ') from pg_proc
				where pronamespace = 'public'::regnamespace and prosecdef order by 1""")).containsExactly(
				"learn_sizes_of_representatives of lianxin_owner search_path=pg_catalog, pg_temp",
				"petition_matching of lianxin_search search_path=pg_catalog, pg_temp");
	}

	@Test
	void searchReadsOneTableAlone() {
		assertThat(names("""
				select c.relname::text from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
				and has_table_privilege('lianxin_search', c.oid, 'select, insert, update, delete')"""))
			.containsExactly("petition_search");
	}

	private List<String> rights(String table) {
		return this.sql.sql("""
				select distinct privilege_type::text from information_schema.column_privileges
				where grantee = 'lianxin_app' and table_name = :table
				union select privilege_type from information_schema.table_privileges
				where grantee = 'lianxin_app' and table_name = :table order by 1""")
			.param("table", table)
			.query(String.class)
			.list();
	}

	private List<String> names(String query) {
		return this.sql.sql(query).query(String.class).list();
	}

}
