package org.lianxin.privacy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class KeyFileTests {

	@TempDir
	private Path home;

	@Test
	void makesKeysAtTheFirstStartAndReadsThemAtTheNext() {
		Path file = this.home.resolve("data/keys");
		Keys made = KeyFile.loadOrCreate(file);
		Keys read = KeyFile.loadOrCreate(file);
		assertThat(read.indexKey()).isEqualTo(made.indexKey()).isNotEqualTo(new byte[32]);
		assertThat(read.ring().current()).isEqualTo(made.ring().current());
		assertThat(this.home.resolve("data")).isDirectoryNotContaining("glob:**.tmp");
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void letsOnlyTheOwnerReadThem() throws IOException {
		Path file = this.home.resolve("keys");
		KeyFile.loadOrCreate(file);
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void refusesAFileThatOthersCanRead() throws IOException {
		Path file = this.home.resolve("keys");
		KeyFile.loadOrCreate(file);
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
		assertThatExceptionOfType(UnusableKeys.class).isThrownBy(() -> KeyFile.loadOrCreate(file))
			.withMessage("Others than its owner have rights to " + file
					+ ", which holds the keys for personal data; run `chmod 600` on it.");
	}

	@Test
	void refusesAFileThatHoldsNoKeysAndLeavesItAlone() throws IOException {
		Path file = this.home.resolve("keys");
		KeyFile.loadOrCreate(file);
		Files.writeString(file, "keys=");
		assertThatExceptionOfType(UnusableKeys.class).isThrownBy(() -> KeyFile.loadOrCreate(file))
			.withMessageContaining("put back the copy kept with the backup");
		assertThat(file).hasContent("keys=");
	}

	@Test
	void saysWhereItMayNotWrite() throws IOException {
		Path notADirectory = Files.writeString(this.home.resolve("data"), "");
		assertThatExceptionOfType(UnusableKeys.class)
			.isThrownBy(() -> KeyFile.loadOrCreate(notADirectory.resolve("keys")))
			.withMessageContaining(notADirectory + "/keys can't be read or made");
	}

	@Test
	void givesStartsAtTheSameTimeTheSameKeys() {
		Path file = this.home.resolve("keys");
		Set<String> indexKeys = IntStream.range(0, 16)
			.parallel()
			.mapToObj((start) -> HexFormat.of().formatHex(KeyFile.loadOrCreate(file).indexKey()))
			.collect(Collectors.toSet());
		assertThat(indexKeys).hasSize(1);
		assertThat(Arrays.asList(this.home.toFile().list())).containsExactly("keys");
	}

}
