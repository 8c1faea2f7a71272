package org.lianxin.tenancy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

import org.springframework.stereotype.Component;

/**
 * Loads the files of {@code db/reference} into the global tables, after the versioned
 * migrations and again whenever a file changes. Public so that a Flyway configured
 * outside Spring can be given it:
 * {@code Flyway.configure().javaMigrations(new ReferenceDataMigration())}.
 */
@Component
public class ReferenceDataMigration implements JavaMigration {

	private static final String STAGE = "stage.sql";

	private static final String MERGE = "merge.sql";

	private static final Map<String, String> STAGED_FILES = stagedFiles();

	private static Map<String, String> stagedFiles() {
		Map<String, String> tablesByFile = new LinkedHashMap<>();
		tablesByFile.put("counties.csv", "reference_county");
		tablesByFile.put("divisions-pilot.csv", "reference_village");
		tablesByFile.put("statutory-days.csv", "reference_statutory_day");
		tablesByFile.put("checklist.csv", "reference_checklist_item");
		return tablesByFile;
	}

	/** Has no version, which makes Flyway repeat it when the checksum changes. */
	@Override
	public @Nullable MigrationVersion getVersion() {
		return null;
	}

	@Override
	public String getDescription() {
		return "reference data";
	}

	/** Covers the data and the SQL that loads it, in the order of their use. */
	@Override
	public Integer getChecksum() {
		CRC32 checksum = new CRC32();
		checksum.update(bytes(STAGE));
		STAGED_FILES.keySet().forEach((file) -> checksum.update(bytes(file)));
		checksum.update(bytes(MERGE));
		return (int) checksum.getValue();
	}

	@Override
	public boolean canExecuteInTransaction() {
		return true;
	}

	@Override
	public void migrate(Context context) throws SQLException, IOException {
		Connection connection = context.getConnection();
		execute(connection, STAGE);
		for (Map.Entry<String, String> staged : STAGED_FILES.entrySet()) {
			copy(connection, staged.getKey(), staged.getValue());
		}
		execute(connection, MERGE);
	}

	private static void execute(Connection connection, String script) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(new String(bytes(script), StandardCharsets.UTF_8));
		}
	}

	private static void copy(Connection connection, String file, String table) throws SQLException, IOException {
		try (InputStream rows = open(file)) {
			connection.unwrap(PGConnection.class)
				.getCopyAPI()
				.copyIn("copy pg_temp." + table + " from stdin with (format csv, header match, encoding 'UTF8')", rows);
		}
	}

	private static byte[] bytes(String file) {
		try (InputStream content = open(file)) {
			return content.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static InputStream open(String file) throws FileNotFoundException {
		String path = "/db/reference/" + file;
		InputStream content = ReferenceDataMigration.class.getResourceAsStream(path);
		if (content == null) {
			throw new FileNotFoundException("The reference data " + path + " is not on the class path");
		}
		return content;
	}

}
