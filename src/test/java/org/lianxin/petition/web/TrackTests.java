package org.lianxin.petition.web;

import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.lianxin.petition.PetitionNumber;
import org.lianxin.petition.web.Phone.Page;
import org.lianxin.support.MutableClock;
import org.lianxin.support.PortalTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrackTests {

	private static final String TRACK = "/c/liangshan/track";

	private static final String WRONG = "编号和查询码对不上，请照着回执再核对一遍。";

	private static int callers;

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private MutableClock clock;

	private Hamlet hamlet;

	private Phone phone;

	private String number;

	private String code;

	private String page;

	@BeforeAll
	void settle() {
		this.hamlet = new Hamlet(this.portal);
	}

	@BeforeEach
	void speak() throws Exception {
		this.phone = phone();
		Map<String, String> fields = this.phone.open("/c/liangshan/speak/matter?studio=shuipo").fields();
		fields.putAll(Map.of("kind", "LIGHTING_ROADS", "words", "村口的路灯坏了三天。", "publishable", "true", "go", "send"));
		Page receipt = this.phone.follow(this.phone.send("/c/liangshan/speak/matter", fields));
		this.number = receipt.document().select("output").get(0).text();
		this.code = receipt.document().select("output").get(1).text();
		this.page = TRACK + "/" + this.number;
	}

	private Phone phone() {
		return new Phone(this.mvc, "198.51.100." + ++callers);
	}

	@Test
	void theFormKnowsTheNumberFromTheReceipt() throws Exception {
		assertThat(this.phone.open(TRACK + "?number=" + this.number).document().select("#number").val())
			.isEqualTo(this.number);
	}

	@Test
	void theRightCodeOpensThePageHoweverItIsTyped() throws Exception {
		Page opened = attempt(this.phone, " " + this.number.toLowerCase().replace("-", " "),
				this.code.substring(0, 3) + " " + this.code.substring(3));
		assertThat(opened.location()).isEqualTo(this.page);
		Page shown = this.phone.follow(opened);
		assertThat(shown.status()).isEqualTo(200);
		assertThat(shown.document().select("h1").text()).isEqualTo("村口的路灯坏了三天");
		assertThat(shown.text()).contains("工作室正在看您反映的事，会决定怎么办并告诉您。", "最晚 2026年11月27日", "登记了您反映的事", "2026年11月22日 10:00");
		assertThat(shown.response().getHeader("Cache-Control")).contains("no-store");
	}

	@Test
	void emptyFieldsAreToldEach() throws Exception {
		Page rejected = attempt(this.phone, "", " ");
		assertThat(rejected.status()).isEqualTo(422);
		assertThat(rejected.errorAt("number")).isEqualTo("请填编号。");
		assertThat(rejected.errorAt("code")).isEqualTo("请填查询码。");
	}

	@Test
	void aWrongCodeAnUnknownNumberNonsenseAndAnotherCountysNumberGetTheSameAnswer() throws Exception {
		for (String[] typed : new String[][] { { this.number, wrongCode() }, { unknownNumber(), this.code },
				{ "nonsense", this.code } }) {
			Page rejected = attempt(this.phone, typed[0], typed[1]);
			assertThat(rejected.status()).isEqualTo(422);
			assertThat(rejected.summary()).isEqualTo(WRONG);
			assertThat(rejected.document().select("#number").val()).isEqualTo(typed[0]);
		}
		Page elsewhere = this.phone.send("/c/rencheng/track", Map.of("number", this.number, "code", this.code));
		assertThat(elsewhere.status()).isEqualTo(422);
		assertThat(elsewhere.summary()).isEqualTo(WRONG);
	}

	@Test
	void fiveWrongCodesLockTheNumberForThatCallerForAQuarterOfAnHour() throws Exception {
		for (int i = 0; i < 5; i++) {
			this.clock.pass(Duration.ofSeconds(20));
			assertThat(attempt(this.phone, this.number, wrongCode()).status()).isEqualTo(422);
		}
		Page locked = attempt(this.phone, this.number, this.code);
		assertThat(locked.status()).isEqualTo(429);
		assertThat(locked.summary()).isEqualTo("试错的次数太多了。为了您的安全，请过十五分钟再试。");
		assertThat(attempt(phone(), this.number, this.code).status()).isEqualTo(302);
		this.clock.pass(Duration.ofMinutes(14));
		assertThat(attempt(this.phone, this.number, this.code).status()).isEqualTo(429);
		this.clock.pass(Duration.ofMinutes(1));
		assertThat(attempt(this.phone, this.number, this.code).status()).isEqualTo(302);
	}

	@Test
	void anUnknownNumberLocksLikeAnyOther() throws Exception {
		for (int i = 0; i < 5; i++) {
			assertThat(attempt(this.phone, unknownNumber(), wrongCode()).status()).isEqualTo(422);
		}
		assertThat(attempt(this.phone, unknownNumber(), wrongCode()).status()).isEqualTo(429);
	}

	@Test
	void noAddressIsKept() {
		assertThat(this.hamlet.value("select count(*) from bucket where id ~ '^[0-9a-f]{64}$'", Integer.class))
			.isEqualTo(this.hamlet.value("select count(*) from bucket", Integer.class))
			.isPositive();
	}

	@Test
	void withoutTheCodeEveryPageAsksForIt() throws Exception {
		Phone stranger = phone();
		for (String address : new String[] { "", "/rating", "/words", "/withdrawal",
				"/photos/00000000-0000-7000-8000-000000000001" }) {
			assertThat(stranger.open(this.page + address).location()).as(address)
				.isEqualTo(TRACK + "?number=" + this.number);
		}
		assertThat(stranger.send(this.page + "/withdrawal", Map.of()).location()).startsWith(TRACK + "?number=");
		assertThat(stranger.open(TRACK + "/nonsense").status()).isEqualTo(404);
	}

	@Test
	void leavingForgetsTheMatterOnThisPhone() throws Exception {
		enter();
		Page left = this.phone.follow(this.phone.send(TRACK + "/leaving", Map.of()));
		assertThat(left.text()).contains("已经退出，这部手机上看不到您的事了。");
		assertThat(this.phone.open(this.page).location()).startsWith(TRACK + "?number=");
	}

	@Test
	void addsAWordOnceHoweverOftenItIsSent() throws Exception {
		enter();
		Map<String, String> fields = this.phone.open(this.page + "/words").fields();
		fields.put("words", "今天\0又坏了一盏<b>。");
		assertThat(this.phone.send(this.page + "/words", fields).location()).isEqualTo(this.page);
		Page shown = this.phone.follow(this.phone.send(this.page + "/words", fields));
		assertThat(shown.text()).contains("已经补充进去了。");
		assertThat(shown.document().select(".timeline blockquote").eachText()).containsExactly("今天又坏了一盏<b>。",
				"村口的路灯坏了三天。");
	}

	@Test
	void addsAPhotoAndShowsItToTheResidentOnly() throws Exception {
		enter();
		Map<String, String> fields = this.phone.open(this.page + "/words").fields();
		Page shown = this.phone.follow(this.phone.sendWithPhotos(this.page + "/words", fields, Pictures.some(1)));
		String photo = shown.document().select(".timeline .photos a").attr("href");
		for (String address : new String[] { photo, photo + "/small" }) {
			Page opened = this.phone.open(address);
			assertThat(opened.status()).isEqualTo(200);
			assertThat(opened.response().getContentType()).isEqualTo("image/jpeg");
			assertThat(opened.response().getHeader("Cache-Control")).contains("private");
			assertThat(phone().open(address).status()).isEqualTo(302);
		}
		assertThat(this.phone.open(this.page + "/photos/00000000-0000-7000-8000-000000000001").status()).isEqualTo(404);
	}

	@Test
	void addingNothingOrTooMuchIsTold() throws Exception {
		enter();
		Map<String, String> fields = this.phone.open(this.page + "/words").fields();
		Page rejected = this.phone.send(this.page + "/words", fields);
		assertThat(rejected.status()).isEqualTo(422);
		assertThat(rejected.errorAt("words")).isEqualTo("请写一句话，或者加一张照片。");
		fields.put("words", "路".repeat(2001));
		assertThat(this.phone.send(this.page + "/words", fields).errorAt("words")).isEqualTo("最多 2,000 个字，请删去 1 个字。");
	}

	@Test
	void withdrawsAfterAskingOnce() throws Exception {
		enter();
		assertThat(this.phone.open(this.page + "/withdrawal").text()).contains("真的要撤回吗？", "也不能恢复");
		Page shown = this.phone.follow(this.phone.send(this.page + "/withdrawal", Map.of()));
		assertThat(shown.text()).contains("已经撤回。", "您已经撤回这件事。", "您撤回了这件事");
		assertThat(shown.document().select("a[href$=/words], a[href$=/withdrawal]")).isEmpty();
		assertThat(this.phone.send(this.page + "/withdrawal", Map.of()).status()).isEqualTo(409);
	}

	@Test
	void showsTheReplyAndTakesARating() throws Exception {
		enter();
		assertThat(this.phone.open(this.page + "/rating").text()).contains("现在不能评价");
		this.hamlet.answer(PetitionNumber.of(this.number), "路灯已经修好。");
		Page shown = this.phone.open(this.page);
		assertThat(shown.text()).contains("给您的答复 已解决", "路灯已经修好。", "受理了，由刘建国代表负责到底", "最晚 2026年12月2日");
		assertThat(shown.text()).doesNotContain("王联络");
		assertThat(shown.document().select("a[href*=/rating?]").eachText()).containsExactly("满意", "基本满意", "不满意");
		Page asked = this.phone.open(shown.document().select("a[href*=/rating?]").last().attr("href"));
		assertThat(asked.document().select("[name=rating][checked]").val()).isEqualTo("DISSATISFIED");
		assertThat(asked.text()).contains("提交以后不能再改。");
		Page rated = this.phone
			.follow(this.phone.send(this.page + "/rating", Map.of("rating", "DISSATISFIED", "words", "还是不亮")));
		assertThat(rated.text()).contains("收到您的评价了，谢谢。", "您的评价：不满意", "还是不亮", "重新办理，要求");
		assertThat(this.phone.send(this.page + "/rating", Map.of("rating", "SATISFIED")).status()).isEqualTo(409);
	}

	@Test
	void aRatingWithoutAChoiceOrWithTooManyWordsIsTold() throws Exception {
		enter();
		this.hamlet.answer(PetitionNumber.of(this.number), "路灯已经修好。");
		Page rejected = this.phone.send(this.page + "/rating", Map.of("rating", "SPLENDID", "words", "好".repeat(501)));
		assertThat(rejected.status()).isEqualTo(422);
		assertThat(rejected.summary()).contains("请选一个评价。");
		assertThat(rejected.errorAt("words")).isEqualTo("最多 500 个字，请删去 1 个字。");
		assertThat(rejected.document().select("#words").val()).hasSize(501);
	}

	@Test
	void thePageIsEnglishForReadersOfEnglish() throws Exception {
		this.phone.inEnglish();
		enter();
		this.hamlet.answer(PetitionNumber.of(this.number), "Repaired.");
		Page shown = this.phone.open(this.page);
		assertThat(shown.text()).contains("The reply to you", "By 2 December 2026 at the latest",
				"22 November 2026, 10:00");
		assertThat(shown.text().replaceAll("水泊街道党代表工作室|刘建国|村口的路灯坏了三天。?|梁山县|中文", ""))
			.doesNotContainPattern("\\p{IsHan}");
	}

	@Test
	void resultsArePublishedPageByPageAndByStudio() throws Exception {
		this.hamlet.publish(PetitionNumber.of(this.number), "路灯修好了");
		Page results = this.phone.open("/c/liangshan/results?studio=shuipo");
		assertThat(results.document().select("h3").eachText()).containsExactly("路灯修好了");
		assertThat(results.document().select("option[selected]").text()).isEqualTo("水泊街道党代表工作室");
		assertThat(this.phone.open("/c/rencheng/results").text()).contains("还没有公开的结果");
	}

	private void enter() throws Exception {
		assertThat(attempt(this.phone, this.number, this.code).location()).isEqualTo(this.page);
	}

	private static String unknownNumber() {
		return IntStream.range(0, 10)
			.mapToObj((digit) -> "LS-2026-999999" + digit)
			.filter((number) -> PetitionNumber.parse(number).isPresent())
			.findFirst()
			.orElseThrow();
	}

	private String wrongCode() {
		return String.format("%06d", (Integer.parseInt(this.code) + 1) % 1_000_000);
	}

	private static Page attempt(Phone phone, String number, String code) throws Exception {
		return phone.send(TRACK, Map.of("number", number, "code", code));
	}

}
