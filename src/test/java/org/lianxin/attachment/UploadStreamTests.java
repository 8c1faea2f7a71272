package org.lianxin.attachment;

import java.io.IOException;
import java.time.Duration;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

class UploadStreamTests {

	private static final byte[] UPLOAD = { 1, 2, 3, (byte) 0xff };

	@Test
	void givesTheBytesFromAnyPlace() throws IOException {
		UploadStream stream = new UploadStream(UPLOAD, Duration.ofMinutes(1));
		byte[] target = new byte[8];
		assertThat(stream.read()).isEqualTo(1);
		assertThat(stream.read(target, 2, 6)).isEqualTo(3);
		assertThat(target).containsExactly(0, 0, 2, 3, 0xff, 0, 0, 0);
		stream.seek(3);
		assertThat(stream.read()).isEqualTo(255);
		assertThat(stream.read()).isEqualTo(-1);
	}

	@Test
	void failsADecoderThatReadsOnBehindTheEnd() {
		UploadStream stream = new UploadStream(UPLOAD, Duration.ofMinutes(1));
		assertThatIOException().isThrownBy(() -> {
			for (int i = 0; i < 2000; i++) {
				stream.read();
			}
		}).withMessage("The decoder reads on behind the end.");
	}

	@Test
	void failsADecoderThatTakesTooLong() {
		UploadStream stream = new UploadStream(UPLOAD, Duration.ofNanos(-1));
		assertThatIOException().isThrownBy(stream::read).withMessage("The decoder takes too long.");
	}

}
