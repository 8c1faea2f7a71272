package org.lianxin.shared;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class QrCodeTests {

	private static final String ADDRESS = "https://lianxin.example/c/guanxian/speak?studio=donggu&rep=a1";

	private static final Pattern VIEW_BOX = Pattern.compile("viewBox=\"0 0 (\\d+) (\\d+)\"");

	private static final Pattern BAR = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\3z");

	@ParameterizedTest
	@ValueSource(strings = { ADDRESS, "GX-2026-0000071", "冠县东古城镇党代表工作室", "a" })
	void isReadBackFromBothDrawings(String text) throws Exception {
		assertThat(read(image(QrCode.png(text, 300))).getText()).isEqualTo(text);
		assertThat(read(drawn(QrCode.svg(text), 6)).getText()).isEqualTo(text);
	}

	@Test
	void survivesAScratch() throws Exception {
		assertThat(read(image(QrCode.png(ADDRESS, 300))).getResultMetadata())
			.containsEntry(ResultMetadataType.ERROR_CORRECTION_LEVEL, "M");
	}

	@Test
	void hasFourWhiteModulesAround() {
		BufferedImage drawn = drawn(QrCode.svg(ADDRESS), 1);
		int edge = drawn.getWidth();
		for (int y = 0; y < edge; y++) {
			for (int x = 0; x < edge; x++) {
				boolean inside = Math.min(Math.min(x, y), edge - 1 - Math.max(x, y)) >= 4;
				assertThat(inside || drawn.getRGB(x, y) == Color.WHITE.getRGB()).isTrue();
			}
		}
		assertThat(drawn.getRGB(4, 4)).isEqualTo(Color.BLACK.getRGB());
	}

	@Test
	void isOnePathWithoutAnythingThatThePolicyForbids() {
		assertThat(QrCode.svg(ADDRESS)).startsWith("<svg ")
			.contains("shape-rendering=\"crispEdges\"")
			.containsOnlyOnce("<path ")
			.doesNotContain("style", "script")
			.doesNotContain(ADDRESS);
	}

	@Test
	void makesAPngOfTheSizeAskedFor() throws IOException {
		assertThat(image(QrCode.png(ADDRESS, 300)).getWidth()).isEqualTo(300);
		assertThat(image(QrCode.png(ADDRESS, 300)).getHeight()).isEqualTo(300);
	}

	@Test
	void refusesATextThatNoCodeHolds() {
		assertThatIllegalArgumentException().isThrownBy(() -> QrCode.svg("a".repeat(3000)))
			.withMessage("The text is too long for a QR code.");
	}

	private static BufferedImage image(byte[] png) throws IOException {
		return ImageIO.read(new ByteArrayInputStream(png));
	}

	private static BufferedImage drawn(String svg, int scale) {
		Matcher box = VIEW_BOX.matcher(svg);
		assertThat(box.find()).isTrue();
		int edge = Integer.parseInt(box.group(1)) * scale;
		BufferedImage drawn = new BufferedImage(edge, edge, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = drawn.createGraphics();
		graphics.setColor(Color.WHITE);
		graphics.fillRect(0, 0, edge, edge);
		graphics.setColor(Color.BLACK);
		graphics.scale(scale, scale);
		BAR.matcher(svg)
			.results()
			.forEach((bar) -> graphics.fillRect(Integer.parseInt(bar.group(1)), Integer.parseInt(bar.group(2)),
					Integer.parseInt(bar.group(3)), 1));
		graphics.dispose();
		return drawn;
	}

	private static Result read(BufferedImage image) throws Exception {
		BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(image)));
		return new QRCodeReader().decode(bitmap, Map.of());
	}

}
