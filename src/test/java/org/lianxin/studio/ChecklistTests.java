package org.lianxin.studio;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.lianxin.account.CountyOpening;
import org.lianxin.account.OpenCounty;
import org.lianxin.shared.Conflict;
import org.lianxin.shared.NotFound;
import org.lianxin.shared.Unprocessable;
import org.lianxin.support.PortalTest;
import org.lianxin.support.TwoCounties;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lianxin.support.Person.as;
import static org.lianxin.support.Scenario.asResident;
import static org.lianxin.support.TwoCounties.GAOXIAN;
import static org.lianxin.support.TwoCounties.GUANXIAN;
import static org.lianxin.support.TwoCounties.SISHUI;

@PortalTest
class ChecklistTests {

	@Autowired
	private Checklist checklist;

	@Autowired
	private CountyOpening opening;

	@Test
	void aCountyBeginsWithFiveHavesAndFiveOpens() {
		assertThat(asResident(GUANXIAN, this.checklist::items)).hasSize(10)
			.extracting(ChecklistItemView::title)
			.startsWith("有固定场所", "有统一标识")
			.endsWith("公开办理结果");
		assertThat(asResident(GUANXIAN, this.checklist::published)).containsExactly(BoardPart.values());
		assertThat(asResident(GUANXIAN, () -> this.checklist.publishes(BoardPart.RESULTS))).isTrue();
	}

	@Test
	@WithMockUser(roles = "OPERATOR")
	void aCountyThatIsOpenedGetsTheChecklistAtOnce() {
		this.opening.open(new OpenCounty(370829, "jiaxiang", "JX", "admin", "李敏"));
		assertThat(CurrentCounty.call(370829, this.checklist::items)).hasSize(10);
	}

	@Test
	void anItemIsFoundInItsOwnCountyOnly() {
		UUID theirs = asResident(SISHUI, this.checklist::items).get(0).id();
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> as(GUANXIAN.administrator(), () -> this.checklist.item(theirs)))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo("studio.checklist.unknown"));
		assertThat(asResident(GUANXIAN, this.checklist::items)).noneMatch((item) -> item.id().equals(theirs));
	}

	@Test
	void whatNoItemInForceOpensIsNotPublished() {
		UUID results = item(SISHUI, "公开办理结果").id();
		as(SISHUI.administrator(), () -> this.checklist.retire(results));
		assertThat(asResident(SISHUI, this.checklist::published)).doesNotContain(BoardPart.RESULTS).hasSize(4);
		assertThat(asResident(GUANXIAN, this.checklist::published)).contains(BoardPart.RESULTS);
		as(SISHUI.administrator(), () -> this.checklist.bringBack(results));
		assertThat(asResident(SISHUI, () -> this.checklist.publishes(BoardPart.RESULTS))).isTrue();
	}

	@Test
	void aCountyRewordsAddsAndReorders() {
		ChecklistItemView sign = item(GAOXIAN, "有统一标识");
		ChecklistWords words = new ChecklistWords("有醒目标识", "门口和路口都有", null);
		as(GAOXIAN.administrator(), () -> {
			this.checklist.revise(new ReviseChecklistItem(sign.id(), sign.version(), words));
			this.checklist.add(new AddChecklistItem(ChecklistHalf.HAVE, new ChecklistWords("有制度上墙", null, null)));
			this.checklist.move(sign.id(), true);
			this.checklist.move(sign.id(), true);
		});
		assertThat(asResident(GAOXIAN, this.checklist::items)).hasSize(11)
			.extracting(ChecklistItemView::title)
			.startsWith("有醒目标识", "有固定场所", "有服务主题", "有联络员", "有活动记录", "有制度上墙");
		assertThatExceptionOfType(Conflict.class)
			.isThrownBy(() -> as(GAOXIAN.administrator(),
					() -> this.checklist.revise(new ReviseChecklistItem(sign.id(), sign.version(), words))))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo("studio.checklist.overtaken"));
	}

	@Test
	void whatAStudioHasOpensNoPartOfTheBoard() {
		ChecklistWords words = new ChecklistWords("有照片", null, BoardPart.PEOPLE);
		assertThatExceptionOfType(Unprocessable.class)
			.isThrownBy(() -> as(GUANXIAN.administrator(),
					() -> this.checklist.add(new AddChecklistItem(ChecklistHalf.HAVE, words))))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo("studio.checklist.publishes.have"));
	}

	private ChecklistItemView item(TwoCounties.Place county, String title) {
		return asResident(county, this.checklist::items).stream()
			.filter((item) -> item.title().equals(title))
			.findFirst()
			.orElseThrow();
	}

}
