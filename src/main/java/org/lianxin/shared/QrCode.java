package org.lianxin.shared;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;

import javax.imageio.ImageIO;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;

/**
 * Draws QR codes that survive a scratch (level M), with the white margin that scanners
 * need.
 */
public final class QrCode {

	/** In modules, by ISO/IEC 18004. */
	private static final int QUIET_ZONE = 4;

	private static final int BLACK = 0x000000;

	private static final int WHITE = 0xffffff;

	private QrCode() {
	}

	/**
	 * Draws it as an SVG element to put into a page, sharp at any size; the page's style
	 * gives the size, and its words say what the code opens.
	 */
	public static String svg(String text) {
		BitMatrix modules = matrix(text, 0);
		int edge = modules.getWidth();
		return """
				<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges" \
				aria-hidden="true" focusable="false"><rect width="%1$d" height="%1$d" fill="#fff"/>\
				<path fill="#000" d="%2$s"/></svg>""".formatted(edge, path(modules));
	}

	/** Each run of dark modules in a row is one bar. */
	private static String path(BitMatrix modules) {
		StringBuilder path = new StringBuilder();
		for (int y = 0; y < modules.getHeight(); y++) {
			int x = 0;
			while (x < modules.getWidth()) {
				int length = darkFrom(modules, x, y);
				if (length > 0) {
					path.append('M').append(x).append(' ').append(y);
					path.append('h').append(length).append("v1h-").append(length).append('z');
				}
				x += length + 1;
			}
		}
		return path.toString();
	}

	private static int darkFrom(BitMatrix modules, int x, int y) {
		int length = 0;
		while (x + length < modules.getWidth() && modules.get(x + length, y)) {
			length++;
		}
		return length;
	}

	/**
	 * Draws it as a PNG.
	 * @param size of each edge in pixels; larger where the text needs more
	 */
	public static byte[] png(String text, int size) {
		BitMatrix pixels = matrix(text, size);
		BufferedImage image = new BufferedImage(pixels.getWidth(), pixels.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
		for (int y = 0; y < pixels.getHeight(); y++) {
			for (int x = 0; x < pixels.getWidth(); x++) {
				image.setRGB(x, y, pixels.get(x, y) ? BLACK : WHITE);
			}
		}
		try {
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			ImageIO.write(image, "png", bytes);
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static BitMatrix matrix(String text, int size) {
		Map<EncodeHintType, Object> hints = new EnumMap<>(EncodeHintType.class);
		hints.put(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M);
		hints.put(EncodeHintType.MARGIN, QUIET_ZONE);
		// Plain addresses do without the mark for UTF-8, which a few old scanners stumble
		// over.
		if (!StandardCharsets.US_ASCII.newEncoder().canEncode(text)) {
			hints.put(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8);
		}
		try {
			return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, size, size, hints);
		}
		catch (WriterException ex) {
			throw new IllegalArgumentException("The text is too long for a QR code.", ex);
		}
	}

}
