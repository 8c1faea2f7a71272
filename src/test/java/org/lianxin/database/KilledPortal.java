package org.lianxin.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.concurrent.locks.LockSupport;

/**
 * A portal in a process of its own: it writes a row, says so by a file, and waits to be
 * killed.
 */
final class KilledPortal {

	private KilledPortal() {
	}

	public static void main(String[] args) throws Exception {
		EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(args[0]), 0);
		try (Connection owner = DriverManager.getConnection(database.url(), DatabaseRole.OWNER.user(),
				database.password(DatabaseRole.OWNER)); Statement statement = owner.createStatement()) {
			statement.execute("create table kept as select 7 as answer");
		}
		Files.createFile(Path.of(args[1]));
		while (true) {
			LockSupport.park();
		}
	}

}
