package org.lianxin.petition.web;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.imageio.ImageIO;

/** Photos to send, each different. */
final class Pictures {

	private Pictures() {
	}

	static Map<String, byte[]> some(int count) {
		Map<String, byte[]> photos = new LinkedHashMap<>();
		for (int i = 0; i < count; i++) {
			photos.put("photo" + i + ".jpg", jpeg(i));
		}
		return photos;
	}

	private static byte[] jpeg(int n) {
		BufferedImage picture = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
		Graphics2D pen = picture.createGraphics();
		pen.setColor(Color.ORANGE);
		pen.fillRect(n * 8, 0, 8, 48);
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
