package org.lianxin.petition.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.lianxin.petition.web.Phone.Page;
import org.lianxin.support.PortalTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpeakTests {

	private static final String MATTER = "/c/liangshan/speak/matter";

	private static int callers;

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private MockMvc mvc;

	private Hamlet hamlet;

	private Phone phone;

	@BeforeAll
	void settle() {
		this.hamlet = new Hamlet(this.portal);
	}

	@BeforeEach
	void takePhone() {
		this.phone = phone();
	}

	private Phone phone() {
		return new Phone(this.mvc, "203.0.113." + ++callers);
	}

	@Test
	void theGateAsksWhatItIsAboutAndShowsWhomTheCodeNames() throws Exception {
		Page page = this.phone.open("/c/liangshan/speak?studio=shuipo&rep=liu");
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.document().select("h1").text()).isEqualTo("您要反映的是哪一类事？");
		assertThat(page.text()).contains("您在对 水泊街道党代表工作室 的 刘建国 代表说");
		assertThat(page.document().select("[name=choice]").eachAttr("value")).containsExactly("ORDINARY", "EMERGENCY",
				"DISCIPLINE", "COURT", "XINFANG");
		assertThat(page.fields()).containsEntry("studio", "shuipo").containsEntry("rep", "liu");
	}

	@Test
	void anOutdatedCodeIsToldKindlyAndDoesNotStopAnybody() throws Exception {
		assertThat(this.phone.open("/c/liangshan/speak?studio=gone%00&rep=nobody").text())
			.contains("这个二维码上的工作室或代表已经变动。");
		assertThat(this.phone.open("/c/liangshan/speak?studio=gucha").text()).contains("已经变动");
	}

	@Test
	void anOrdinaryMatterGoesOnWithItsCode() throws Exception {
		Page page = this.phone.send("/c/liangshan/speak/scope",
				Map.of("choice", "ORDINARY", "studio", "shuipo", "rep", "liu", "event", "大集"));
		assertThat(page.location()).startsWith(MATTER + "?studio=shuipo&rep=liu&event=");
	}

	@Test
	void anEmergencyIsToldWhomToCallAndCounted() throws Exception {
		Page page = this.phone.follow(this.phone.send("/c/liangshan/speak/scope", Map.of("choice", "EMERGENCY")));
		assertThat(page.document().select("h1").text()).isEqualTo("正在发生的急事");
		assertThat(page.document().select("a[href^=tel:]").eachAttr("href")).containsExactly("tel:110", "tel:119",
				"tel:120");
		assertThat(this.hamlet.value("select people from turned_away_count where door = 'EMERGENCY'", Integer.class))
			.isEqualTo(1);
	}

	@Test
	void everyDoorHasItsPageAndAnUnknownOneNone() throws Exception {
		for (String door : List.of("emergency", "discipline", "court", "xinfang")) {
			assertThat(this.phone.open("/c/liangshan/speak/door/" + door).text()).contains("到哪里去", "不是这些，我接着说");
		}
		assertThat(this.phone.open("/c/liangshan/speak/door/cellar").status()).isEqualTo(404);
	}

	@Test
	void theGateInsistsOnAChoice() throws Exception {
		Page page = this.phone.send("/c/liangshan/speak/scope", Map.of("choice", "WEATHER"));
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.summary()).isEqualTo("请先选一类，我们才知道该由谁来办。");
	}

	@Test
	void anEmptyFormIsToldWhatIsMissingAtEachField() throws Exception {
		Page page = this.phone.send(MATTER, begun());
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.errorAt("kind")).isEqualTo("请选一下是哪方面的事，拿不准就选“其他”。");
		assertThat(page.errorAt("words")).isEqualTo("请写一写是什么事，一两句话也行。");
		assertThat(page.errorAt("village")).isEqualTo("请选一个村（社区），代表才知道到哪里去看。");
	}

	@Test
	void blanksOfAnyKindAreNoWords() throws Exception {
		assertThat(sent("words", "　\u2003 \n").errorAt("words")).isEqualTo("请写一写是什么事，一两句话也行。");
	}

	@Test
	void tooLongTextIsToldByHowMuchAndKept() throws Exception {
		Page page = sent("words", "路".repeat(2003));
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.errorAt("words")).isEqualTo("最多 2,000 个字，请删去 3 个字。");
		assertThat(page.document().select("#words").val()).hasSize(2003);
		assertThat(sent("name", "长".repeat(41)).errorAt("name")).isEqualTo("最多 40 个字，请删去 1 个字。");
		assertThat(sent("contact", "长".repeat(202)).errorAt("contact")).isEqualTo("最多 200 个字，请删去 2 个字。");
	}

	@Test
	void anUnknownKindVillageOrPhoneIsToldAtItsField() throws Exception {
		assertThat(sent("kind", "SPACESHIPS").errorAt("kind")).isEqualTo("没有这一类，请从下面重新选一个。");
		assertThat(sent("village", UUID.randomUUID().toString()).errorAt("village")).isEqualTo("请选择本县的一个村（社区）。");
		assertThat(sent("village", "no village").errorAt("village")).isEqualTo("请选择本县的一个村（社区）。");
		Page page = sent("phone", "12345");
		assertThat(page.errorAt("phone")).isEqualTo("这个电话号码好像不对：手机号是 11 位，座机请带上区号。也可以不填。");
		assertThat(page.document().select("details").hasAttr("open")).isTrue();
	}

	@Test
	void aStudioByItsCodeNeedsNoVillage() throws Exception {
		Page form = this.phone.open(MATTER + "?studio=shuipo&rep=liu");
		Map<String, String> fields = form.fields();
		fields.putAll(Map.of("kind", "REFUSE", "words", "村口的垃圾没人清。"));
		Page receipt = this.phone.follow(send(fields));
		assertThat(this.hamlet.row("select studio_id, village_id, first_receiver_id from petition where number = ?",
				number(receipt)))
			.containsEntry("studio_id", this.hamlet.studio.id())
			.containsEntry("village_id", null)
			.satisfies((row) -> assertThat(row.get("first_receiver_id")).isNotNull());
	}

	@Test
	void aCountyWithoutVillagesAsksForTheStudio() throws Exception {
		String matter = "/c/rencheng/speak/matter";
		Page form = this.phone.open(matter);
		assertThat(form.document().select("#village")).isEmpty();
		Map<String, String> fields = form.fields();
		fields.putAll(Map.of("kind", "REFUSE", "words", "楼道里堆了杂物。"));
		assertThat(this.phone.send(matter, fields).errorAt("studio")).isEqualTo("请选一个工作室，才知道该由谁来办。");
		fields.put("studio", "gucha");
		Page check = this.phone.send(matter, fields);
		assertThat(check.text()).contains("古槐街道党代表工作室");
		Page back = this.phone.send(matter, with(check.fields(), "go", "edit"));
		assertThat(back.document().select("#studio option[selected]").val()).isEqualTo("gucha");
		assertThat(this.phone.send(matter, with(check.fields(), "go", "send")).location())
			.isEqualTo("/c/rencheng/receipt");
	}

	@Test
	void whatIsTypedIsCheckedChangedAndSentWithoutALetterLost() throws Exception {
		String words = "<script>alert(1)</script> 路灯坏了😀\n“晚上” & 'early'";
		Map<String, String> fields = complete();
		fields.putAll(Map.of("words", words, "name", "张三", "phone", "138 0000 0000", "publishable", "true"));
		Page check = this.phone.send(MATTER, fields);
		assertThat(check.status()).isEqualTo(200);
		assertThat(check.document().select("main script")).isEmpty();
		assertThat(check.text()).contains("<script>alert(1)</script> 路灯坏了😀", "张三", "同意不写名字公开",
				this.hamlet.village.name());
		Page form = this.phone.send(MATTER, with(check.fields(), "go", "edit"));
		assertThat(form.document().select("#words").val()).isEqualTo(words);
		assertThat(form.fields()).containsEntry("name", "张三").containsEntry("publishable", "true");
		Page receipt = this.phone.follow(this.phone.send(MATTER, with(check.fields(), "go", "send")));
		assertThat(this.hamlet.value("select words from petition where number = ?", String.class, number(receipt)))
			.isEqualTo(words);
	}

	@Test
	void nulCharactersAreLeftOut() throws Exception {
		Map<String, String> fields = complete();
		fields.putAll(Map.of("words", "路\0灯坏了", "name", "张\0三"));
		Page receipt = this.phone.follow(send(fields));
		assertThat(this.hamlet.value("select words from petition where number = ?", String.class, number(receipt)))
			.isEqualTo("路灯坏了");
	}

	@Test
	void theReceiptShowsNumberCodeQrAndDayAndShowsThemAgain() throws Exception {
		Page receipt = this.phone.follow(send(complete()));
		assertThat(receipt.status()).isEqualTo(200);
		assertThat(number(receipt)).matches("LS-2026-\\d{7}");
		assertThat(code(receipt)).matches("\\d{6}");
		assertThat(receipt.document().select(".qr svg path")).hasSize(1);
		assertThat(receipt.document().select(".print-only").text())
			.isEqualTo("http://localhost/c/liangshan/track?number=" + number(receipt));
		assertThat(receipt.text()).contains("水泊街道党代表工作室会在 2026年11月27日 前决定怎么办");
		assertThat(receipt.response().getHeader("Cache-Control")).contains("no-store");
		assertThat(code(this.phone.open("/c/liangshan/receipt"))).isEqualTo(code(receipt));
		assertThat(this.phone.open("/c/rencheng/receipt").location()).isEqualTo("/c/rencheng/track");
		assertThat(phone().open("/c/liangshan/receipt").location()).isEqualTo("/c/liangshan/track");
	}

	@Test
	void theSameFormSentTwiceIsOneMatterWithOneReceipt() throws Exception {
		Map<String, String> fields = complete();
		Page first = this.phone.follow(send(fields));
		Page second = this.phone.follow(send(fields));
		assertThat(number(second)).isEqualTo(number(first));
		assertThat(this.hamlet.value("select count(*) from petition where submission_id = ?::uuid", Integer.class,
				fields.get("submissionId")))
			.isEqualTo(1);
	}

	@Test
	void aRejectedFormKeepsItsPhotosUntilTheyAreTakenOut() throws Exception {
		Map<String, String> fields = with(complete(), "words", "");
		Page page = this.phone.sendWithPhotos(MATTER, fields, Pictures.some(2));
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.document().select(".photos img")).hasSize(2);
		Page photo = this.phone.open(page.document().select(".photos img").first().attr("src"));
		assertThat(photo.response().getContentType()).isEqualTo("image/jpeg");
		assertThat(photo.response().getHeader("Cache-Control")).contains("private");
		Element remove = page.document().select("button[name=remove]").first();
		page = this.phone.send(MATTER, with(page.fields(), "remove", remove.val()));
		assertThat(page.document().select(".photos img")).hasSize(1);
		Page receipt = this.phone.follow(send(with(page.fields(), "words", "路灯坏了")));
		assertThat(this.hamlet.value(
				"""
						select count(*) from petition_photo f join petition p on p.county_id = f.county_id and p.id = f.petition_id
						where p.number = ?""",
				Integer.class, number(receipt)))
			.isEqualTo(1);
		assertThat(this.phone.open(photoOf(remove)).status()).isEqualTo(404);
	}

	@Test
	void aPhotoThatIsSentIsNoLongerOpenAtItsDraftAddress() throws Exception {
		Page check = this.phone.sendWithPhotos(MATTER, complete(), Pictures.some(1));
		String source = check.document().select(".photos img").first().attr("src");
		assertThat(this.phone.open(source).status()).isEqualTo(200);
		this.phone.send(MATTER, with(check.fields(), "go", "send"));
		assertThat(this.phone.open(source).status()).isEqualTo(404);
	}

	@Test
	void photosThatCannotBeTakenAreNamedOneByOne() throws Exception {
		Map<String, byte[]> uploads = new LinkedHashMap<>();
		uploads.put("notes.txt", "no photo".getBytes(StandardCharsets.UTF_8));
		uploads.put("IMG_1.heic", "\0\0\0\u0018ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.ISO_8859_1));
		uploads.put("huge.jpg", new byte[10 * 1024 * 1024 + 1]);
		uploads.putAll(Pictures.some(1));
		Page page = this.phone.sendWithPhotos(MATTER, complete(), uploads);
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.errorAt("photos")).contains("notes.txt：这不是能收下的照片。", "IMG_1.heic：这种照片格式（HEIC 或 AVIF）暂时打不开。",
				"huge.jpg：照片太大了，每张不能超过 10 MB。");
		assertThat(page.document().select(".photos img")).hasSize(1);
	}

	@Test
	void aSixthPhotoIsRefusedAndFiveAreKept() throws Exception {
		Page page = this.phone.sendWithPhotos(MATTER, complete(), Pictures.some(6));
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.errorAt("photos")).isEqualTo("最多 5 张照片，多出来的没有收下。想换的话，请先删掉一张。");
		assertThat(page.document().select(".photos img")).hasSize(5);
	}

	@Test
	void aFormThatNoPageMadeBeginsAnew() throws Exception {
		assertThat(this.phone.send(MATTER, Map.of("submissionId", "x")).location()).isEqualTo("/c/liangshan/speak");
	}

	@Test
	void aFloodFromOneAddressIsStoppedWithoutLosingWhatWasTyped() throws Exception {
		for (int i = 0; i < 60; i++) {
			assertThat(send(complete()).status()).isEqualTo(302);
		}
		Page page = send(complete());
		assertThat(page.status()).isEqualTo(429);
		assertThat(page.summary()).startsWith("您这里短时间内提交得太多了。");
		assertThat(page.document().select("#words").val()).isEqualTo("村口的路灯坏了三天。");
		this.phone = phone();
		assertThat(send(complete()).status()).isEqualTo(302);
	}

	@Test
	void everythingIsThereInEnglish() throws Exception {
		Phone english = phone().inEnglish();
		for (String page : List.of("/speak?studio=shuipo", "/speak/door/court", "/speak/matter", "/track", "/results",
				"/privacy")) {
			assertThat(english.open("/c/liangshan" + page).document().select("main :not(option)"))
				.extracting(Element::ownText)
				.as(page)
				.noneMatch((text) -> text.replaceAll("水泊街道党代表工作室|梁山县", "").matches("(?s).*\\p{IsHan}.*"));
		}
	}

	@Test
	void thePagesNeedNoScript() throws Exception {
		Page page = this.phone.open(MATTER);
		assertThat(page.document().select("form[method=post]:has([name=words]) button[name=go]").eachAttr("value"))
			.containsOnly("check");
		assertThat(page.document().select("[onclick], main script")).isEmpty();
		assertThat(page.document().select("optgroup").first().attr("label"))
			.isEqualTo(this.hamlet.village.townshipName());
	}

	private Page sent(String field, String value) throws Exception {
		return this.phone.send(MATTER, with(complete(), field, value));
	}

	private Page send(Map<String, String> fields) throws Exception {
		return this.phone.send(MATTER, with(fields, "go", "send"));
	}

	private Map<String, String> begun() throws Exception {
		return this.phone.open(MATTER).fields();
	}

	private Map<String, String> complete() throws Exception {
		Map<String, String> fields = begun();
		fields.putAll(Map.of("kind", "LIGHTING_ROADS", "words", "村口的路灯坏了三天。", "village",
				this.hamlet.village.id().toString()));
		return fields;
	}

	private static Map<String, String> with(Map<String, String> fields, String field, String value) {
		Map<String, String> changed = new LinkedHashMap<>(fields);
		changed.put(field, value);
		return changed;
	}

	private static String number(Page receipt) {
		return receipt.document().select("output").get(0).text();
	}

	private static String code(Page receipt) {
		return receipt.document().select("output").get(1).text();
	}

	private static String photoOf(Element remove) {
		return "/c/liangshan/speak/photos/" + remove.val();
	}

}
