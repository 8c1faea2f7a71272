package org.lianxin.journey;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import javax.imageio.ImageIO;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.ReaderException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.options.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxin.support.Person;
import org.lianxin.support.PetitionStory;
import org.lianxin.support.PortalTest;
import org.lianxin.support.Scenario;
import org.lianxin.support.TwoCounties;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Matters from the code on the wall to the archive, on phones, in a real browser. */
@PortalTest
class PetitionJourneyTests {

	private static final TwoCounties.Place GUANXIAN = TwoCounties.GUANXIAN;

	@LocalServerPort
	private int port;

	@Autowired
	private Scenario scenario;

	@Test
	void grandmotherWangScansSpeaksAndIsAnswered() throws Exception {
		aMatterFromTheWallToTheArchive(true);
	}

	@Test
	void theSameWithoutJavaScript() throws Exception {
		aMatterFromTheWallToTheArchive(false);
	}

	private void aMatterFromTheWallToTheArchive(boolean scripts) throws Exception {
		try (Visitor wang = phone(scripts); Visitor liaison = phone(scripts); Visitor officer = phone(scripts)) {
			String[] receipt = scanAndSpeak(wang);
			String number = receipt[0];
			track(wang, receipt);
			assertThat(wang.text()).contains("登记了您反映的事", "工作室正在看您反映的事");
			liaison.signIn(GUANXIAN.liaison(1));
			open(liaison, number);
			assertThat(liaison.seesPictures(".timeline .photos img")).isTrue();
			acceptAndSend(liaison);
			handle(officer, number);
			reply(liaison, number);
			readAndRate(wang, number, "满意");
			archive(liaison, number);
			wang.open("/c/guanxian/track/" + number);
			assertThat(wang.text()).contains("归档");
			assertThat(wang.count("main a[href$='/words']")).isZero();
		}
	}

	/** Returns number and code. */
	private String[] scanAndSpeak(Visitor wang) throws IOException, ReaderException {
		wang.open("/c/guanxian/studios/studio-1");
		URI scanned = URI.create(scan(wang.picture("img.qr")));
		assertThat(scanned.getPort()).isEqualTo(this.port);
		wang.open(scanned.getRawPath() + "?" + scanned.getRawQuery());
		assertThat(wang.text()).contains("清泉街道党代表工作室");
		wang.choose("choice", "ORDINARY").press("下一步");
		wang.choose("kind", "LIGHTING_ROADS").type("words", "村口的路灯坏了四盏，晚上出门看不见路。").attachPhoto().press("下一步：看一遍再提交");
		assertThat(wang.read("h1")).isNotEmpty();
		assertThat(wang.text()).contains("村口的路灯坏了四盏", "清泉街道党代表工作室");
		assertThat(wang.seesPictures(".photos img")).isTrue();
		wang.press("提交");
		assertThat(wang.path()).isEqualTo("/c/guanxian/receipt");
		String[] receipt = { wang.read("output"), wang.read("output.receipt__code") };
		assertThat(receipt[0]).matches("GX-2026-\\d{7}");
		assertThat(receipt[1]).matches("\\d{6}");
		assertThat(scan(wang.picture(".qr"))).endsWith("/c/guanxian/track?number=" + receipt[0]);
		return receipt;
	}

	private static String scan(byte[] picture) throws IOException, ReaderException {
		BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
		BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(image)));
		return new QRCodeReader().decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true)).getText();
	}

	private static void track(Visitor resident, String[] receipt) {
		resident.open("/c/guanxian/track").type("number", receipt[0]).type("code", receipt[1]).press("查一查");
		assertThat(resident.path()).isEqualTo("/c/guanxian/track/" + receipt[0]);
	}

	private static void open(Visitor staff, String number) {
		staff.open("/desk/petitions/" + number);
		assertThat(staff.path()).isEqualTo("/desk/petitions/" + number);
	}

	private static void acceptAndSend(Visitor liaison) {
		liaison.follow("受理")
			.choose("receiverId", GUANXIAN.representativeId(1).toString())
			.type("words", "已经安排人去看")
			.press("受理");
		assertFlash(liaison, "已经受理。");
		liaison.follow("转办承办单位")
			.select("unitId", GUANXIAN.unit(1).toString())
			.type("workingDays", "5")
			.type("words", "请尽快修复")
			.press("转办");
		assertFlash(liaison, "已经转办。");
	}

	private static void handle(Visitor officer, String number) {
		officer.signIn(GUANXIAN.officer(1));
		open(officer, number);
		officer.follow("记录进展").type("words", "师傅到现场看过，缺一段电缆").press("保存");
		assertFlash(officer, "进展已经记下。");
		officer.follow("录入办理结果").type("words", "换了四盏灯和一段电缆").attachPhoto().press("提交");
		assertFlash(officer, "办理结果已经交工作室核对。");
	}

	private static void reply(Visitor liaison, String number) {
		open(liaison, number);
		liaison.follow("答复群众").choose("outcome", "SOLVED").type("words", "四盏灯都换好了，您晚上看看。").press("答复");
		assertFlash(liaison, "已经答复群众。");
	}

	private static void readAndRate(Visitor resident, String number, String rating) {
		resident.open("/c/guanxian/track/" + number);
		assertThat(resident.text()).contains("给您的答复", "您晚上看看。");
		resident.follow(rating).press("提交评价");
		assertFlash(resident, "收到您的评价了，谢谢。");
	}

	private static void archive(Visitor liaison, String number) {
		open(liaison, number);
		liaison.follow("归档").press("归档");
		assertFlash(liaison, "已经归档，内容不再变动。");
		assertThat(liaison.count(".steps__step--done")).isEqualTo(6);
	}

	@Test
	void uncleLiIsNotSatisfiedTwiceAndTheCountyDecides() {
		PetitionStory story = this.scenario.aPetition().sentTo(GUANXIAN.officer(1)).handled().replied();
		String number = story.number().value();
		try (Visitor li = phone(true);
				Visitor officer = phone(true);
				Visitor liaison = phone(true);
				Visitor county = phone(true)) {
			track(li, new String[] { number, story.receipt().code() });
			readAndRateBadly(li);
			assertThat(li.text()).contains("重新办理");
			officer.signIn(GUANXIAN.officer(1));
			open(officer, number);
			officer.follow("录入办理结果").type("words", "又换了一次").press("提交");
			liaison.signIn(GUANXIAN.liaison(1));
			reply(liaison, number);
			li.open("/c/guanxian/track/" + number);
			readAndRateBadly(li);
			county.signIn(GUANXIAN.administrator());
			open(county, number);
			county.follow("研究决定").choose("redo", "false").type("words", "现场核实，灯已亮").press("决定");
			assertFlash(county, "决定已经记录。");
			archive(liaison, number);
		}
	}

	private static void readAndRateBadly(Visitor resident) {
		resident.follow("不满意").type("words", "还是不亮").press("提交评价");
		assertFlash(resident, "收到您的评价了，谢谢。");
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void largeTextStaysOnEveryPageAndOnAnotherDay(boolean scripts) {
		try (Visitor wang = phone(scripts); Visitor tomorrow = phone(scripts)) {
			wang.open("/c/guanxian/studios?").press("长辈版");
			assertThat(wang.path()).startsWith("/c/guanxian/studios");
			assertThat(wang.open("/c/guanxian/speak").count("html[data-mode=elder]")).isEqualTo(1);
			Cookie elder = wang.cookies()
				.stream()
				.filter((cookie) -> cookie.name.equals("elder"))
				.findFirst()
				.orElseThrow();
			assertThat(elder.expires).isGreaterThan(Instant.now().plus(Duration.ofDays(300)).getEpochSecond());
			tomorrow.comingBackAs(wang).open("/c/guanxian");
			assertThat(tomorrow.count("html[data-mode=elder]")).isEqualTo(1);
			assertThat(tomorrow.press("标准版").count("html[data-mode=elder]")).isZero();
		}
	}

	@Test
	void anotherLanguageKeepsOneOnThePage() {
		try (Visitor guest = phone(true)) {
			guest.open("/c/guanxian/speak?studio=studio-1").press("English");
			assertThat(guest.path()).isEqualTo("/c/guanxian/speak?studio=studio-1");
			assertThat(guest.count("html[lang=en]")).isEqualTo(1);
			assertThat(guest.press("中文").read("h1")).isEqualTo("您要反映的是哪一类事？");
		}
	}

	@Test
	void anOfficerWhoWasAwayForLongSignsInAndGoesOnWhereTheyWere() {
		PetitionStory story = this.scenario.aPetition().sentTo(GUANXIAN.officer(1));
		Person officer = GUANXIAN.officer(1);
		String progress = "/desk/petitions/" + story.number() + "/progress";
		try (Visitor away = phone(true)) {
			away.signIn(officer).afterALongTime().open(progress);
			assertThat(away.path()).isEqualTo("/c/guanxian/login?expired");
			away.signInHere(officer);
			assertThat(away.path()).startsWith(progress);
		}
	}

	private Visitor phone(boolean scripts) {
		return new Visitor(this.port, Visitor.PHONE, scripts);
	}

	private static void assertFlash(Visitor visitor, String words) {
		assertThat(visitor.read(".flash")).as(visitor.path()).isEqualTo(words);
	}

}
