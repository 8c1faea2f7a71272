package org.lianxin.tenancy;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.lianxin.support.PortalTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.lianxin.support.TwoCounties.GUANXIAN;
import static org.lianxin.support.TwoCounties.SISHUI;

/** What is wrong in one county is no reason to forget the others. */
@PortalTest
class RoundsTests {

	@Autowired
	private Rounds rounds;

	@Test
	void oneCountyThatFailsStopsNoOtherAndIsToldOf() {
		List<Integer> reached = new ArrayList<>();
		assertThatIllegalStateException().isThrownBy(() -> this.rounds.make(() -> {
			reached.add(CurrentCounty.required());
			throw new IllegalStateException("a row that cannot be read");
		})).withMessage("a row that cannot be read");
		assertThat(reached).contains(GUANXIAN.id(), SISHUI.id()).doesNotHaveDuplicates();
		assertThat(CurrentCounty.id()).isEmpty();
	}

}
