package org.lianxin.petition;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class BigramsTests {

	@Test
	void cutsIntoNeighbours() {
		assertThat(Bigrams.of("路灯坏了")).containsExactly("路灯", "灯坏", "坏了");
	}

	@Test
	void keepsEachPairOnce() {
		assertThat(Bigrams.of("天天天")).containsExactly("天天");
	}

	@Test
	void neverReachesAcrossPunctuation() {
		assertThat(Bigrams.of("路灯，水井\n下雨")).containsExactly("路灯", "水井", "下雨");
	}

	@Test
	void foldsWidthAndCase() {
		assertThat(Bigrams.of("ＬＥＤ灯")).isEqualTo(Bigrams.of("led灯")).containsExactly("le", "ed", "d灯");
	}

	@Test
	void countsACharacterBeyondTheFirstPlaneAsOne() {
		assertThat(Bigrams.of("𠮷村")).containsExactly("𠮷村");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "路", "，。！", "路 灯", "😀😀" })
	void findsNoPairInLess(String text) {
		assertThat(Bigrams.of(text)).isEmpty();
		assertThat(PetitionSearch.query(text)).isEmpty();
	}

	@Test
	void asksForAllPairs() {
		assertThat(PetitionSearch.query("路灯坏")).isEqualTo("'路灯' & '灯坏'");
	}

	@Test
	void letsNoQuoteIntoTheQuery() {
		assertThat(PetitionSearch.query("a'b\\cd & !ef")).isEqualTo("'cd' & 'ef'");
	}

}
