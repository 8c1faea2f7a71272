package org.lianxin.shared;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PhonesTests {

	@ParameterizedTest
	@ValueSource(strings = { "13800000021", "138 0000 0021", "138-0000-0021", "１３８０００００021", "+86 138 0000 0021",
			"+8613800000021", "008613800000021", "8613800000021", "013800000021", "＋８６－138－0000－0021",
			"\u202d13800000021\u202c", "\u3000138\u00a00000 0021 ", "138–0000—0021", "138.0000.0021" })
	void readsAMobileHoweverItIsTyped(String typed) {
		assertThat(Phones.normalize(typed)).isEqualTo("13800000021");
		assertThat(Phones.isPhone(typed)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "0635-5231234,06355231234", "(0635) 5231234,06355231234", "（０６３５）５２３１２３４,06355231234",
			"+86 635 5231234,06355231234", "0086-0635-5231234,06355231234", "010-12345678,01012345678",
			"+86 10 12345678,01012345678", "021-12345678,02112345678", "0531-82012345,053182012345" })
	void readsALandlineWithItsAreaCode(String typed, String number) {
		assertThat(Phones.normalize(typed)).isEqualTo(number);
		assertThat(Phones.isPhone(typed)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "12800000021", "1380000002", "138000000211", "5231234", "12345", "110",
			"0635-523123", "0635-523123456", "0138-0000021", "+1 202 555 0100", "wx:lianxin", "138O0000021",
			"13800000021 13800000022" })
	void takesNothingElseForAPhone(String typed) {
		assertThat(Phones.isPhone(typed)).isFalse();
	}

	@Test
	void leavesANormalisedNumberAsItIs() {
		assertThat(Phones.normalize(Phones.normalize("+86 635 5231234"))).isEqualTo("06355231234");
	}

}
