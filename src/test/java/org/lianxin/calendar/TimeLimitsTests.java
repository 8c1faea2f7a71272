package org.lianxin.calendar;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TimeLimitsTests {

	@Test
	void aCountyStartsWithTheLimitsOfTheirSources() {
		TimeLimits limits = TimeLimits.defaults();
		assertThat(limits.acceptance()).isEqualTo(5);
		assertThat(limits.dispatch()).isEqualTo(5);
		assertThat(limits.simpleReply()).isEqualTo(5);
		assertThat(limits.handling()).isEqualTo(30);
		assertThat(limits.extension()).isEqualTo(15);
		assertThat(limits.delivery()).isZero();
		assertThat(limits.followUp()).isEqualTo(5);
		assertThat(limits.reopenCalendarDays()).isEqualTo(10);
	}

	@Test
	void aLimitIsNeverNegative() {
		assertThatIllegalArgumentException().isThrownBy(() -> new TimeLimits(5, 5, 5, 5, 5, 30, -1, 0, 5, 10));
	}

}
