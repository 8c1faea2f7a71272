package org.lianxin.privacy;

import org.lianxin.database.EmbeddedDatabase;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.StringUtils;

/**
 * Finds the keys: in the properties, or, beside an embedded database, in its data
 * directory.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PrivacyProperties.class)
class PrivacyConfiguration {

	/** The embedded database, where there is one, has settled its keys when it starts. */
	@Bean
	Keys privacyKeys(PrivacyProperties given, ObjectProvider<EmbeddedDatabase> embedded) {
		String keys = given.keys();
		String indexKey = given.indexKey();
		if (StringUtils.hasText(keys) && StringUtils.hasText(indexKey)) {
			return Keys.parse(keys, indexKey);
		}
		if (given.isSet()) {
			throw new MissingKeys(
					"Set both LIANXIN_PRIVACY_KEYS and LIANXIN_PRIVACY_INDEXKEY: only one of them is set.");
		}
		EmbeddedDatabase database = embedded.getIfAvailable();
		if (database == null) {
			throw new MissingKeys("Set LIANXIN_PRIVACY_KEYS (id:BASE64, 32 bytes as `openssl rand -base64 32` prints "
					+ "them) and LIANXIN_PRIVACY_INDEXKEY (the same without an id), because personal data in an "
					+ "external database is encrypted with them.");
		}
		return KeyFile.loadOrCreate(KeysAtHome.file(database.home()));
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
