package org.lianxin.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.lianxin.support.PortalTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The file that a reader opens first says what the migrations make. */
@PortalTest
class SchemaTests {

	private static final Path SCHEMA = Path.of("db", "schema.sql");

	@Autowired
	private JdbcClient sql;

	@Test
	void theSchemaFileIsTheMigratedDatabase() throws IOException {
		String migrated = new SchemaDump(this.sql).write();
		if (Boolean.getBoolean("schema.write")) {
			Files.writeString(SCHEMA, migrated);
		}
		assertThat(SCHEMA).as("./mvnw test -Dtest=SchemaTests -Dschema.write=true").content().isEqualTo(migrated);
	}

}
