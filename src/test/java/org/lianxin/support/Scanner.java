package org.lianxin.support;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

import javax.imageio.ImageIO;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
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

	/** Returns what the code somewhere in the picture says. */
	public static String read(BufferedImage picture) {
		BinaryBitmap pixels = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(picture)));
		try {
			return new QRCodeReader().decode(pixels, Map.of(DecodeHintType.TRY_HARDER, true)).getText();
		}
		catch (NotFoundException ex) {
			throw new AssertionError("no QR code is to be seen", ex);
		}
		catch (ReaderException ex) {
			throw new AssertionError("the QR code can't be read", ex);
		}
	}

}
