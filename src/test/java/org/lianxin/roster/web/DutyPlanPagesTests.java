package org.lianxin.roster.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxin.support.Browser;
import org.lianxin.support.PortalTest;
import org.lianxin.support.TwoCounties;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.support.TwoCounties.GUANXIAN;
import static org.lianxin.support.TwoCounties.SISHUI;

/** Duty plans as an administrator makes them and others read them. */
@PortalTest
class DutyPlanPagesTests {

	private static final String PLANS = "/desk/duty-plans";

	@LocalServerPort
	private int port;

	@Test
	void aPlanIsMadeOfANameRulesAndStudios() {
		Browser admin = signedIn(GUANXIAN, "admin").open(PLANS + "/new");
		admin.send(PLANS, "name", "", "holidays", "SKIPPED");
		assertThat(admin.status()).isEqualTo(422);
		assertThat(admin.text()).contains("请填写值班计划的名称");
		admin.send(PLANS, "name", "乡镇周一接待", "holidays", "SKIPPED");
		String plan = admin.path();
		assertThat(admin.text()).contains("已新增值班计划“乡镇周一接待”", "还没有工作室执行这份计划");
		admin.open(PLANS + "/new").send(PLANS, "name", "乡镇周一接待", "holidays", "KEPT");
		assertThat(admin.status()).isEqualTo(422);
		assertThat(admin.text()).contains("已有名为“乡镇周一接待”的值班计划");
		admin.open(plan + "/rules/new");
		admin.send(plan + "/rules", rule("people", "2", "preview", "true"));
		assertThat(admin.status()).isEqualTo(200);
		assertThat(admin.page().select(".upcoming li")).hasSize(12);
		assertThat(admin.page().selectFirst("#people").val()).isEqualTo("2");
		admin.send(plan + "/rules", rule("people", "2", "leadingCadre", "true"));
		assertThat(admin.path()).isEqualTo(plan);
		assertThat(admin.text()).contains("每周一 上午 09:00–11:30 2 人 含领导干部 自 2026-12-01 起");
		assertThat(admin.page().select(".upcoming li")).hasSize(12);
		assertThat(admin.text()).contains("接下来 12 个日子", "2026-12-07 周一", "暂定");
		admin.open(plan + "/studios").send(plan + "/studios", "all", "TOWNSHIP");
		assertThat(admin.page().select("input[checked]")).hasSize(2);
		admin.open(plan + "/studios").send(plan + "/studios", "studioIds", GUANXIAN.studio(1).toString());
		assertThat(admin.path()).isEqualTo(plan);
		assertThat(admin.text()).contains("清泉街道党代表工作室").doesNotContain("崇文街道党代表工作室");
		assertThat(admin.page().select(".figures dd").eachText()).containsExactly("26", "2", "13.0");
		assertThat(admin.text()).contains("下季度需要（2027-01-01 至 2027-03-31）", "暂定", "超出上限 12");
		assertThat(signedIn(GUANXIAN, "liaison1").open(PLANS).text()).contains("乡镇周一接待", "每周一")
			.doesNotContain("新增值班计划");
		assertThat(signedIn(SISHUI, "admin").open(PLANS).text()).doesNotContain("乡镇周一接待").contains("还没有值班计划");
	}

	@Test
	void aRuleKeepsWhatWasTypedAndSaysWhatIsWrong() {
		Browser admin = signedIn(GUANXIAN, "admin");
		String plan = added(admin, "规则");
		admin.open(plan + "/rules/new").send(plan + "/rules", rule("half", "AFTERNOON"));
		assertThat(admin.status()).isEqualTo(422);
		assertThat(admin.text()).contains("上午班应在 12:00 以前开始，下午班应在 12:00 以后开始");
		admin.send(plan + "/rules", rule("ends", "08:30"));
		assertThat(admin.text()).contains("结束时间应晚于开始时间");
		assertThat(admin.page().selectFirst("#ends").val()).isEqualTo("08:30");
		admin.send(plan + "/rules", rule("lastDay", "2026-11-30"));
		assertThat(admin.text()).contains("截止日期应晚于起始日期");
		admin.send(plan + "/rules", rule("people", "21"));
		assertThat(admin.text()).contains("请填写 1 至 20 之间的整数");
		admin.send(plan + "/rules", rule("people", "21", "ends", "08:30", "lastDay", "2026-11-30"));
		assertThat(admin.page().select(".field__error")).hasSize(3);
		admin.send(plan + "/rules", rule("people", "many"));
		assertThat(admin.status()).isEqualTo(422);
		assertThat(admin.page().selectFirst("#people").val()).isEqualTo("many");
		admin.send(plan + "/rules", rule("from", "12026-01-01"));
		assertThat(admin.status()).isEqualTo(422);
		admin.send(plan + "/rules", rule("starts", "nine"));
		assertThat(admin.status()).isEqualTo(422);
		admin.send(plan + "/rules", rule("rule.weekdays", "9"));
		assertThat(admin.text()).contains("请至少选一个日子");
	}

	@Test
	void whoeverComesSecondSeesWhatStandsAndDecides() {
		Browser admin = signedIn(GUANXIAN, "admin");
		String plan = added(admin, "先后");
		admin.open(plan + "/rules/new").send(plan + "/rules", rule());
		String line = admin.page().selectFirst("a[href*=/rules/][href$=revision]").attr("href");
		admin.open(line).send(line, rule("people", "3"));
		assertThat(admin.text()).contains("已保存规则", "3 人");
		admin.push(line, rule("people", "5"));
		assertThat(admin.status()).isEqualTo(409);
		assertThat(admin.body()).contains("刚才有人先改过", "3 人");
		admin.open(plan + "/revision").send(plan + "/revision", "version", "0", "name", "先后二", "holidays", "KEPT");
		assertThat(admin.text()).contains("先后二", "法定节假日照常安排");
		admin.push(plan + "/revision", "version", "0", "name", "先后三", "holidays", "KEPT");
		assertThat(admin.status()).isEqualTo(409);
		assertThat(admin.body()).contains("先后三");
		String removal = line.replace("revision", "removal");
		admin.open(removal).send(removal);
		assertThat(admin.text()).contains("已删除规则", "没有规则的计划不会要求任何人值班");
		assertThat(admin.peek(removal).status()).isEqualTo(404);
		admin.open(plan + "/closure").send(plan + "/closure");
		assertThat(admin.text()).contains("已停用");
		admin.send(plan + "/reopening");
		assertThat(admin.text()).contains("已恢复“先后二”");
	}

	@Test
	void aRuleIsFoundInItsOwnPlanOnly() {
		Browser admin = signedIn(GUANXIAN, "admin");
		String one = added(admin, "甲计划");
		admin.open(one + "/rules/new").send(one + "/rules", rule());
		String line = admin.page().selectFirst("a[href*=/rules/][href$=revision]").attr("href");
		String other = added(admin, "乙计划");
		assertThat(admin.peek(other + line.substring(one.length())).status()).isEqualTo(404);
		assertThat(signedIn(SISHUI, "admin").peek(line).status()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/new", "/00000000-0000-7000-8000-000000000001/revision",
			"/00000000-0000-7000-8000-000000000001/rules/new", "/00000000-0000-7000-8000-000000000001/studios" })
	void onlyAnAdministratorChangesThem(String path) {
		assertThat(signedIn(GUANXIAN, "liaison1").peek(PLANS + path).status()).isEqualTo(403);
		assertThat(signedIn(GUANXIAN, "supervisor").peek(PLANS + path).status()).isEqualTo(403);
	}

	@Test
	void aRepresentativeAndAUnitDoNotReadThem() {
		assertThat(signedIn(GUANXIAN, "rep1").peek(PLANS).status()).isEqualTo(403);
		assertThat(signedIn(GUANXIAN, "unit1").peek(PLANS).status()).isEqualTo(403);
	}

	private static String added(Browser admin, String name) {
		return admin.open(PLANS + "/new").send(PLANS, "name", name, "holidays", "SKIPPED").path();
	}

	/** Each Monday morning; a field that is given again replaces the one given here. */
	private static String[] rule(String... more) {
		Map<String, String> fields = new LinkedHashMap<>(Map.of("version", "0", "rule.kind", "WEEKLY", "rule.weekdays",
				"1", "half", "MORNING", "starts", "9:00", "ends", "11:30", "people", "1", "from", "2026-12-01"));
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
