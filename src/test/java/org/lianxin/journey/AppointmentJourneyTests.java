package org.lianxin.journey;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.lianxin.roster.Half;
import org.lianxin.roster.Turns;
import org.lianxin.support.MutableClock;
import org.lianxin.support.PortalTest;
import org.lianxin.support.Sittings;
import org.lianxin.support.TwoCounties;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A resident and a representative who meet at the second attempt, on phones, in a real
 * browser.
 */
@PortalTest
class AppointmentJourneyTests {

	private static final TwoCounties.Place GUANXIAN = TwoCounties.GUANXIAN;

	private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);

	@LocalServerPort
	private int port;

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private MutableClock clock;

	@Test
	void oldLiMeetsHisRepresentativeAfterAll() {
		fromTheBoardToThePetition(true);
	}

	@Test
	void theSameWithoutJavaScript() {
		fromTheBoardToThePetition(false);
	}

	private void fromTheBoardToThePetition(boolean scripts) {
		LocalDate first = scripts ? TUESDAY : TUESDAY.plusDays(7);
		UUID duty = Sittings.duty(GUANXIAN, 1, 1, first, Half.MORNING);
		Sittings.duty(GUANXIAN, 1, 1, first.plusDays(2), Half.AFTERNOON);
		try (Visitor li = phone(scripts); Visitor liaison = phone(scripts); Visitor liu = phone(scripts)) {
			String[] receipt = book(li, first);
			liaison.signIn(GUANXIAN.liaison(1)).open("/desk/appointments/" + receipt[0]).press("确认");
			assertThat(liaison.read(".flash")).contains("已确认");
			new Turns(this.portal, GUANXIAN.administrator()).vacate(duty);
			follow(li, receipt);
			assertThat(li.text()).contains("请重新选一个", "值班的代表来不了了");
			li.page().locator("button.door:has(time[datetime='" + first.plusDays(2) + "'])").click();
			assertThat(li.read(".flash")).contains("约好了");
			assertThat(li.text()).contains("14:30–17:00", "刘建国");
			this.clock.set(first.plusDays(2) + "T17:30");
			liu.signIn(GUANXIAN.representative(1)).open("/desk/appointments/" + receipt[0]);
			liu.follow("记录是否见面").choose("outcome", "KEPT").press("保存");
			receive(liu);
			follow(li, receipt);
			assertThat(li.text()).contains("见过面了");
			li.press("退出");
			assertThat(li.open("/c/guanxian/appointments/track/" + receipt[0]).path()).startsWith("/c/guanxian/track");
		}
		this.clock.reset();
	}

	/** Returns number and code. */
	private String[] book(Visitor li, LocalDate day) {
		li.open("/c/guanxian/studios/studio-1");
		li.page().locator("#rep-rep1 a[href*='appointments']").click();
		assertThat(li.read("h1")).contains("刘建国");
		li.page().locator("a.door:has(time[datetime='" + day + "'])").click();
		li.type("subject", "村里的灌溉井什么时候通电").press("下一步");
		li.type("name", "李大山").type("phone", "138 0000 0021").press("同意并提交");
		assertThat(li.path()).isEqualTo("/c/guanxian/appointments/receipt");
		assertThat(li.read("output")).matches("GX-A-2026-\\d{6}");
		return new String[] { li.read("output"), li.read("output.receipt__code") };
	}

	private static void follow(Visitor li, String[] receipt) {
		li.track(receipt[0], receipt[1]);
		assertThat(li.path()).isEqualTo("/c/guanxian/appointments/track/" + receipt[0]);
	}

	private static void receive(Visitor liu) {
		liu.follow("登记接待");
		assertThat(liu.text()).contains("李**").doesNotContain("李大山", "13800000021");
		liu.type("said", "灌溉井装好了，一直没有通电").type("answered", "当场联系供电所，答应下周接线");
		liu.page().check("main input[name='raised'][type='checkbox']");
		liu.page().check("main input[name='carried'][type='checkbox']");
		liu.select("matter", "WATER_POWER").type("words", "灌溉井没有通电").press("保存");
		assertThat(liu.read("output")).matches("GX-2026-\\d{7}");
		liu.follow("打开这件诉求");
		assertThat(liu.text()).contains("灌溉井没有通电", "群众约见", "刘建国");
	}

	private Visitor phone(boolean scripts) {
		return new Visitor(this.port, Visitor.PHONE, scripts);
	}

}
