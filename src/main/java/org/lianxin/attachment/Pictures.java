package org.lianxin.attachment;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Scales decoded pictures and writes them as JPEG. */
final class Pictures {

	/**
	 * Small on a village's network, and text on a photographed sheet should stay legible.
	 */
	private static final float QUALITY = 0.82f;

	private Pictures() {
	}

	/**
	 * A copy in sRGB on white whose longest edge is at most so many pixels; it is never
	 * enlarged.
	 */
	static BufferedImage shrink(BufferedImage picture, int longestEdge) {
		int longest = Math.max(picture.getWidth(), picture.getHeight());
		BufferedImage halved = picture;
		// One bilinear step looks at four pixels only, so it may at most halve.
		while (longest > 2 * longestEdge) {
			longest /= 2;
			halved = draw(halved, half(halved.getWidth()), half(halved.getHeight()));
		}
		double scale = Math.min(1, longestEdge / (double) Math.max(halved.getWidth(), halved.getHeight()));
		return draw(halved, scaled(halved.getWidth(), scale), scaled(halved.getHeight(), scale));
	}

	private static int half(int edge) {
		return Math.max(1, edge / 2);
	}

	private static int scaled(int edge, double scale) {
		return Math.max(1, (int) Math.round(edge * scale));
	}

	private static BufferedImage draw(BufferedImage picture, int width, int height) {
		BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = drawn.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
		graphics.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
		graphics.dispose();
		return drawn;
	}

	/** Writes the pixels and nothing else. */
	static byte[] jpeg(BufferedImage picture) {
		ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
			ImageWriteParam param = writer.getDefaultWriteParam();
			param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
			param.setCompressionQuality(QUALITY);
			writer.setOutput(output);
			writer.write(null, new IIOImage(picture, null, null), param);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			writer.dispose();
		}
		return bytes.toByteArray();
	}

}
