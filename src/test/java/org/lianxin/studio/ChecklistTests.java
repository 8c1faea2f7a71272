package org.lianxin.studio;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.lianxin.account.CountyOpening;
import org.lianxin.account.OpenCounty;
import org.lianxin.shared.NotFound;
import org.lianxin.support.PortalTest;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lianxin.support.Person.as;
import static org.lianxin.support.Scenario.asResident;
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

}
