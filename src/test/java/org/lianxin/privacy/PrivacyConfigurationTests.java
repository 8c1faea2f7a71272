package org.lianxin.privacy;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

class PrivacyConfigurationTests {

	private static final String SECRET = "A".repeat(42) + "E=";

	private static final String EXTERNAL = "spring.datasource.url=jdbc:postgresql://db/lianxin";

	private final ApplicationContextRunner application = new ApplicationContextRunner()
		.withUserConfiguration(PrivacyConfiguration.class);

	@TempDir
	private Path home;

	@Test
	void takesTheKeysThatAreSet() {
		this.application
			.withPropertyValues(EXTERNAL, "lianxin.privacy.keys=2026a:" + SECRET, "lianxin.privacy.index-key=" + SECRET)
			.run((context) -> {
				assertThat(context).hasSingleBean(OneWay.class);
				assertThat(context.getBean(Sealer.class).seal("", "")).startsWith(1, 5, '2', '0', '2', '6', 'a');
			});
	}

	@Test
	void takesThemFromTheEnvironmentUnderTheNamesItAsksFor() {
		Map<String, Object> variables = Map.of("LIANXIN_PRIVACY_KEYS", "2026a:" + SECRET, "LIANXIN_PRIVACY_INDEXKEY",
				SECRET);
		this.application.withPropertyValues(EXTERNAL)
			.withInitializer((context) -> context.getEnvironment()
				.getPropertySources()
				.replace(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
						new SystemEnvironmentPropertySource(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
								variables)))
			.run((context) -> assertThat(context).hasSingleBean(Sealer.class));
	}

	@Test
	void doesNotStartOnAnExternalDatabaseWithoutKeys() {
		this.application.withPropertyValues(EXTERNAL, "lianxin.privacy.keys= ", "lianxin.embedded.home=" + this.home)
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.isInstanceOf(MissingKeys.class)
				.hasMessage("Set LIANXIN_PRIVACY_KEYS (id:BASE64, 32 bytes as `openssl rand -base64 32` prints them) "
						+ "and LIANXIN_PRIVACY_INDEXKEY (the same without an id), because personal data in an "
						+ "external database is encrypted with them."));
		assertThat(this.home).isEmptyDirectory();
	}

	@Test
	void doesNotStartWithHalfOfTheKeys() {
		this.application
			.withPropertyValues("lianxin.privacy.keys=2026a:" + SECRET, "lianxin.embedded.home=" + this.home)
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.isInstanceOf(MissingKeys.class)
				.hasMessage("Set both LIANXIN_PRIVACY_KEYS and LIANXIN_PRIVACY_INDEXKEY: only one of them is set."));
	}

}
