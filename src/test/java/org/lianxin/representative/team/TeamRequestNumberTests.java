package org.lianxin.representative.team;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxin.petition.PetitionNumber;

import static org.assertj.core.api.Assertions.assertThat;

class TeamRequestNumberTests {

	private static final TeamRequestNumber NUMBER = TeamRequestNumber.of("GX", 2026, 12);

	@Test
	void isReadAsItIsWritten() {
		assertThat(NUMBER.value()).matches("GX-T-2026-00012\\d");
		assertThat(TeamRequestNumber.parse(NUMBER.value())).contains(NUMBER);
	}

	@Test
	void isReadAsPeopleTypeIt() {
		String bare = NUMBER.value().replace("-", "").toLowerCase();
		assertThat(TeamRequestNumber.parse(" " + bare + " ")).contains(NUMBER);
		assertThat(TeamRequestNumber.parse(NUMBER.value().replace("-", "－").replace("0", "０"))).contains(NUMBER);
	}

	@Test
	void isNeverTakenForAPetitions() {
		assertThat(PetitionNumber.parse(NUMBER.value())).isEmpty();
		assertThat(TeamRequestNumber.parse("GX-2026-0000071")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 3, 4, 5, 6, 7, 8, 9 })
	void oneCheckDigitOfTenIsRight(int digit) {
		String typed = NUMBER.value().substring(0, NUMBER.value().length() - 1) + digit;
		assertThat(TeamRequestNumber.parse(typed).isPresent()).isEqualTo(typed.equals(NUMBER.value()));
	}

}
