package org.lianxin.tenancy;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.database.DatabaseRole;
import org.lianxin.support.PortalTest;
import org.lianxin.support.TestDatabase;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/** The divisions and statutory days of {@code db/reference} in a migrated database. */
@PortalTest
class ReferenceDataTests {

	@Autowired
	private JdbcClient application;

	private SingleConnectionDataSource ownerSource;

	private JdbcClient owner;

	@BeforeEach
	void connectAsOwner() {
		TestDatabase database = TestDatabase.get();
		this.ownerSource = new SingleConnectionDataSource(database.url(), DatabaseRole.OWNER.user(),
				database.password(DatabaseRole.OWNER), true);
		this.owner = JdbcClient.create(this.ownerSource);
	}

	@AfterEach
	void disconnect() {
		this.ownerSource.destroy();
	}

	@Test
	void coversTheCountryAndThePilotCounties() {
		assertThat(count("division_county")).isEqualTo(2978);
		assertThat(count("division_township where county_code = 371525")).isEqualTo(18);
		assertThat(count("division_village")).isEqualTo(5674);
		assertThat(count("statutory_day")).isEqualTo(254);
		assertThat(count("default_checklist_item")).isEqualTo(10);
	}

	@Test
	void isReadButNotWrittenByTheApplication() {
		for (String table : new String[] { "division_county", "division_township", "division_village",
				"default_checklist_item" }) {
			assertThatException().isThrownBy(() -> this.application.sql("delete from " + table).update())
				.havingRootCause()
				.withMessageContaining("permission denied");
		}
	}

	@Test
	void aYearThatAnOperatorLoadedSurvivesUntilTheFileCoversIt() {
		this.owner.sql("delete from statutory_day where date >= '2026-01-01'").update();
		this.application.sql("""
				insert into statutory_day values ('2026-10-01', 'holiday', '国庆', 'x', 2026),
				  ('2026-11-30', 'holiday', '错', 'x', 2026), ('2027-10-01', 'holiday', '国庆节', 'National Day', 2027),
				  ('2026-12-31', 'holiday', '元旦', 'x', 2027)""").update();
		this.owner.sql("update flyway_schema_history set checksum = 1 where version is null").update();
		assertThat(migrate()).isEqualTo(1);
		assertThat(count("statutory_day where loaded_year = 2027")).isEqualTo(2);
		assertThat(count("statutory_day where loaded_year = 2026 or date = '2026-11-30'")).isZero();
		assertThat(count("statutory_day where loaded_year is null")).isEqualTo(254);
		this.application.sql("delete from statutory_day where loaded_year = 2027").update();
	}

	@Test
	void loadedAgainItRepairsWhatDiffersAndLeavesTheRest() {
		String villages = "select md5(string_agg(v::text, '' order by code)) from division_village v";
		String days = "select md5(string_agg(d::text, '' order by date)) from statutory_day d";
		String untouched = "select xmin::text from division_county where code = 371525";
		String before = one(villages) + one(days) + one(untouched);
		this.owner.sql("update division_village set name = 'x' where code = 370812001002").update();
		this.owner.sql("insert into statutory_day values ('2099-01-01', 'holiday', 'a', 'b')").update();
		this.owner.sql("delete from statutory_day where date = '2026-10-01'").update();
		assertThat(migrate()).isZero();
		this.owner.sql("update flyway_schema_history set checksum = 1 where version is null").update();
		assertThat(migrate()).isEqualTo(1);
		assertThat(one(villages) + one(days) + one(untouched)).isEqualTo(before);
	}

	private int migrate() {
		TestDatabase database = TestDatabase.get();
		return Flyway.configure()
			.dataSource(new DriverManagerDataSource(database.url(), DatabaseRole.OWNER.user(),
					database.password(DatabaseRole.OWNER)))
			.javaMigrations(new ReferenceDataMigration())
			.load()
			.migrate().migrationsExecuted;
	}

	private int count(String rows) {
		return this.application.sql("select count(*) from " + rows).query(Integer.class).single();
	}

	private String one(String query) {
		return this.owner.sql(query).query(String.class).single();
	}

}
