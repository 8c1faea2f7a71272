package org.lianxin.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import org.junit.jupiter.api.Test;
import org.lianxin.support.PortalTest;
import org.lianxin.support.TestDatabase;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@PortalTest
class DatabaseTests {

	@Autowired
	private JdbcClient sql;

	@Autowired
	private JdbcConnectionDetails application;

	@Test
	void servesPagesAsARoleThatOwnsNothing() {
		assertThat(one("select current_user")).isEqualTo("lianxin_app");
		assertThat(one("select count(*)::text from pg_class where relowner = 'lianxin_app'::regrole")).isEqualTo("0");
		assertThatCode(() -> new DatabaseCheck(this.application).run()).doesNotThrowAnyException();
	}

	@Test
	void leavesEveryTableToTheOwner() {
		assertThat(one("""
				select string_agg(distinct relowner::regrole::text, ' ') from pg_class
				where relkind = 'r' and relnamespace = 'public'::regnamespace""")).isEqualTo("lianxin_owner");
	}

	@Test
	void letsNobodyElseIntoTheDatabase() {
		assertThat(one("select (0::oid = any (select (aclexplode(datacl)).grantee))::text from pg_database "
				+ "where datname = current_database()"))
			.isEqualTo("false");
	}

	@Test
	void refusesToMakeTablesForTheApplication() {
		assertThatExceptionOfType(SQLException.class)
			.isThrownBy(() -> execute(DatabaseRole.APPLICATION, "create table mine (id integer)"))
			.withMessageContaining("permission denied for schema public");
	}

	@Test
	void refusesTheApplicationTheRoleOfSearch() {
		assertThatExceptionOfType(SQLException.class)
			.isThrownBy(() -> execute(DatabaseRole.APPLICATION, "set role lianxin_search"))
			.withMessageContaining("permission denied to set role");
	}

	@Test
	void refusesAnApplicationRoleThatMayBypassTheWall() {
		assertThatExceptionOfType(DatabaseRefused.class)
			.isThrownBy(() -> new DatabaseCheck(as(DatabaseRole.SUPERUSER)).run())
			.withMessageStartingWith("The database role postgres may bypass row security");
	}

	@Test
	void refusesAnApplicationRoleThatOwnsTables() throws SQLException {
		execute(DatabaseRole.SUPERUSER, "revoke lianxin_search from lianxin_owner");
		try {
			assertThatExceptionOfType(DatabaseRefused.class)
				.isThrownBy(() -> new DatabaseCheck(as(DatabaseRole.OWNER)).run())
				.withMessageStartingWith("The database role lianxin_owner owns tables");
		}
		finally {
			execute(DatabaseRole.SUPERUSER, "grant lianxin_search to lianxin_owner with inherit false, set true");
		}
	}

	@Test
	void runsTheRolesScriptTwiceWithoutChange() throws SQLException {
		try (Connection superuser = TestDatabase.get().connect(DatabaseRole.SUPERUSER)) {
			RolesScript.run(superuser);
		}
		assertThat(one("select string_agg(rolname, ' ' order by rolname) from pg_roles where rolname like 'lianxin%'"))
			.isEqualTo("lianxin_app lianxin_owner lianxin_search");
	}

	private String one(String query) {
		return this.sql.sql(query).query(String.class).single();
	}

	private void execute(DatabaseRole role, String statement) throws SQLException {
		try (Connection connection = TestDatabase.get().connect(role); Statement sql = connection.createStatement()) {
			sql.execute(statement);
		}
	}

	private JdbcConnectionDetails as(DatabaseRole role) {
		return new JdbcConnectionDetails() {

			@Override
			public String getUsername() {
				return role.user();
			}

			@Override
			public String getPassword() {
				return TestDatabase.get().password(role);
			}

			@Override
			public String getJdbcUrl() {
				return TestDatabase.get().url();
			}

		};
	}

}
