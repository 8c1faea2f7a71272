package org.lianxin.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.lianxin.attachment.Photo;
import org.lianxin.attachment.Photos;
import org.lianxin.petition.PetitionKind;

import org.springframework.stereotype.Component;

/**
 * Plain drawings in the place of photos, so that none of a real place or person is
 * needed: a street lamp, and bins with what lies about them, before and after.
 */
@Component
@DemoOnly
class Sketches {

	private static final int WIDTH = 1200;

	private static final int HEIGHT = 900;

	private static final int GROUND = 720;

	private final Photos photos;

	private final Map<String, Photo> drawn = new HashMap<>();

	Sketches(Photos photos) {
		this.photos = photos;
	}

	/** Returns what a resident, or later the unit, would have shown of such a matter. */
	Optional<Photo> of(PetitionKind kind, boolean mended) {
		return switch (kind) {
			case LIGHTING_ROADS ->
				Optional.of(this.drawn.computeIfAbsent("lamp" + mended, (name) -> this.photos.read(lamp(mended))));
			case REFUSE ->
				Optional.of(this.drawn.computeIfAbsent("bins" + mended, (name) -> this.photos.read(bins(mended))));
			case WATER_POWER, HOUSING, FARMING, WELFARE, MEDICAL, SCHOOLING, WAGES, NEIGHBOURS, SAFETY, TRAFFIC,
					OTHER ->
				Optional.empty();
		};
	}

	private static byte[] lamp(boolean lit) {
		return draw(new Color(0x1d2a44), new Color(0x4a5878), (pen) -> {
			pen.setColor(new Color(0x2c2f36));
			pen.fillRect(0, GROUND, WIDTH, HEIGHT - GROUND);
			if (lit) {
				pen.setPaint(new GradientPaint(0, 240, new Color(255, 226, 140, 200), 0, GROUND,
						new Color(255, 226, 140, 20)));
				pen.fillPolygon(new int[] { 700, 820, 1060, 460 }, new int[] { 240, 240, GROUND, GROUND }, 4);
			}
			pen.setColor(new Color(0x8d939e));
			pen.setStroke(new BasicStroke(22, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
			pen.drawLine(420, GROUND, 420, 210);
			pen.drawLine(420, 210, 740, 210);
			pen.setColor(lit ? new Color(0xffe28c) : new Color(0x565b66));
			pen.fillOval(690, 200, 140, 54);
			pen.setColor(new Color(0xd9dce2));
			for (int x = 60; x < WIDTH; x += 240) {
				pen.fillRect(x, 810, 130, 14);
			}
		});
	}

	private static byte[] bins(boolean tidy) {
		return draw(new Color(0xbfd7ea), new Color(0xeef3f6), (pen) -> {
			pen.setColor(new Color(0xd7c9b2));
			pen.fillRect(0, 300, WIDTH, GROUND - 300);
			pen.setColor(new Color(0x8f8b84));
			pen.fillRect(0, GROUND, WIDTH, HEIGHT - GROUND);
			int[] colours = { 0x2f6f4f, 0x3b5f8a, 0x6b6b6b };
			for (int i = 0; i < colours.length; i++) {
				pen.setColor(new Color(colours[i]));
				pen.fillRoundRect(300 + i * 210, 440, 170, 300, 24, 24);
				pen.setColor(new Color(colours[i]).darker());
				pen.fillRoundRect(288 + i * 210, 410, 194, 46, 20, 20);
			}
			if (!tidy) {
				int[] bags = { 0x3a3a3a, 0xb4574a, 0xe6e0d0, 0x4a6a4a, 0xc9a24b };
				for (int i = 0; i < 14; i++) {
					pen.setColor(new Color(bags[i % bags.length]));
					pen.fillOval(180 + (i * 149) % 820, 690 + (i * 53) % 110, 120 + (i * 17) % 50, 84);
				}
			}
		});
	}

	private static byte[] draw(Color above, Color below, Consumer<Graphics2D> motif) {
		return Drawing.jpeg(WIDTH, HEIGHT, above, below, motif);
	}

}
