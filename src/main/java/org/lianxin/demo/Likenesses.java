package org.lianxin.demo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.HashMap;
import java.util.Map;

import org.lianxin.attachment.Photo;
import org.lianxin.attachment.Photos;

import org.springframework.stereotype.Component;

/**
 * Outlines of persons and of houses in many colours, so that the demo shows where photos
 * stand and needs none of a real person or place.
 */
@Component
@DemoOnly
class Likenesses {

	/** So many colours there are; each drawing is made once. */
	private static final int HUES = 9;

	private static final int WIDTH = 240;

	private static final int HEIGHT = 300;

	private static final int FRONT = 640;

	private static final int DEPTH = 360;

	/** A house is drawn at this part of its size, so that it weighs little. */
	private static final double SCALE = 0.6;

	private static final Color SKIN = new Color(0xe2bd9c);

	private static final Color HAIR = new Color(0x2d2622);

	private final Photos photos;

	private final Map<String, Photo> drawn = new HashMap<>();

	Likenesses(Photos photos) {
		this.photos = photos;
	}

	/** Returns the outline of a woman or a man. */
	Photo person(boolean woman, int number) {
		int hue = Math.floorMod(number, HUES);
		return this.drawn.computeIfAbsent("person" + woman + hue, (name) -> this.photos.read(portrait(woman, hue)));
	}

	/** Returns a house with a sign over its door. */
	Photo house(int number) {
		int hue = Math.floorMod(number, HUES);
		return this.drawn.computeIfAbsent("house" + hue, (name) -> this.photos.read(front(hue)));
	}

	private static byte[] portrait(boolean woman, int number) {
		double hue = number / (double) HUES;
		return Drawing.jpeg(WIDTH, HEIGHT, Drawing.hue(hue, 0.12, 0.92), Drawing.hue(hue, 0.22, 0.8), (pen) -> {
			if (woman) {
				pen.setColor(HAIR);
				pen.fillRoundRect(66, 58, 108, 150, 96, 96);
			}
			pen.setColor(Drawing.hue(hue, 0.45, 0.42));
			pen.fillRoundRect(24, 216, 192, 180, 120, 120);
			pen.setColor(SKIN);
			pen.fillRoundRect(102, 176, 36, 58, 26, 26);
			pen.setColor(HAIR);
			pen.fillArc(72, 56, 96, 112, 0, 180);
			pen.setColor(SKIN);
			pen.fillOval(78, 76, 84, 112);
			pen.setColor(HAIR);
			pen.fillArc(76, 58, 88, woman ? 78 : 60, 0, 180);
			pen.setColor(Color.WHITE);
			pen.fillPolygon(new int[] { 96, 120, 106 }, new int[] { 220, 240, 262 }, 3);
			pen.fillPolygon(new int[] { 144, 120, 134 }, new int[] { 220, 240, 262 }, 3);
		});
	}

	private static byte[] front(int number) {
		double hue = number / (double) HUES;
		return Drawing.jpeg((int) (FRONT * SCALE), (int) (DEPTH * SCALE), new Color(0xc9dcea), new Color(0xf2f4f1),
				(pen) -> {
					pen.scale(SCALE, SCALE);
					pen.setColor(new Color(0xb9b6ad));
					pen.fillRect(0, 300, FRONT, 60);
					pen.setColor(Drawing.hue(hue, 0.16, 0.93));
					pen.fillRect(70, 110, 500, 200);
					pen.setColor(Drawing.hue(hue, 0.45, 0.5));
					pen.fillPolygon(new int[] { 44, 110, 530, 596 }, new int[] { 116, 62, 62, 116 }, 4);
					openings(pen, Drawing.hue(hue, 0.3, 0.62));
					pen.setColor(new Color(0xa3182b));
					pen.fillRect(236, 134, 168, 30);
					pen.setColor(new Color(0xf6e7c8));
					pen.fillRect(252, 146, 136, 6);
				});
	}

	private static void openings(Graphics2D pen, Color frame) {
		for (int left : new int[] { 104, 176, 416, 488 }) {
			pen.setColor(frame);
			pen.fillRect(left - 4, 176, 56, 72);
			pen.setColor(new Color(0xdfeaf0));
			pen.fillRect(left, 180, 22, 64);
			pen.fillRect(left + 26, 180, 22, 64);
		}
		pen.setColor(frame.darker());
		pen.fillRect(272, 184, 96, 126);
		pen.setColor(new Color(0xdfeaf0));
		pen.fillRect(280, 192, 38, 110);
		pen.fillRect(322, 192, 38, 110);
	}

}
