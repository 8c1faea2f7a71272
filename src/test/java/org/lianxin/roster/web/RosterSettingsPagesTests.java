package org.lianxin.roster.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.lianxin.support.Browser;
import org.lianxin.support.PortalTest;
import org.lianxin.support.TwoCounties;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.support.TwoCounties.GUANXIAN;
import static org.lianxin.support.TwoCounties.SISHUI;

/** How a county makes its rosters, as it is read and changed. */
@PortalTest
class RosterSettingsPagesTests {

	private static final String SETTINGS = "/desk/roster-settings";

	@LocalServerPort
	private int port;

	@Test
	void anAdministratorChangesThemForTheirOwnCounty() {
		Browser admin = signedIn(GUANXIAN, "admin").open(SETTINGS);
		assertThat(admin.text()).contains("目前采用系统默认值").doesNotContain("恢复默认值");
		admin.open(SETTINGS + "/revision").send(SETTINGS + "/revision", typed("mostPerMonth", "32", "gapDays", ""));
		assertThat(admin.status()).isEqualTo(422);
		assertThat(admin.text()).contains("请填写 1 至 31 之间的整数", "请填写 1 至 60 之间的整数");
		assertThat(admin.page().selectFirst("#mostPerMonth").val()).isEqualTo("32");
		admin.send(SETTINGS + "/revision", typed("mostPerMonth", "3", "lending", "true"));
		assertThat(admin.text()).contains("已保存排班设置", "本县已作调整", "每人每月最多 3");
		admin.push(SETTINGS + "/revision", typed("mostPerMonth", "4"));
		assertThat(admin.status()).isEqualTo(409);
		assertThat(admin.body()).contains("刚才有人先改过");
		assertThat(signedIn(SISHUI, "liaison1").open(SETTINGS).text()).contains("目前采用系统默认值", "每人每月最多 2");
		assertThat(signedIn(GUANXIAN, "auditor").open("/desk/audit").text()).contains("修改排班设置");
		admin.open(SETTINGS + "/reset").send(SETTINGS + "/reset?version=0");
		assertThat(admin.text()).contains("已恢复默认值", "目前采用系统默认值");
		assertThat(admin.open(SETTINGS + "/reset").push(SETTINGS + "/reset?version=0").status()).isEqualTo(409);
	}

	@Test
	void othersOnlyReadThem() {
		Browser liaison = signedIn(GUANXIAN, "liaison1").open(SETTINGS);
		assertThat(liaison.page().select("main a[href*=revision]")).isEmpty();
		assertThat(liaison.peek(SETTINGS + "/revision").status()).isEqualTo(403);
		assertThat(liaison.peek(SETTINGS + "/reset").status()).isEqualTo(403);
		assertThat(signedIn(GUANXIAN, "unit1").peek(SETTINGS).status()).isEqualTo(403);
	}

	private static String[] typed(String... more) {
		Map<String, String> fields = new LinkedHashMap<>(Map.of("version", "-1", "mostPerMonth", "2", "perQuarter", "1",
				"spreadDays", "14", "gapDays", "7", "slotCap", "4", "phoneCap", "2", "bookingDays", "30"));
		Stream.of("quota", "evenLoad", "stability", "spread", "weekdays", "nearHome", "seniority", "officesApart")
			.forEach((weight) -> fields.put(weight, "2"));
		for (int i = 0; i < more.length; i += 2) {
			fields.put(more[i], more[i + 1]);
		}
		return fields.entrySet()
			.stream()
			.flatMap((field) -> Stream.of(field.getKey(), field.getValue()))
			.toArray(String[]::new);
	}

	private Browser signedIn(TwoCounties.Place county, String username) {
		return new Browser(this.port).signIn(county.slug(), username, TwoCounties.PASSWORD);
	}

}
