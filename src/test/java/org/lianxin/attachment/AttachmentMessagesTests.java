package org.lianxin.attachment;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

class AttachmentMessagesTests {

	private static final List<String> REASONS = List.of("broken", "busy", "gone", "heic", "large", "pixels", "type");

	private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

	@Test
	void hasAWordForEachRefusalInBothLanguages() {
		this.messages.setBasename("messages/attachment");
		this.messages.setDefaultEncoding("UTF-8");
		this.messages.setFallbackToSystemLocale(false);
		for (String reason : REASONS) {
			String key = "attachment.photo." + reason;
			String chinese = this.messages.getMessage(key, new Object[] { 10 }, Locale.SIMPLIFIED_CHINESE);
			String english = this.messages.getMessage(key, new Object[] { 10 }, Locale.ENGLISH);
			assertThat(chinese).doesNotContain("{", "'").endsWith("。");
			assertThat(english).doesNotContain("{", "'").endsWith(".").isNotEqualTo(chinese);
		}
	}

}
