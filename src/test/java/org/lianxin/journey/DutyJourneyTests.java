package org.lianxin.journey;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxin.roster.Half;
import org.lianxin.support.PortalTest;
import org.lianxin.support.Sittings;
import org.lianxin.support.TwoCounties;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** A duty from hand to hand, on phones, in a real browser. */
@PortalTest
class DutyJourneyTests {

	private static final TwoCounties.Place GUANXIAN = TwoCounties.GUANXIAN;

	@LocalServerPort
	private int port;

	@ParameterizedTest(name = "with JavaScript: {0}")
	@ValueSource(booleans = { true, false })
	void aRepresentativeSwapsAColleagueAcceptsAndTheLiaisonTakesItBack(boolean scripts) {
		UUID id = Sittings.duty(GUANXIAN, 1, 1, LocalDate.of(2026, scripts ? 12 : 11, 28), Half.MORNING);
		String duty = "/desk/duties/" + id;
		try (Visitor liu = phone(scripts); Visitor colleague = phone(scripts); Visitor liaison = phone(scripts)) {
			liu.signIn(GUANXIAN.representative(1)).open(duty).follow("换班");
			liu.type("words", "那天要去县里开会").press("发出换班邀请");
			assertThat(liu.path()).startsWith("/desk/swaps/");
			assertThat(liu.text()).contains("换班邀请已发出", "等待接班");
			String offer = liu.path();
			colleague.signIn(GUANXIAN.representative(2)).open("/desk/me");
			assertThat(colleague.text()).contains("刘建国");
			assertThat(colleague.count("[aria-labelledby=offers] a[href='" + offer + "']")).isEqualTo(1);
			colleague.open(offer);
			assertThat(colleague.text()).contains("那天要去县里开会");
			colleague.press("同意，由我来值");
			assertThat(colleague.text()).contains("换班成功");
			liaison.signIn(GUANXIAN.liaison(1)).open("/desk/swaps");
			assertThat(liaison.text()).contains("已换班");
			liaison.open(offer).follow("撤销换班");
			liaison.type("reason", "当天有专题接待，需要本人").press("确认撤销");
			assertThat(liaison.text()).contains("换班已撤销");
			liu.open(duty);
			assertThat(liu.text()).contains("撤销换班", "当天有专题接待");
			assertThat(liu.count("main a[href$='/swap']")).isEqualTo(1);
			assertThat(liu.complaints()).isEmpty();
		}
	}

	private Visitor phone(boolean scripts) {
		return new Visitor(this.port, Visitor.PHONE, scripts);
	}

}
