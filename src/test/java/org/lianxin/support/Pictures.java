package org.lianxin.support;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

/** Small photos to send. */
public final class Pictures {

	private Pictures() {
	}

	/** Returns a JPEG; another number, another picture. */
	public static byte[] jpeg(int n) {
		BufferedImage picture = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
		Graphics2D pen = picture.createGraphics();
		pen.setColor(Color.ORANGE);
		pen.fillRect(n * 4, 0, 8, 48);
		pen.dispose();
		try {
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			ImageIO.write(picture, "jpeg", bytes);
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
