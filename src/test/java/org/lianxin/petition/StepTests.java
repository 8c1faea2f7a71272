package org.lianxin.petition;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Ten of the 36 moves are allowed. */
class StepTests {

	private static final Set<String> ALLOWED = Set.of("REGISTERED to RECEIVED", "REGISTERED to REPLIED",
			"REGISTERED to ARCHIVED", "RECEIVED to HANDLED", "RECEIVED to ARCHIVED", "HANDLED to RECEIVED",
			"HANDLED to REPLIED", "REPLIED to FEEDBACK", "FEEDBACK to RECEIVED", "FEEDBACK to ARCHIVED");

	@ParameterizedTest(name = "{0} to {1}")
	@MethodSource("everyPair")
	void leadsOnlyWhereTheLoopDoes(Step from, Step to) {
		assertThat(from.leadsTo(to)).isEqualTo(ALLOWED.contains(from + " to " + to));
	}

	static Stream<Arguments> everyPair() {
		return Arrays.stream(Step.values())
			.flatMap((from) -> Arrays.stream(Step.values()).map((to) -> Arguments.of(from, to)));
	}

}
