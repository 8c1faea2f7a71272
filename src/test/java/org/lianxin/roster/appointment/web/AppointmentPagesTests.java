package org.lianxin.roster.appointment.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxin.roster.Half;
import org.lianxin.roster.appointment.AppointmentNumber;
import org.lianxin.roster.appointment.AppointmentReceipt;
import org.lianxin.support.Bookings;
import org.lianxin.support.Browser;
import org.lianxin.support.PortalTest;
import org.lianxin.support.Records;
import org.lianxin.support.Sittings;
import org.lianxin.support.Statements;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.support.TwoCounties.ADMINISTRATOR;
import static org.lianxin.support.TwoCounties.GUANXIAN;
import static org.lianxin.support.TwoCounties.LIAISON;
import static org.lianxin.support.TwoCounties.LIU;
import static org.lianxin.support.TwoCounties.SISHUI;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** What residents and staff find on the pages of appointments. */
@PortalTest
class AppointmentPagesTests {

	private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

	private static final String NEW = "/c/guanxian/appointments/new";

	private static final String MATTER = "/c/guanxian/appointments/matter";

	@LocalServerPort
	private int port;

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private MockMvc mvc;

	private Bookings bookings;

	@BeforeEach
	void begin() {
		this.bookings = new Bookings(this.portal, GUANXIAN);
	}

	@Test
	void timesOfAnotherCountyAreNotOffered() {
		this.bookings.duty(DAY);
		UUID theirs = new Bookings(this.portal, SISHUI).duty(DAY);
		Browser guest = new Browser(this.port);
		assertThat(guest.open(NEW + "?profession=AGRICULTURE").text()).contains("刘建国").doesNotContain("孔建国");
		assertThat(guest.open(MATTER + "?profession=AGRICULTURE&duty=" + theirs).path()).startsWith(NEW);
	}

	@Test
	void aRejectedFormKeepsWhatWasTyped() {
		UUID duty = this.bookings.duty(DAY.plusDays(1));
		String address = MATTER + "?studio=studio-1&duty=" + duty;
		Browser resident = new Browser(this.port).open(address);
		String submission = resident.page().select("[name=submissionId]").val();
		String[] carried = { "submissionId", submission, "studio", "studio-1", "duty", duty.toString() };
		resident.send(MATTER, with(carried, "go", "who", "subject", ""));
		assertThat(resident.status()).isEqualTo(422);
		assertThat(resident.page().select(".summary li").eachText()).containsExactly("请写一写想谈什么事。");
		resident.send(MATTER, with(carried, "go", "send", "subject", "问问养老金", "name", "李大山", "phone", "123"));
		assertThat(resident.status()).isEqualTo(422);
		assertThat(resident.page().select("[name=phone]").val()).isEqualTo("123");
		assertThat(resident.page().select("[name=subject]").val()).isEqualTo("问问养老金");
		assertThat(resident.page().select("[name=name]").val()).isEqualTo("李大山");
	}

	@Test
	void aDutyThatHasJustFilledUpLeadsToTheWaitingListAndNothingIsLost() {
		UUID duty = this.bookings.duty(DAY.plusDays(2));
		Browser resident = new Browser(this.port).open(MATTER + "?studio=studio-1&duty=" + duty);
		String submission = resident.page().select("[name=submissionId]").val();
		for (int place = 0; place < 4; place++) {
			this.bookings.book(this.bookings.studio(), duty);
		}
		resident.send(MATTER, "submissionId", submission, "studio", "studio-1", "duty", duty.toString(), "go", "send",
				"subject", "问问养老金", "name", "李大山", "phone", "13800000021");
		assertThat(resident.status()).isEqualTo(422);
		assertThat(resident.text()).contains("刚刚约满了");
		assertThat(resident.page().select("[name=subject]").val()).isEqualTo("问问养老金");
		assertThat(resident.open(NEW + "?studio=studio-1").text()).contains("已约满，可以排队等空位");
	}

	@Test
	void whatCannotBeReadInAnAddressBreaksNoPage() {
		Browser guest = new Browser(this.port);
		assertThat(guest.open(NEW + "?profession=NONE&duty=x").status()).isEqualTo(200);
		assertThat(guest.open(MATTER + "?studio=studio-1&duty=x").status()).isEqualTo(200);
		Browser liaison = new Browser(this.port).signIn(LIAISON);
		assertThat(liaison.open("/desk/appointments?state=NONE").status()).isEqualTo(422);
		assertThat(liaison.open("/desk/appointments?after=x").status()).isEqualTo(200);
		assertThat(liaison.open("/desk/appointments/day").status()).isEqualTo(200);
		assertThat(liaison.open("/desk/receptions/new?studio=x").status()).isEqualTo(404);
		assertThat(liaison.open("/desk/receptions?from=x").status()).isEqualTo(422);
		assertThat(liaison.open("/desk/receptions?after=x").status()).isEqualTo(200);
		assertThat(liaison.open("/desk/receptions?after=%2B9999999-01-01_" + UUID.randomUUID()).status())
			.isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "appointments/day?day=x", "appointments/day?studio=x", "appointments/day?day=%2B9999999-01-01",
					"appointments?day=%2B9999999-01-01", "appointments/export.xlsx?day=%2B9999999-01-01",
					"receptions?from=%2B9999999-01-01", "receptions/export.xlsx?until=-9999999-01-01" })
	void aDayOrAStudioThatIsNoneShowsNoListThatIsWider(String address) {
		Browser administrator = new Browser(this.port).signIn(ADMINISTRATOR).open("/desk/" + address);
		assertThat(administrator.status()).isEqualTo(422);
		assertThat(administrator.page().select("main h1")).isNotEmpty();
	}

	@Test
	void aListShowsTheDaysThatNarrowItAsABrowserReadsThem() {
		Browser administrator = new Browser(this.port).signIn(ADMINISTRATOR);
		administrator.open("/desk/appointments?day=2026-12-01");
		assertThat(administrator.page().select("[name=day]").val()).isEqualTo("2026-12-01");
		administrator.open("/desk/receptions?from=2026-11-01&until=2026/11/30");
		assertThat(administrator.page().select("[name=from]").val()).isEqualTo("2026-11-01");
		assertThat(administrator.page().select("[name=until]").val()).isEqualTo("2026-11-30");
	}

	@Test
	void whoeverMeetsAStudioThatClosedIsLedToOthers() {
		Records.write("update studio set state = 'CLOSED' where county_id = 371525 and slug = 'studio-2'");
		Browser guest = new Browser(this.port).open(NEW + "?studio=studio-2");
		Records.write("update studio set state = 'OPEN' where county_id = 371525 and slug = 'studio-2'");
		assertThat(guest.text()).contains("现在约不到", "换一位代表，或者换个工作室", "各工作室的电话和地址");
		assertThat(guest.page().select("a[href^=tel:]")).isEmpty();
	}

	@Test
	void whoeverIsSaidNotToHaveComeFindsWhomToCall() {
		AppointmentReceipt receipt = this.bookings.book(this.bookings.studio(), this.bookings.duty(DAY.plusDays(5)));
		Records.write("update appointment set state = 'MISSED', missed_by = 'RESIDENT' where number = '"
				+ receipt.number() + "'");
		Browser resident = new Browser(this.port).open("/c/guanxian/track?number=" + receipt.number());
		resident.send("/c/guanxian/track", "number", receipt.number().value(), "code", receipt.code());
		resident.open("/c/guanxian/appointments/track/" + receipt.number());
		assertThat(resident.text()).contains("记错了请打工作室的电话");
		assertThat(resident.page().select("main a[href^=tel:]")).hasSize(1);
	}

	@Test
	void aTimeThatChangedInAnotherTabIsNotAgreedTo() {
		AppointmentReceipt receipt = this.bookings.book(this.bookings.studio(), null);
		propose(receipt.number(), this.bookings.duty(DAY.plusDays(6)));
		Browser resident = new Browser(this.port).open("/c/guanxian/track?number=" + receipt.number());
		resident.send("/c/guanxian/track", "number", receipt.number().value(), "code", receipt.code());
		String page = "/c/guanxian/appointments/track/" + receipt.number();
		String seen = resident.open(page).page().select("form[action$=acceptance] [name=version]").val();
		propose(receipt.number(), this.bookings.duty(DAY.plusDays(7)));
		resident.send(page + "/acceptance", "version", seen);
		assertThat(resident.text()).contains("刚刚有了变化", "工作室提了另一个时间");
		seen = resident.page().select("form[action$=acceptance] [name=version]").val();
		resident.send(page + "/acceptance", "version", seen);
		assertThat(resident.text()).contains("约好了").doesNotContain("刚刚有了变化");
	}

	private void propose(AppointmentNumber number, UUID duty) {
		String page = "/desk/appointments/" + number + "/proposal";
		Browser liaison = new Browser(this.port).signIn(LIAISON).open(page);
		liaison.send(page, "version", liaison.page().select("[name=version]").val(), "duty", duty.toString());
	}

	@Test
	void theWayBackFromAnAppointmentKeepsDayAndStudio() {
		AppointmentNumber number = this.bookings.book(this.bookings.studio(), null).number();
		String day = "/desk/appointments/day?day=2026-12-01&studio=" + GUANXIAN.studio(1);
		Browser administrator = new Browser(this.port).signIn(ADMINISTRATOR).open(day);
		assertThat(administrator.page().select("[name=day]").val()).isEqualTo("2026-12-01");
		administrator.open("/desk/appointments/" + number);
		assertThat(administrator.page().select("main .eyebrow a").get(0).attr("href")).isEqualTo(day);
	}

	@Test
	void aWrongCodeOpensNothing() {
		AppointmentNumber number = this.bookings.book(this.bookings.studio(), null).number();
		Browser stranger = new Browser(this.port);
		String page = "/c/guanxian/appointments/track/" + number;
		assertThat(stranger.open(page).path()).isEqualTo("/c/guanxian/track?number=" + number);
		stranger.send("/c/guanxian/track", "number", number.value(), "code", "x");
		assertThat(stranger.status()).isEqualTo(422);
	}

	@Test
	void whoDecidesSecondSeesWhatWasDoneAndKeepsTheirWords() {
		AppointmentNumber number = this.bookings.book(this.bookings.studio(), this.bookings.duty(DAY.plusDays(3)))
			.number();
		String refusal = "/desk/appointments/" + number + "/refusal";
		Browser liaison = new Browser(this.port).signIn(LIAISON).open(refusal);
		String seen = liaison.page().select("[name=version]").val();
		new Browser(this.port).signIn(LIU)
			.open("/desk/appointments/" + number)
			.send("/desk/appointments/" + number + "/confirmation", "version", seen);
		liaison.send(refusal, "version", seen, "words", "忙不过来");
		assertThat(liaison.status()).isEqualTo(409);
		assertThat(liaison.page().select("[role=alert]").text()).contains("刘建国");
		assertThat(liaison.page().select("[name=words]").text()).isEqualTo("忙不过来");
	}

	@Test
	void timesComeInPagesAndWhoeverFindsNoneIsToldWhomToCall() {
		for (int day = 0; day < 24; day++) {
			Sittings.duty(GUANXIAN, 2, 3, LocalDate.of(2026, 11, 24).plusDays(day), Half.AFTERNOON);
		}
		Browser guest = new Browser(this.port).open(NEW + "?studio=studio-2");
		assertThat(guest.page().select("a.door time[datetime^=20]")).hasSize(20);
		guest.open(guest.page().select("a[rel=next]").attr("href"));
		assertThat(guest.page().select("a.door time[datetime^=20]").eachAttr("datetime")).first()
			.isEqualTo("2026-12-14");
		assertThat(guest.page().select("a.door time[datetime^=20]")).hasSizeGreaterThanOrEqualTo(4);
		assertThat(guest.page().select("a[rel=next]")).isEmpty();
		assertThat(guest.open(NEW + "?studio=studio-2&after=x").page().select("a.door time[datetime^=20]")).hasSize(20);
		Records.write(
				"update duty set representative_id = null where county_id = 371525 and studio_id = '%s' and day < '%s'"
					.formatted(GUANXIAN.studio(2), "2026-12-14"));
		guest.open(NEW + "?studio=studio-2");
		assertThat(guest.page().select("a.door time[datetime^=20]")).as("nobody sits there yet").isEmpty();
		assertThat(guest.page().select("a[rel=next]")).as("but later somebody does").hasSize(1);
		Records.write("update duty set state = 'CANCELLED' where county_id = 371525 and studio_id = '%s'"
			.formatted(GUANXIAN.studio(2)));
		guest.open(NEW + "?studio=studio-2");
		assertThat(guest.text()).contains("现在约不到", "今后 30 天还没有值班安排", "写下来，不用跑路");
		assertThat(guest.page().select("a[href^=tel:]")).hasSize(1);
		assertThat(guest.open(NEW + "?profession=LAW").text()).contains("各工作室的电话和地址");
	}

	@Test
	void whoeverLapsedIsToldInPlainWordsAndMayAskAgain() {
		AppointmentReceipt receipt = this.bookings.book(this.bookings.byName(), null);
		Records.write("update appointment set state = 'LAPSED', lapsed_from = 'ASKED' where number = '"
				+ receipt.number() + "'");
		Browser resident = new Browser(this.port).open("/c/guanxian/track?number=" + receipt.number());
		resident.send("/c/guanxian/track", "number", receipt.number().value(), "code", receipt.code());
		resident.open("/c/guanxian/appointments/track/" + receipt.number());
		assertThat(resident.text()).contains("这件约见过期了", "没有及时答复您");
		assertThat(resident.page().select("a.button:contains(重新约)").attr("href")).contains("?rep=rep1");
		Browser liaison = new Browser(this.port).signIn(LIAISON).open("/desk/appointments/" + receipt.number());
		assertThat(liaison.text()).contains("已过期", "到期未答复群众");
	}

	@Test
	void theLiaisonIsToldAboveTheWorkListOfWhatIsNear() {
		this.bookings.book(this.bookings.studio(), this.bookings.duty(LocalDate.of(2026, 11, 23)));
		Browser liaison = new Browser(this.port).signIn(LIAISON).open("/desk/petitions");
		assertThat(liaison.page().select(".note a[href$='tab=LATE']").text()).contains("件约见");
		assertThat(liaison.open("/desk/appointments?tab=LATE").page().select("tbody tr")).isNotEmpty();
		Browser other = new Browser(this.port).signIn(GUANXIAN.liaison(2)).open("/desk/petitions");
		assertThat(other.page().select(".note a[href$='tab=LATE']")).isEmpty();
	}

	@Test
	void anAdministratorWritesDownTheReceptionOfAnyStudio() {
		Browser administrator = new Browser(this.port).signIn(ADMINISTRATOR).open("/desk/receptions/new");
		assertThat(administrator.page().select("select[name=studio] option").eachText()).hasSizeGreaterThan(2);
		assertThat(administrator.open("/desk/receptions/new?studio=" + SISHUI.studio(1)).page().select("[name=said]"))
			.isEmpty();
		String studio = GUANXIAN.studio(2).toString();
		administrator.open("/desk/receptions/new?studio=" + studio);
		assertThat(administrator.page().select("select[name=representative] option").eachAttr("value"))
			.contains(GUANXIAN.representativeId(3).toString())
			.doesNotContain(GUANXIAN.representativeId(1).toString());
		String[] facts = { "submissionId", administrator.page().select("[name=submissionId]").val(), "studio", studio,
				"day", "2026-11-20", "kind", "PHONE", "people", "1", "subject", "问修路", "said", "" };
		administrator.send("/desk/receptions/new",
				with(facts, "representative", GUANXIAN.representativeId(1).toString()));
		assertThat(administrator.status()).isEqualTo(422);
		assertThat(administrator.page().select("[name=subject]").val()).isEqualTo("问修路");
		facts[facts.length - 1] = "路修到村口";
		administrator.send("/desk/receptions/new",
				with(facts, "representative", GUANXIAN.representativeId(1).toString()));
		assertThat(administrator.status()).isEqualTo(422);
		administrator.send("/desk/receptions/new",
				with(facts, "representative", GUANXIAN.representativeId(3).toString()));
		assertThat(administrator.path()).isEqualTo("/desk/receptions");
		assertThat(administrator.text()).contains("问修路");
	}

	@Test
	void nobodyHasBeenReceivedWhereAStudioIsStillBeingPrepared() {
		String address = "/desk/receptions/new?studio=" + GUANXIAN.studio(2);
		Browser administrator = new Browser(this.port).signIn(ADMINISTRATOR);
		Records.write("update studio set state = 'PREPARING' where id = '%s'".formatted(GUANXIAN.studio(2)));
		try {
			assertThat(administrator.open(address).page().select("[name=said]")).isEmpty();
		}
		finally {
			Records.write("update studio set state = 'OPEN' where id = '%s'".formatted(GUANXIAN.studio(2)));
		}
		assertThat(administrator.open(address).page().select("[name=said]")).isNotEmpty();
	}

	@Test
	void pagesAskTheDatabaseSeldom() throws Exception {
		UUID duty = this.bookings.duty(DAY.plusDays(4));
		String asked = "/desk/appointments/" + this.bookings.book(this.bookings.studio(), duty).number();
		this.bookings.book(this.bookings.studio(), duty);
		assertBound(3, get(NEW));
		assertBound(4, get(NEW).param("studio", "studio-1"));
		assertBound(5, get(NEW).param("studio", "studio-1").param("rep", "rep1"));
		assertBound(4, get(MATTER).param("studio", "studio-1").param("duty", duty.toString()));
		assertBound(3, get("/desk/appointments").with(user(LIAISON.signedIn())));
		assertBound(4, get("/desk/appointments").with(user(ADMINISTRATOR.signedIn())));
		assertBound(4,
				get("/desk/appointments/day").param("day", DAY.plusDays(4).toString()).with(user(LIAISON.signedIn())));
		assertBound(5, get(asked).with(user(LIAISON.signedIn())));
		assertBound(8, get(asked + "/proposal").with(user(LIAISON.signedIn())));
		assertBound(3, get("/desk/receptions").with(user(LIAISON.signedIn())));
	}

	private static String[] with(String[] carried, String... more) {
		List<String> all = new ArrayList<>(List.of(carried));
		all.addAll(List.of(more));
		return all.toArray(String[]::new);
	}

	private void assertBound(int most, MockHttpServletRequestBuilder page) {
		List<Exception> failures = new ArrayList<>();
		List<String> statements = Statements.of(() -> {
			try {
				assertThat(this.mvc.perform(page).andReturn().getResponse().getStatus()).isEqualTo(200);
			}
			catch (Exception ex) {
				failures.add(ex);
			}
		});
		assertThat(failures).isEmpty();
		assertThat(statements).hasSizeBetween(1, most);
	}

}
