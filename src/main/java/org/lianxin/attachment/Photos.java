package org.lianxin.attachment;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import javax.imageio.ImageIO;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Makes photos from uploads of strangers, two at a time, in bounded memory. */
@Component
public class Photos {

	/** The largest upload, in bytes: phones' photos have 2 to 8 MB. */
	public static final int MAX_BYTES = 10 * 1024 * 1024;

	private static final int MEGABYTE = 1024 * 1024;

	private static final int LONGEST_EDGE = 2048;

	private static final int LONGEST_EDGE_OF_THUMBNAIL = 320;

	private static final int AT_ONCE = 2;

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private final Semaphore turns;

	private final Duration patience;

	@Autowired
	public Photos() {
		this(AT_ONCE, PATIENCE);
	}

	Photos(int atOnce, Duration patience) {
		this.turns = new Semaphore(atOnce, true);
		this.patience = patience;
		// The readers for WebP and unusual JPEGs are found even if something used ImageIO
		// before their jars were in sight.
		ImageIO.scanForPlugins();
	}

	/**
	 * Reads an upload that the server has already received, such as a part of a form: a
	 * slow sender would keep others from their turn.
	 * @throws PhotoRefused where it is no photo, too large, damaged, or too many are
	 * waiting
	 */
	public Photo read(InputStream upload) {
		return inTurn(() -> {
			try {
				return photo(upload.readNBytes(MAX_BYTES + 1));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

	/**
	 * Reads an upload held in memory.
	 * @throws PhotoRefused as for a stream
	 */
	public Photo read(byte[] upload) {
		return inTurn(() -> photo(upload));
	}

	private Photo inTurn(Supplier<Photo> reading) {
		if (!waited()) {
			throw new PhotoRefused("attachment.photo.busy");
		}
		try {
			return reading.get();
		}
		finally {
			this.turns.release();
		}
	}

	private boolean waited() {
		try {
			return this.turns.tryAcquire(this.patience.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private static Photo photo(byte[] upload) {
		if (upload.length > MAX_BYTES) {
			throw new PhotoRefused("attachment.photo.large", MAX_BYTES / MEGABYTE);
		}
		PhotoFormat format = PhotoFormat.of(upload);
		BufferedImage stored = Pictures.shrink(PhotoDecoder.decode(upload, format, LONGEST_EDGE), LONGEST_EDGE);
		BufferedImage picture = Orientation.of(upload, format).upright(stored);
		byte[] jpeg = Pictures.jpeg(picture);
		byte[] thumbnail = Pictures.jpeg(Pictures.shrink(picture, LONGEST_EDGE_OF_THUMBNAIL));
		return new Photo(jpeg, picture.getWidth(), picture.getHeight(), thumbnail, sha256(jpeg));
	}

	private static byte[] sha256(byte[] bytes) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(bytes);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("SHA-256 is not available.", ex);
		}
	}

}
