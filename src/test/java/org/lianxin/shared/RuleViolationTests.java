package org.lianxin.shared;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RuleViolationTests {

	@Test
	void tellsItsKeyAndArguments() {
		RuleViolation refused = new Unprocessable("petition.phone.wrong", "12345");
		assertThat(refused.key()).isEqualTo("petition.phone.wrong");
		assertThat(refused.arguments()).containsExactly("12345");
	}

	@Test
	void keepsItsArgumentsOutOfTheLog() {
		assertThat(new Conflict("petition.phone.taken", "13800000021")).hasMessage("petition.phone.taken");
	}

}
