package org.lianxin.studio;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxin.shared.Conflict;
import org.lianxin.shared.Unprocessable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EvidenceTests {

	@Test
	void isANoteOrALinkOrAPhoto() {
		assertThatCode(() -> shown("有标牌", null, 0)).doesNotThrowAnyException();
		assertThatCode(() -> shown(null, "https://www.example.org/a?b=1#c", 0)).doesNotThrowAnyException();
		assertThatCode(() -> shown(null, null, 1)).doesNotThrowAnyException();
		assertThatExceptionOfType(Unprocessable.class).isThrownBy(() -> shown(null, null, 0))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo("studio.evidence.empty"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "javascript:alert(1)", "www.example.org", "ftp://example.org", "https://", "https://a b",
			"data:text/html,x", " https://example.org", "https://a\"onclick" })
	void aLinkIsAnAddressOfTheWeb(String link) {
		assertThatExceptionOfType(Unprocessable.class).isThrownBy(() -> shown("有", link, 0))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo("studio.evidence.link.wrong"));
	}

	@Test
	void isWithdrawnOnce() {
		Evidence shown = shown("有标牌", null, 0);
		shown.withdraw("李敏", Instant.EPOCH);
		assertThatExceptionOfType(Conflict.class).isThrownBy(() -> shown.withdraw("李敏", Instant.EPOCH));
	}

	private static Evidence shown(@Nullable String note, @Nullable String link, int photos) {
		AddEvidence command = new AddEvidence(UUID.randomUUID(), UUID.randomUUID(), note, link, UUID.randomUUID());
		return new Evidence(command, photos, "李敏", Instant.EPOCH);
	}

}
