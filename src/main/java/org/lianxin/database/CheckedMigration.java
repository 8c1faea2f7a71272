package org.lianxin.database;

import java.sql.Connection;
import java.sql.SQLException;

import org.flywaydb.core.Flyway;

import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/**
 * Migrates between two checks: nothing is changed in a database that will be refused, and
 * nothing is served from one.
 */
@Component
class CheckedMigration implements FlywayMigrationStrategy {

	private final JdbcConnectionDetails application;

	CheckedMigration(JdbcConnectionDetails application) {
		this.application = application;
	}

	@Override
	public void migrate(Flyway flyway) {
		DatabaseCheck check = new DatabaseCheck(this.application);
		check.run();
		refuseToMigrateAsTheApplication(flyway);
		flyway.migrate();
		check.run();
	}

	private void refuseToMigrateAsTheApplication(Flyway flyway) {
		try (Connection owner = flyway.getConfiguration().getDataSource().getConnection()) {
			String user = owner.getMetaData().getUserName();
			if (user.equals(this.application.getUsername())) {
				throw new DatabaseRefused("The migrations would run as " + user + ", which serves the pages.",
						"Set SPRING_FLYWAY_USER to lianxin_owner and SPRING_FLYWAY_PASSWORD to its password.");
			}
		}
		catch (SQLException ex) {
			throw UnreachableDatabase.refused(this.application.getJdbcUrl(), DatabaseRole.OWNER.user(), ex);
		}
	}

}
