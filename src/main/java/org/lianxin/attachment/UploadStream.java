package org.lianxin.attachment;

import java.io.IOException;
import java.time.Duration;

import javax.imageio.stream.ImageInputStreamImpl;

/**
 * The bytes of an upload, without a copy, for decoders that may not know when to stop.
 * <p>
 * The decoder of lossless WebP takes the end of its input for zeros: forty bytes of
 * nonsense kept it busy for minutes. Here, reading on and on behind the end fails.
 */
final class UploadStream extends ImageInputStreamImpl {

	/** Honest decoders look a few bytes ahead. */
	private static final int PATIENCE_BEHIND_THE_END = 1024;

	private final byte[] upload;

	private final long deadline;

	private int readsBehindTheEnd;

	UploadStream(byte[] upload, Duration atMost) {
		this.upload = upload;
		this.deadline = System.nanoTime() + atMost.toNanos();
	}

	@Override
	public int read() throws IOException {
		checkClosed();
		checkTime();
		this.bitOffset = 0;
		if (this.streamPos >= this.upload.length) {
			return end();
		}
		return this.upload[(int) this.streamPos++] & 0xff;
	}

	@Override
	public int read(byte[] target, int offset, int length) throws IOException {
		checkClosed();
		checkTime();
		this.bitOffset = 0;
		if (length == 0) {
			return 0;
		}
		if (this.streamPos >= this.upload.length) {
			return end();
		}
		int count = (int) Math.min(length, this.upload.length - this.streamPos);
		System.arraycopy(this.upload, (int) this.streamPos, target, offset, count);
		this.streamPos += count;
		return count;
	}

	/**
	 * The same nonsense followed by megabytes of zeros would otherwise be chewed to its
	 * end.
	 */
	private void checkTime() throws IOException {
		if (System.nanoTime() - this.deadline > 0) {
			throw new IOException("The decoder takes too long.");
		}
	}

	private int end() throws IOException {
		if (++this.readsBehindTheEnd > PATIENCE_BEHIND_THE_END) {
			throw new IOException("The decoder reads on behind the end.");
		}
		return -1;
	}

	@Override
	public long length() {
		return this.upload.length;
	}

}
