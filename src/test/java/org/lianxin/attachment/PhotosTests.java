package org.lianxin.attachment;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;

import javax.imageio.ImageIO;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.GpsDirectory;
import com.sun.management.ThreadMXBean;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.api.ThrowingConsumer;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class PhotosTests {

	private final Photos photos = new Photos();

	@Test
	void takesAJpeg() throws Exception {
		Photo photo = this.photos.read(new ByteArrayInputStream(Uploads.jpeg(640, 480)));
		assertThat(photo.width()).isEqualTo(640);
		assertThat(photo.height()).isEqualTo(480);
		assertThat(photo.sha256()).isEqualTo(MessageDigest.getInstance("SHA-256").digest(photo.jpeg()));
		assertThat(picture(photo.jpeg())).satisfies(isLike(160, 240, Color.RED), isLike(480, 240, Color.BLUE));
	}

	@Test
	void makesAPhotoOfAtMost2048AndAThumbnailOfAtMost320Pixels() throws IOException {
		Photo photo = this.photos.read(Uploads.jpeg(3000, 4500));
		assertThat(photo.width()).isEqualTo(1365);
		assertThat(photo.height()).isEqualTo(2048);
		BufferedImage thumbnail = picture(photo.thumbnailJpeg());
		assertThat(thumbnail.getWidth()).isEqualTo(213);
		assertThat(thumbnail.getHeight()).isEqualTo(320);
		assertThat(thumbnail).satisfies(isLike(40, 160, Color.RED), isLike(180, 160, Color.BLUE));
	}

	@Test
	void neverEnlarges() throws IOException {
		Photo photo = this.photos.read(Uploads.png(100, 50));
		assertThat(photo.width()).isEqualTo(100);
		assertThat(picture(photo.thumbnailJpeg()).getWidth()).isEqualTo(100);
	}

	@Test
	void forgetsWhereAndWithWhatItWasTaken() throws Exception {
		byte[] upload = Uploads.jpegFromPhone(640, 480, 1);
		assertThat(metadata(upload).getFirstDirectoryOfType(GpsDirectory.class).getGeoLocation()).isNotNull();
		Photo photo = this.photos.read(upload);
		for (byte[] made : new byte[][] { photo.jpeg(), photo.thumbnailJpeg() }) {
			assertThat(metadata(made).getFirstDirectoryOfType(GpsDirectory.class)).isNull();
			assertThat(metadata(made).getDirectoriesOfType(ExifDirectoryBase.class)).isEmpty();
			assertThat(new String(made, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "Oai");
		}
	}

	/**
	 * Where the green edge on top and the red left half of the stored picture are seen.
	 */
	@ParameterizedTest
	@CsvSource({ "1,64,48,top,left", "2,64,48,top,right", "3,64,48,bottom,right", "4,64,48,bottom,left",
			"5,48,64,left,top", "6,48,64,right,top", "7,48,64,right,bottom", "8,48,64,left,bottom" })
	void turnsAPhotoUpright(int orientation, int width, int height, String green, String red) throws IOException {
		Photo photo = this.photos.read(Uploads.jpegFromPhone(64, 48, orientation));
		assertThat(photo.width()).isEqualTo(width);
		assertThat(photo.height()).isEqualTo(height);
		BufferedImage upright = picture(photo.jpeg());
		assertThat(upright).satisfies(isLike(green, 1, Color.GREEN), isLike(red, 16, Color.RED));
	}

	@Test
	void turnsAPngUprightToo() {
		Photo photo = this.photos.read(Uploads.withChunk(Uploads.png(64, 48), 33, "eXIf", Uploads.exif(6)));
		assertThat(photo.width()).isEqualTo(48);
		assertThat(photo.height()).isEqualTo(64);
	}

	@Test
	void turnsAWebpUprightToo() {
		byte[] exif = Uploads.exif(8);
		byte[] stored = Uploads.file("lossy.webp");
		byte[] upload = ByteBuffer.allocate(stored.length + 8 + exif.length)
			.order(ByteOrder.LITTLE_ENDIAN)
			.put(stored)
			.put("EXIF".getBytes(StandardCharsets.US_ASCII))
			.putInt(exif.length)
			.put(exif)
			.putInt(4, stored.length + exif.length)
			.array();
		Photo photo = this.photos.read(upload);
		assertThat(photo.width()).isEqualTo(80);
		assertThat(photo.height()).isEqualTo(160);
	}

	@Test
	void takesAPhotoWhoseExifIsDamaged() {
		byte[] upload = Uploads.jpegFromPhone(64, 48, 6);
		Arrays.fill(upload, 12, 140, (byte) 0x7f);
		assertThat(this.photos.read(upload).width()).isEqualTo(64);
	}

	@Test
	void laysATransparentPngOnWhite() throws IOException {
		BufferedImage clear = new BufferedImage(64, 64, BufferedImage.TYPE_INT_ARGB);
		Photo photo = this.photos.read(Uploads.encoded(clear, "png"));
		assertThat(picture(photo.jpeg())).satisfies(isLike(32, 32, Color.WHITE));
	}

	@Test
	void takesALossyAndALosslessWebp() throws IOException {
		Photo lossy = this.photos.read(Uploads.file("lossy.webp"));
		assertThat(lossy.width()).isEqualTo(160);
		assertThat(picture(lossy.jpeg())).satisfies(isLike(80, 2, new Color(0xcc0000)),
				isLike(80, 77, new Color(0x0000cc)));
		Photo transparent = this.photos.read(Uploads.file("transparent.webp"));
		assertThat(picture(transparent.jpeg())).satisfies(isLike(4, 10, Color.WHITE),
				isLike(34, 10, new Color(0xcc0000)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "cmyk.jpg", "progressive.jpg" })
	void takesAnUnusualJpeg(String name) throws IOException {
		assertThat(picture(this.photos.read(Uploads.file(name)).jpeg())).isNotNull();
	}

	@Test
	void takesGreyAndDeepPictures() throws IOException {
		for (int type : new int[] { BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_USHORT_GRAY,
				BufferedImage.TYPE_BYTE_BINARY, BufferedImage.TYPE_BYTE_INDEXED }) {
			Photo photo = this.photos.read(Uploads.encoded(Uploads.scene(64, 48, type), "png"));
			assertThat(picture(photo.jpeg()).getWidth()).isEqualTo(64);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "heic", "heix", "mif1", "avif" })
	void saysHowToSendAHeic(String brand) {
		assertRefused("attachment.photo.heic", () -> this.photos.read(Uploads.boxed(brand)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "GIF89a\1\0\1\0", "%PDF-1.7\n", "<svg xmlns='http://www.w3.org/2000/svg'/>", "MZ", "BM",
			"\0\0\0\u0018ftypisom\0\0\0\0", "RIFF\0\0\0\0AVI ", "\0" })
	void refusesWhatIsNoPhoto(String start) {
		assertRefused("attachment.photo.type", () -> this.photos.read(start.getBytes(StandardCharsets.ISO_8859_1)));
	}

	@Test
	void refusesMoreThanTenMegabytes() {
		byte[] upload = Arrays.copyOf(Uploads.jpeg(64, 48), Photos.MAX_BYTES + 1);
		assertRefused("attachment.photo.large", () -> this.photos.read(upload), 10);
		assertRefused("attachment.photo.large", () -> this.photos.read(new ByteArrayInputStream(upload)), 10);
		assertThat(this.photos.read(Arrays.copyOf(upload, Photos.MAX_BYTES)).width()).isEqualTo(64);
	}

	@ParameterizedTest
	@CsvSource({ "60000,60000", "8192,6300", "2147483647,2147483647", "40001,1" })
	void refusesABombByItsHeader(int width, int height) {
		byte[] bomb = Uploads.withChunk(Uploads.pngHeader(width, height), 33, "IDAT", new byte[] { 0 });
		assertRefused("attachment.photo.pixels", () -> this.photos.read(bomb), 51L);
	}

	@Test
	void doesNotUnpackTheTextsOfAPng() {
		byte[] upload = Uploads.png(64, 48);
		byte[] bomb = Uploads.withChunk(upload, 33, "zTXt", Uploads.compressedText(256));
		assertThat(bomb).hasSizeLessThan(512 * 1024);
		assertThat(allocatedBy(() -> this.photos.read(bomb))).isLessThan(64L * 1024 * 1024);
	}

	/** 40 megapixels are 120 MB unpacked; a quarter of them is all that is ever made. */
	@ParameterizedTest
	@CsvSource({ "PNG", "JPEG" })
	void decodesALargePictureNoFinerThanNeeded(PhotoFormat format) {
		BufferedImage large = new BufferedImage(8000, 5000, BufferedImage.TYPE_BYTE_GRAY);
		BufferedImage decoded = PhotoDecoder.decode(Uploads.encoded(large, format.name()), format, 2048);
		assertThat(decoded.getWidth()).isEqualTo(4000);
		assertThat(decoded.getHeight()).isEqualTo(2500);
	}

	@Test
	void refusesAPhotoCutOnItsWay() {
		byte[] jpeg = Uploads.jpeg(640, 480);
		byte[] png = Uploads.png(640, 480);
		byte[] webp = Uploads.file("lossy.webp");
		for (byte[] upload : new byte[][] { jpeg, png, webp }) {
			assertRefused("attachment.photo.broken", () -> this.photos.read(Arrays.copyOf(upload, upload.length / 2)));
		}
		assertRefused("attachment.photo.broken", () -> this.photos.read(new byte[0]));
		assertRefused("attachment.photo.broken", () -> this.photos.read(Arrays.copyOf(jpeg, 4)));
	}

	@Test
	void refusesNonsenseBehindTheRightStart() {
		byte[] upload = Uploads.jpeg(640, 480);
		Arrays.fill(upload, 3, upload.length - 2, (byte) 0x5a);
		assertRefused("attachment.photo.broken", () -> this.photos.read(upload));
	}

	@Test
	void refusesAJpegOfCountlessScans() {
		byte[] scan = { (byte) 0xff, (byte) 0xda, 0, 8, 1, 1, 0, 0, 63, 0 };
		byte[] jpeg = Uploads.jpeg(64, 48);
		ByteBuffer upload = ByteBuffer.allocate(jpeg.length + 200 * scan.length).put(jpeg, 0, jpeg.length - 2);
		for (int i = 0; i < 200; i++) {
			upload.put(scan);
		}
		upload.put(jpeg, jpeg.length - 2, 2);
		assertRefused("attachment.photo.broken", () -> this.photos.read(upload.array()));
	}

	/**
	 * Found by trying random bytes: the decoder was still reading zeros behind the end
	 * after five seconds.
	 */
	@Test
	void givesUpSoonOnAWebpThatNeverEnds() {
		byte[] upload = HexFormat.of()
			.parseHex("5249464626000000574542505650384c190000002f27c004100f72c3d3f31f0c8100e1bfd681010111fd0f08f600");
		assertTimeoutPreemptively(Duration.ofSeconds(3),
				() -> assertRefused("attachment.photo.broken", () -> this.photos.read(upload)));
	}

	@Test
	void asksToWaitWhereTooManySendAtOnce() {
		Photos crowded = new Photos(0, Duration.ZERO);
		assertRefused("attachment.photo.busy", () -> crowded.read(Uploads.jpeg(64, 48)));
	}

	@Test
	void givesItsTurnBackAfterARefusal() {
		Photos single = new Photos(1, Duration.ZERO);
		assertRefused("attachment.photo.type", () -> single.read(new byte[] { 0 }));
		assertThat(single.read(Uploads.jpeg(64, 48)).width()).isEqualTo(64);
	}

	private static void assertRefused(String key, ThrowingCallable reading, Object... arguments) {
		assertThatExceptionOfType(PhotoRefused.class).isThrownBy(reading).satisfies((refused) -> {
			assertThat(refused.key()).isEqualTo(key);
			assertThat(refused.arguments()).containsExactly(arguments);
		});
	}

	private static long allocatedBy(Runnable work) {
		com.sun.management.ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
		long before = threads.getCurrentThreadAllocatedBytes();
		work.run();
		return threads.getCurrentThreadAllocatedBytes() - before;
	}

	private static BufferedImage picture(byte[] jpeg) throws IOException {
		return ImageIO.read(new ByteArrayInputStream(jpeg));
	}

	private static Metadata metadata(byte[] jpeg) throws Exception {
		return ImageMetadataReader.readMetadata(new ByteArrayInputStream(jpeg));
	}

	private static ThrowingConsumer<BufferedImage> isLike(String side, int inwards, Color colour) {
		return (picture) -> {
			int right = picture.getWidth() - 1;
			int bottom = picture.getHeight() - 1;
			// Beside the middle, so that the green edge of a picture held otherwise is
			// not
			// met.
			switch (side) {
				case "left" -> isLike(inwards, bottom / 2, colour).accept(picture);
				case "right" -> isLike(right - inwards, bottom / 2, colour).accept(picture);
				case "top" -> isLike(right / 2, inwards, colour).accept(picture);
				default -> isLike(right / 2, bottom - inwards, colour).accept(picture);
			}
		};
	}

	private static ThrowingConsumer<BufferedImage> isLike(int x, int y, Color colour) {
		return (picture) -> {
			Color seen = new Color(picture.getRGB(x, y));
			assertThat(new int[] { seen.getRed(), seen.getGreen(), seen.getBlue() }).satisfies((rgb) -> {
				assertThat(rgb[0]).isCloseTo(colour.getRed(), Offset.offset(40));
				assertThat(rgb[1]).isCloseTo(colour.getGreen(), Offset.offset(40));
				assertThat(rgb[2]).isCloseTo(colour.getBlue(), Offset.offset(40));
			});
		};
	}

}
