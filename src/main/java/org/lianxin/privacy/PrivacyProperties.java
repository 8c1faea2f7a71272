package org.lianxin.privacy;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.StringUtils;

/**
 * The keys for personal data, as an operator sets them.
 *
 * @param keys {@code id:BASE64,id:BASE64}, 32 bytes each, the current one first
 * @param indexKey 32 bytes in Base64; never changes, or no phone is found again
 */
@ConfigurationProperties("lianxin.privacy")
record PrivacyProperties(@Nullable String keys, @Nullable String indexKey) {

	/** Tells whether an operator set any of it, so that nothing is to be made. */
	boolean isSet() {
		return StringUtils.hasText(this.keys) || StringUtils.hasText(this.indexKey);
	}

	@Override
	public String toString() {
		return "PrivacyProperties[hidden]";
	}

}
