package org.lianxin.database;

import java.util.ArrayList;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Ends the start on the console with what a person needs next: the address, the data, and
 * what modules add.
 */
@Component
class StartupReport {

	private static final Logger log = LoggerFactory.getLogger(StartupReport.class);

	private final Environment environment;

	private final ObjectProvider<EmbeddedDatabase> embedded;

	private final JdbcConnectionDetails connection;

	private final ObjectProvider<StartupNote> notes;

	StartupReport(Environment environment, ObjectProvider<EmbeddedDatabase> embedded, JdbcConnectionDetails connection,
			ObjectProvider<StartupNote> notes) {
		this.environment = environment;
		this.embedded = embedded;
		this.connection = connection;
		this.notes = notes;
	}

	@EventListener(ApplicationReadyEvent.class)
	void print() {
		List<String> lines = new ArrayList<>();
		lines.add("Lianxin is ready: http://localhost:" + this.environment.getProperty("local.server.port", "8080"));
		lines.add("Data: " + data());
		this.notes.orderedStream().map(StartupNote::lines).forEach(lines::addAll);
		log.info("\n\n  {}\n", String.join("\n  ", lines));
	}

	private String data() {
		EmbeddedDatabase database = this.embedded.getIfAvailable();
		return (database != null) ? database.home() + " (embedded PostgreSQL, " + database.url() + ")"
				: UnreachableDatabase.withoutParameters(this.connection.getJdbcUrl());
	}

}
