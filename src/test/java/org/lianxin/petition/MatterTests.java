package org.lianxin.petition;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MatterTests {

	@ParameterizedTest
	@CsvSource({ "路灯坏了。晚上很黑。,路灯坏了", "路灯坏了！快修,路灯坏了", "路灯坏了，快修,路灯坏了，快修", "'  路灯坏了\n第二行',路灯坏了", "？,？", "。路灯坏了,。路灯坏了",
			"a,a" })
	void itsTitleIsTheFirstSentence(String words, String title) {
		assertThat(Matter.titleOf(words)).isEqualTo(title);
	}

	@Test
	void aLongTitleEndsAfterThirtyCharacters() {
		assertThat(Matter.titleOf("路".repeat(30))).isEqualTo("路".repeat(30));
		assertThat(Matter.titleOf("路".repeat(31))).isEqualTo("路".repeat(30) + "…");
	}

	@Test
	void noCharacterIsCutInTwo() {
		assertThat(Matter.titleOf("😀".repeat(31))).isEqualTo("😀".repeat(30) + "…");
		assertThat(Matter.titleOf("𠮷".repeat(40)).codePointCount(0, 61)).isEqualTo(31);
	}

}
