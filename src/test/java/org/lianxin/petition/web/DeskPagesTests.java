package org.lianxin.petition.web;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.petition.PetitionNumber;
import org.lianxin.petition.Rating;
import org.lianxin.support.Browser;
import org.lianxin.support.MutableClock;
import org.lianxin.support.Person;
import org.lianxin.support.PetitionStory;
import org.lianxin.support.PortalTest;
import org.lianxin.support.Scenario;
import org.lianxin.support.TwoCounties;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The desk as its people see it: the work list, one matter, and the page of each act. */
@PortalTest
class DeskPagesTests {

	private static final TwoCounties.Place GUANXIAN = TwoCounties.GUANXIAN;

	@LocalServerPort
	private int port;

	@Autowired
	private Scenario scenario;

	@Autowired
	private MutableClock clock;

	private Browser browser;

	@BeforeEach
	void open() {
		this.browser = new Browser(this.port);
	}

	@Test
	void carriesAMatterThroughAllSixStepsToTheArchive() {
		PetitionStory story = this.scenario.aPetition().saying("村口到小学的路灯坏了四盏，孩子晚上看不见。").registered();
		signIn(GUANXIAN.liaison(1));
		act(story, "acceptance", "receiverId", GUANXIAN.representativeId(1).toString(), "words", "已经安排");
		assertFlash("已经受理。");
		act(story, "dispatch", "unitId", GUANXIAN.unit(1).toString(), "workingDays", "5", "words", "请尽快修复");
		assertFlash("已经转办。");
		signIn(GUANXIAN.officer(1));
		act(story, "progress", "words", "已经到现场看过");
		act(story, "result", "words", "四盏灯都换好了");
		assertFlash("办理结果已经交工作室核对。");
		signIn(GUANXIAN.liaison(1));
		act(story, "reply", "outcome", "SOLVED", "words", "路灯已经修好");
		act(story, "follow-up", "heard", "SATISFIED", "words", "电话回访，群众说亮了");
		act(story, "closure", "words", "");
		assertThat(this.browser.status()).isEqualTo(422);
		assertThat(this.browser.text()).contains("群众在 2026-12-02 之前还可以评议，现在不能归档。");
		story.rated(Rating.SATISFIED);
		act(story, "closure", "words", "");
		assertFlash("已经归档，内容不再变动。");
		assertThat(this.browser.page().select(".steps__step--done")).hasSize(6);
		this.browser.send("/desk/petitions/" + story.number() + "/check");
		assertFlash("校验通过：所有记录完整，未被改动。");
	}

	@Test
	void showsTheSecondOfTwoWhatChangedAndLosesNothingTyped() {
		PetitionStory story = this.scenario.aPetition().registered();
		signIn(GUANXIAN.liaison(1));
		this.browser.open(address(story, "refusal"));
		story.receivedBy(GUANXIAN.representative(1));
		this.browser.send(address(story, "refusal"), "reason", "这件事归法院管", "whereToGo", "县人民法院");
		assertThat(this.browser.status()).isEqualTo(409);
		assertThat(this.browser.text()).contains("刚才有人先办了一步", "接待受理");
		assertThat(this.browser.page().selectFirst("textarea[name=reason]").text()).isEqualTo("这件事归法院管");
		assertThat(this.browser.page().selectFirst("input[name=whereToGo]").val()).isEqualTo("县人民法院");
	}

	@Test
	void asksAgainWhereTheStepIsStillPossible() {
		PetitionStory story = this.scenario.aPetition().registered().receivedBy(GUANXIAN.representative(1));
		signIn(GUANXIAN.liaison(1));
		this.browser.open(address(story, "dispatch"));
		this.scenario.asFollower(GUANXIAN, story.number(),
				() -> this.scenario.following().addWords(story.number(), "又坏了一盏", java.util.UUID.randomUUID()));
		String[] typed = { "unitId", GUANXIAN.unit(1).toString(), "workingDays", "5", "words", "请办" };
		this.browser.send(address(story, "dispatch"), typed);
		assertThat(this.browser.status()).isEqualTo(409);
		assertThat(this.browser.text()).contains("又坏了一盏");
		this.browser.send(address(story, "dispatch"), typed);
		assertFlash("已经转办。");
	}

	@Test
	void saysWhatIsWrongAtTheFieldAndKeepsTheRest() {
		PetitionStory story = this.scenario.aPetition().registered();
		signIn(GUANXIAN.liaison(1));
		this.browser.open(address(story, "refusal"));
		this.browser.send(address(story, "refusal"), "reason", "不归这里管", "whereToGo", " ");
		assertThat(this.browser.status()).isEqualTo(422);
		assertThat(this.browser.page().select(".field--wrong .field__error").text()).isEqualTo("请写明应当到哪里反映。");
		assertThat(this.browser.page().selectFirst("textarea[name=reason]").text()).isEqualTo("不归这里管");
	}

	@Test
	void listsWhatIsMineByDueDateAndNothingOfAnotherCounty() {
		PetitionStory mine = this.scenario.aPetition().saying("井盖丢了一个").registered();
		PetitionStory theirs = this.scenario.aPetition(TwoCounties.SISHUI).saying("井盖丢了两个").registered();
		signIn(GUANXIAN.liaison(1));
		this.browser.open("/desk/petitions?text=井盖");
		assertThat(this.browser.text()).contains(mine.number().value(), "井盖丢了一个").doesNotContain("井盖丢了两个");
		this.browser.open("/desk/petitions/" + theirs.number());
		assertThat(this.browser.status()).isEqualTo(404);
	}

	@Test
	void tellsASupervisorHowMuchIsOverdueAnywhere() {
		this.scenario.aPetition().saying("河边护栏断了").registered();
		this.clock.set("2026-12-31T10:00");
		signIn(GUANXIAN.supervisor());
		this.browser.open("/desk/petitions");
		assertThat(this.browser.text()).contains("河边护栏断了").containsPattern("全县有 \\d+ 件超期，等您催办");
	}

	@Test
	void showsAnAuditorAllThereIs() {
		this.scenario.aPetition().saying("公厕没有水").registered();
		signIn(GUANXIAN.auditor());
		this.browser.open("/desk/petitions");
		assertThat(this.browser.path()).isEqualTo("/desk/petitions?tab=ALL");
		assertThat(this.browser.text()).contains("公厕没有水");
	}

	@Test
	void keepsTheFiltersOnTheWayBack() {
		PetitionStory story = this.scenario.aPetition().saying("路口没有红绿灯").registered();
		signIn(GUANXIAN.liaison(1));
		this.browser.open("/desk/petitions?tab=ALL&text=红绿灯");
		this.browser.open("/desk/petitions/" + story.number());
		assertThat(this.browser.page().selectFirst(".eyebrow a").attr("href")).contains("tab=ALL", "text=");
	}

	@Test
	void showsAUnitNothingOfTheResidentUntilTheStudioOpensIt() {
		PetitionStory story = this.scenario.aPetition()
			.from("李大山", "13800000021")
			.registered()
			.receivedBy(GUANXIAN.representative(1))
			.sentTo(GUANXIAN.officer(1));
		signIn(GUANXIAN.officer(1));
		this.browser.open("/desk/petitions/" + story.number());
		assertThat(this.browser.text()).contains("未开放").doesNotContain("李**", "138****0021");
		signIn(GUANXIAN.liaison(1));
		this.browser.open("/desk/petitions/" + story.number());
		assertThat(this.browser.text()).contains("李**", "138****0021");
		act(story, "identity-grant", "words", "需要上门");
		signIn(GUANXIAN.officer(1));
		this.browser.open(address(story, "identity"));
		this.browser.send(address(story, "identity"), "purpose", "上门核实");
		assertThat(this.browser.text()).contains("李大山", "13800000021");
	}

	@Test
	void asksForAPurposeBeforeItShowsWhoBroughtAMatter() {
		PetitionStory story = this.scenario.aPetition().from("李大山", "13800000021").registered();
		signIn(GUANXIAN.liaison(1));
		this.browser.open(address(story, "identity"));
		this.browser.send(address(story, "identity"), "purpose", "");
		assertThat(this.browser.status()).isEqualTo(422);
		assertThat(this.browser.text()).contains("请写明查看的用途。").doesNotContain("李大山");
	}

	@Test
	void registersWhatAWalkInSaysAndShowsNumberAndCodeOnce() {
		signIn(GUANXIAN.liaison(1));
		this.browser.open("/desk/petitions/new");
		this.browser.send("/desk/petitions/new", "source", "STUDIO", "kind", "WAGES", "words", "工地欠了三个月工资", "studioId",
				GUANXIAN.studio(1).toString(), "phone", "12345");
		assertThat(this.browser.status()).isEqualTo(422);
		assertThat(this.browser.text()).contains("电话号码不对，请核对。");
		this.browser.send("/desk/petitions/new", "source", "STUDIO", "kind", "WAGES", "words", "工地欠了三个月工资", "studioId",
				GUANXIAN.studio(1).toString(), "phone", "13800000033");
		assertThat(PetitionNumber.parse(this.browser.page().selectFirst(".receipt output").text())).isPresent();
		assertThat(this.browser.page().selectFirst(".receipt__code").text()).matches("\\d{6}");
	}

	@Test
	void takesNonsenseForWrongAndNotForAFault() {
		signIn(GUANXIAN.liaison(1));
		this.browser.open("/desk/petitions/new");
		this.browser.send("/desk/petitions/new", "source", "NOWHERE", "kind", "NOTHING", "words", "一\0二<script>🙂",
				"studioId", "x", "villageId", "y", "receiverId", "z", "submissionId", "w");
		assertThat(this.browser.status()).isEqualTo(422);
		assertThat(this.browser.page().selectFirst("textarea[name=words]").wholeText()).isEqualTo("一二<script>🙂");
		this.browser.send("/desk/petitions/new", "source", "STUDIO", "kind", "WAGES", "words", "欠薪", "studioId",
				GUANXIAN.studio(1).toString(), "receiverId", GUANXIAN.unit(1).toString());
		assertThat(this.browser.text()).contains("请选择本工作室的一位代表。");
	}

	@Test
	void publishesAnArchivedMatterAndTakesItDownAgain() {
		PetitionStory story = this.scenario.aPetition()
			.publishable()
			.registered()
			.answeredOnTheSpotBy(GUANXIAN.representative(1))
			.rated(Rating.SATISFIED)
			.archived();
		signIn(GUANXIAN.liaison(1));
		act(story, "publication", "title", "路灯修好了", "words", "村里的路灯坏了", "reply", "已经修好");
		assertFlash("办理结果已经公开。");
		act(story, "publication/removal", "words", "写了门牌号");
		assertFlash("公开内容已经撤下。");
	}

	@Test
	void givesEachActOfAPetitionAPageThatOpens() {
		PetitionStory story = this.scenario.aPetition().registered();
		signIn(GUANXIAN.liaison(1));
		for (String noun : new String[] { "acceptance", "answer", "refusal", "transfer", "note" }) {
			this.browser.open(address(story, noun));
			assertThat(this.browser.path()).isEqualTo(address(story, noun));
			assertThat(this.browser.page().select("main form button.button")).as(noun).hasSize(1);
			assertThat(this.browser.text()).as(noun).doesNotContain("??");
		}
	}

	private void signIn(Person person) {
		this.browser = new Browser(this.port);
		this.browser.signIn(person.county().slug(), person.username(), TwoCounties.PASSWORD);
	}

	private void act(PetitionStory story, String noun, String... typed) {
		this.browser.open(address(story, noun));
		assertThat(this.browser.status()).as(noun).isEqualTo(200);
		this.browser.send(address(story, noun), typed);
	}

	private String address(PetitionStory story, String noun) {
		return "/desk/petitions/" + story.number() + "/" + noun;
	}

	private void assertFlash(String words) {
		assertThat(this.browser.page().select(".flash").text()).as(this.browser.text()).isEqualTo(words);
	}

}
