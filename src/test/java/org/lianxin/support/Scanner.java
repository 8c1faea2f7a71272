package org.lianxin.support;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.ReaderException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

/** Reads QR codes from pictures, as a phone does. */
public final class Scanner {

	private Scanner() {
	}

	/** Returns what the code in an image file says. */
	public static String read(byte[] image) {
		try {
			return read(ImageIO.read(new ByteArrayInputStream(image)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Returns what the code somewhere in the picture says. Like a phone it looks from
	 * several distances before it gives up.
	 */
	public static String read(BufferedImage picture) {
		return Stream.of(1.0, 0.75, 0.5, 0.35)
			.map((distance) -> from(picture, distance))
			.flatMap(Optional::stream)
			.findFirst()
			.orElseThrow(() -> new AssertionError("no QR code can be read"));
	}

	private static Optional<String> from(BufferedImage picture, double distance) {
		int width = (int) (picture.getWidth() * distance);
		int height = (int) (picture.getHeight() * distance);
		BufferedImage seen = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D pen = seen.createGraphics();
		pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
		pen.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
		pen.dispose();
		BinaryBitmap pixels = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(seen)));
		try {
			return Optional.of(new QRCodeReader().decode(pixels, Map.of(DecodeHintType.TRY_HARDER, true)).getText());
		}
		catch (ReaderException notFromHere) {
			return Optional.empty();
		}
	}

}
