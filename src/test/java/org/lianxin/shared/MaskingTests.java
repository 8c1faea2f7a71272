package org.lianxin.shared;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MaskingTests {

	@ParameterizedTest
	@CsvSource({ "李明,李*", "李小明,李**", "欧阳小明,欧**", "阿卜杜热合曼,阿**", "李,李*", "' 李明 ',李*", "'',''", "𠮷田一郎,𠮷**" })
	void keepsTheFirstCharacterOfAName(String name, String masked) {
		assertThat(Masking.name(name)).isEqualTo(masked);
	}

	@ParameterizedTest
	@CsvSource({ "13800000021,138****0021", "+86 138 0000 0021,138****0021", "06355231234,063****1234",
			"0531-82012345,053*****2345", "0101234567,010***4567", "12345,*****", "'',''" })
	void keepsTheEndsOfAPhone(String phone, String masked) {
		assertThat(Masking.phone(phone)).isEqualTo(masked);
	}

}
