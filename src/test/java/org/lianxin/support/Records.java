package org.lianxin.support;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.lianxin.database.DatabaseRole;

/**
 * Reads and writes the test database past the wall, where no use case does.
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

	/** Returns every row of a county, in a short form to compare with an earlier one. */
	public static String all(int countyId) {
		StringBuilder rows = new StringBuilder();
		try (Connection all = TestDatabase.get().connect(DatabaseRole.SUPERUSER);
				Statement statement = all.createStatement();
				Statement inner = all.createStatement();
				ResultSet tables = statement.executeQuery("""
						select table_name from information_schema.columns
						where table_schema = 'public' and column_name = 'county_id' order by table_name""")) {
			while (tables.next()) {
				String table = tables.getString(1);
				try (ResultSet sum = inner.executeQuery("select md5(string_agg(t::text, '' order by t::text)) from "
						+ table + " t where county_id = " + countyId)) {
					sum.next();
					rows.append(table).append(' ').append(sum.getString(1)).append('\n');
				}
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
		return rows.toString();
	}

}
