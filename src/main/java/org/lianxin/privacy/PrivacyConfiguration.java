package org.lianxin.privacy;

import java.nio.file.Path;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * Finds the keys: in the properties, or, beside an embedded database, in its data
 * directory.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PrivacyProperties.class)
class PrivacyConfiguration {

	@Bean
	Keys privacyKeys(PrivacyProperties given, Environment environment) {
		String keys = given.keys();
		String indexKey = given.indexKey();
		if (StringUtils.hasText(keys) && StringUtils.hasText(indexKey)) {
			return Keys.parse(keys, indexKey);
		}
		if (StringUtils.hasText(keys) || StringUtils.hasText(indexKey)) {
			throw new MissingKeys(
					"Set both LIANXIN_PRIVACY_KEYS and LIANXIN_PRIVACY_INDEXKEY: only one of them is set.");
		}
		if (StringUtils.hasText(environment.getProperty("spring.datasource.url"))) {
			throw new MissingKeys("Set LIANXIN_PRIVACY_KEYS (id:BASE64, 32 bytes as `openssl rand -base64 32` prints "
					+ "them) and LIANXIN_PRIVACY_INDEXKEY (the same without an id), because personal data in an "
					+ "external database is encrypted with them.");
		}
		return KeyFile.loadOrCreate(Path.of(environment.getProperty("lianxin.embedded.home", "./data"), "keys"));
	}

	@Bean
	Sealer sealer(Keys keys) {
		return new Sealer(keys.ring());
	}

	@Bean
	OneWay oneWay(Keys keys) {
		return new OneWay(keys.indexKey());
	}

}
