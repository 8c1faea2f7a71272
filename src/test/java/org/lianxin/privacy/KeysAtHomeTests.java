package org.lianxin.privacy;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class KeysAtHomeTests {

	private final KeysAtHome keys = new KeysAtHome(new PrivacyProperties(null, " "));

	@TempDir
	private Path home;

	@Test
	void areMadeBeforeTheFirstData() {
		this.keys.settle(this.home, false);
		assertThat(this.home.resolve("keys")).exists();
	}

	@Test
	void stayTheSameAtEveryOtherStart() {
		this.keys.settle(this.home, false);
		byte[] made = KeyFile.loadOrCreate(this.home.resolve("keys")).indexKey();
		this.keys.settle(this.home, true);
		assertThat(KeyFile.loadOrCreate(this.home.resolve("keys")).indexKey()).isEqualTo(made);
	}

	@Test
	void areNeverMadeAnewForDataThatLostThem() {
		assertThatExceptionOfType(MissingKeys.class).isThrownBy(() -> this.keys.settle(this.home, true))
			.withMessage("The keys for personal data in " + this.home + " are missing, and new ones could read nothing "
					+ "that is there; put back " + this.home.resolve("keys") + " from the copy kept with the backup, "
					+ "or set LIANXIN_PRIVACY_KEYS and LIANXIN_PRIVACY_INDEXKEY.");
		assertThat(this.home).isEmptyDirectory();
	}

	@Test
	void areNotMadeWhereTheOperatorSetsThem() {
		new KeysAtHome(new PrivacyProperties("k1:x", "y")).settle(this.home, true);
		assertThat(this.home).isEmptyDirectory();
	}

	@Test
	void aFailedStartIsToldInOneSentence() {
		MissingKeys trouble = new MissingKeys("Set the keys.");
		assertThat(new KeyTroubleAnalyzer().analyze(new IllegalStateException(trouble))).satisfies((analysis) -> {
			assertThat(analysis.getDescription()).isEqualTo("Set the keys.");
			assertThat(analysis.getAction()).isNull();
		});
	}

}
