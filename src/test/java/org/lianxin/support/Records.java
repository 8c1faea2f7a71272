package org.lianxin.support;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import org.lianxin.database.DatabaseRole;

/**
 * Writes into the test database what no use case of this test writes, past the wall.
 */
public final class Records {

	private Records() {
	}

	/** Runs the statements, and keeps what they did. */
	public static void write(String statements) {
		try (Connection all = TestDatabase.get().connect(DatabaseRole.SUPERUSER);
				Statement statement = all.createStatement()) {
			statement.execute(statements);
			if (!all.getAutoCommit()) {
				all.commit();
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
