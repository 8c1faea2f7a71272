package org.lianxin.attachment;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

import javax.imageio.ImageIO;

/** Files as phones and strangers send them. */
final class Uploads {

	private static final short ASCII = 2;

	private static final short SHORT = 3;

	private static final short LONG = 4;

	private static final short RATIONAL = 5;

	private Uploads() {
	}

	/** Left half red, right half blue, the uppermost eighth green. */
	static BufferedImage scene(int width, int height, int type) {
		BufferedImage scene = new BufferedImage(width, height, type);
		Graphics2D graphics = scene.createGraphics();
		graphics.setColor(Color.RED);
		graphics.fillRect(0, 0, width / 2, height);
		graphics.setColor(Color.BLUE);
		graphics.fillRect(width / 2, 0, width - width / 2, height);
		graphics.setColor(Color.GREEN);
		graphics.fillRect(0, 0, width, height / 8);
		graphics.dispose();
		return scene;
	}

	static byte[] jpeg(int width, int height) {
		return encoded(scene(width, height, BufferedImage.TYPE_INT_RGB), "jpeg");
	}

	static byte[] png(int width, int height) {
		return encoded(scene(width, height, BufferedImage.TYPE_INT_RGB), "png");
	}

	static byte[] encoded(BufferedImage picture, String format) {
		try {
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			ImageIO.write(picture, format, bytes);
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A photo as a phone writes it: how it was held, by whom it was made, and where it
	 * was taken.
	 */
	static byte[] jpegFromPhone(int width, int height, int orientation) {
		byte[] exif = exif(orientation);
		byte[] jpeg = jpeg(width, height);
		return ByteBuffer.allocate(jpeg.length + exif.length + 10)
			.put(jpeg, 0, 2)
			.putShort((short) 0xffe1)
			.putShort((short) (exif.length + 8))
			.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
			.put(exif)
			.put(jpeg, 2, jpeg.length - 2)
			.array();
	}

	/**
	 * A TIFF block: IFD0 at 8 with maker, orientation and a pointer to the GPS directory
	 * at 64.
	 */
	static byte[] exif(int orientation) {
		ByteBuffer tiff = ByteBuffer.allocate(144).putShort((short) 0x4d4d).putShort((short) 42).putInt(8);
		tiff.putShort((short) 3);
		entry(tiff, 0x010f, ASCII, 4).put("Oai\0".getBytes(StandardCharsets.US_ASCII));
		entry(tiff, 0x0112, SHORT, 1).putShort((short) orientation).putShort((short) 0);
		entry(tiff, 0x8825, LONG, 1).putInt(64);
		tiff.putInt(0).position(64).putShort((short) 4);
		entry(tiff, 0x0001, ASCII, 2).put("N\0\0\0".getBytes(StandardCharsets.US_ASCII));
		entry(tiff, 0x0002, RATIONAL, 3).putInt(120);
		entry(tiff, 0x0003, ASCII, 2).put("E\0\0\0".getBytes(StandardCharsets.US_ASCII));
		entry(tiff, 0x0004, RATIONAL, 3).putInt(120);
		tiff.putInt(0).position(120);
		return tiff.putInt(36).putInt(1).putInt(29).putInt(1).putInt(7).putInt(1).array();
	}

	private static ByteBuffer entry(ByteBuffer tiff, int tag, short type, int count) {
		return tiff.putShort((short) tag).putShort(type).putInt(count);
	}

	/** Only the first chunks of a PNG: small to send, huge to decode. */
	static byte[] pngHeader(int width, int height) {
		byte[] header = ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] { 8, 2, 0, 0, 0 }).array();
		return withChunk(new byte[] { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n' }, 8, "IHDR", header);
	}

	/** The file with one more chunk at this place; 33 is behind the header of a PNG. */
	static byte[] withChunk(byte[] png, int at, String name, byte[] content) {
		byte[] named = ByteBuffer.allocate(4 + content.length)
			.put(name.getBytes(StandardCharsets.US_ASCII))
			.put(content)
			.array();
		CRC32 sum = new CRC32();
		sum.update(named);
		return ByteBuffer.allocate(png.length + named.length + 8)
			.put(png, 0, at)
			.putInt(content.length)
			.put(named)
			.putInt((int) sum.getValue())
			.put(png, at, png.length - at)
			.array();
	}

	/** A PNG's compressed text that unpacks to so many megabytes of zeros. */
	static byte[] compressedText(int megabytes) {
		Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
		ByteArrayOutputStream text = new ByteArrayOutputStream();
		text.writeBytes(new byte[] { 'a', 0, 0 });
		byte[] zeros = new byte[1024 * 1024];
		byte[] deflated = new byte[64 * 1024];
		for (int written = 0; written < megabytes; written++) {
			deflater.setInput(zeros);
			while (!deflater.needsInput()) {
				text.write(deflated, 0, deflater.deflate(deflated));
			}
		}
		deflater.finish();
		text.write(deflated, 0, deflater.deflate(deflated));
		deflater.end();
		return text.toByteArray();
	}

	/** The first bytes of a file in boxes, as HEIC, AVIF and MP4 have them. */
	static byte[] boxed(String brand) {
		return ("\0\0\0\u0018ftyp" + brand + "\0\0\0\0mif1" + brand).getBytes(StandardCharsets.ISO_8859_1);
	}

	static byte[] file(String name) {
		try (InputStream file = Uploads.class.getResourceAsStream("/photos/" + name)) {
			return file.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
