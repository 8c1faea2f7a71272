package org.lianxin.support;

import java.util.Map;

import org.lianxin.database.DatabaseRole;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Names the test database and its keys to the portal as an operator would name theirs.
 */
class TestDatabaseInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		TestDatabase database = TestDatabase.get();
		context.getEnvironment()
			.getPropertySources()
			.addFirst(new MapPropertySource("test database",
					Map.of("spring.datasource.url", database.url(), "spring.datasource.username",
							DatabaseRole.APPLICATION.user(), "spring.datasource.password",
							database.password(DatabaseRole.APPLICATION), "spring.flyway.user",
							DatabaseRole.OWNER.user(), "spring.flyway.password", database.password(DatabaseRole.OWNER),
							"spring.datasource.hikari.allow-pool-suspension", "true", "lianxin.privacy.keys",
							"test:b25seSBmb3IgdGVzdHM6IDMyIGJ5dGVzIG9mIGtleS4=", "lianxin.privacy.index-key",
							"b25seSBmb3IgdGVzdHM6IDMyIGJ5dGVzLCBpbmRleC4=")));
	}

}
