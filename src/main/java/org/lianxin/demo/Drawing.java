package org.lianxin.demo;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

import javax.imageio.ImageIO;

/** A plain drawing in the place of a photo. */
final class Drawing {

	private Drawing() {
	}

	/** Returns a drawing as a JPEG, its ground shaded from top to bottom. */
	static byte[] jpeg(int width, int height, Color above, Color below, Consumer<Graphics2D> motif) {
		BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D pen = picture.createGraphics();
		pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		pen.setPaint(new GradientPaint(0, 0, above, 0, height, below));
		pen.fillRect(0, 0, width, height);
		motif.accept(pen);
		pen.dispose();
		ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
		try {
			ImageIO.write(picture, "jpeg", jpeg);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return jpeg.toByteArray();
	}

	/** Returns a colour of that hue, from 0 to 1 around the circle. */
	static Color hue(double hue, double saturation, double brightness) {
		return Color.getHSBColor((float) hue, (float) saturation, (float) brightness);
	}

}
