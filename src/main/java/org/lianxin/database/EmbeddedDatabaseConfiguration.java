package org.lianxin.database;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Starts the embedded server and connects pages and migrations to it, each by its own
 * role.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnEmbeddedDatabase
@EnableConfigurationProperties(EmbeddedSettings.class)
class EmbeddedDatabaseConfiguration {

	// Closed by the context, not by a hook of the JVM: the connection pool, which depends
	// on it, then closes first.
	@Bean(destroyMethod = "close")
	EmbeddedDatabase embeddedDatabase(EmbeddedSettings settings, ObjectProvider<KeptAtHome> kept) {
		return EmbeddedDatabase.start(settings.home(), settings.port(), kept.orderedStream().toList());
	}

	@Bean
	JdbcConnectionDetails applicationConnection(EmbeddedDatabase database) {
		return new Connect(database, DatabaseRole.APPLICATION);
	}

	@Bean
	FlywayConnectionDetails ownerConnection(EmbeddedDatabase database) {
		return new ConnectAsOwner(database);
	}

	private record Connect(EmbeddedDatabase database, DatabaseRole role) implements JdbcConnectionDetails {

		@Override
		public String getUsername() {
			return this.role.user();
		}

		@Override
		public String getPassword() {
			return this.database.password(this.role);
		}

		@Override
		public String getJdbcUrl() {
			return this.database.url();
		}

	}

	private record ConnectAsOwner(EmbeddedDatabase database) implements FlywayConnectionDetails {

		@Override
		public String getUsername() {
			return DatabaseRole.OWNER.user();
		}

		@Override
		public String getPassword() {
			return this.database.password(DatabaseRole.OWNER);
		}

		@Override
		public String getJdbcUrl() {
			return this.database.url();
		}

	}

}
