package org.lianxin.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.lianxin.shared.Conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DutyLeaveTests {

	private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);

	private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");

	private final DutyLeave leave = new DutyLeave(new AskLeave(UUID.randomUUID(), FIRST, FIRST.plusDays(2), "住院检查"),
			"刘建国", NOW);

	@Test
	void endsTheDayAfterItsLast() {
		assertThat(this.leave.until()).isEqualTo(LocalDate.of(2026, 12, 4));
	}

	@Test
	void isDecidedOnce() {
		this.leave.approve(null, "刘联络", NOW);
		assertThat(this.leave.state()).isEqualTo(LeaveState.APPROVED);
		assertThatExceptionOfType(Conflict.class).isThrownBy(() -> this.leave.refuse("人手不够", "管理员", NOW))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo("roster.leave.decided"));
	}

	@Test
	void isTakenBackBeforeItBegins() {
		this.leave.approve(null, "刘联络", NOW);
		this.leave.withdraw(FIRST, "刘建国", NOW);
		assertThat(this.leave.state()).isEqualTo(LeaveState.WITHDRAWN);
	}

	@Test
	void endsEarlyOnceItHasBegun() {
		this.leave.approve(null, "刘联络", NOW);
		this.leave.withdraw(FIRST.plusDays(1), "刘建国", NOW);
		assertThat(this.leave.state()).isEqualTo(LeaveState.APPROVED);
		assertThat(this.leave.until()).isEqualTo(FIRST.plusDays(1));
	}

	@Test
	void staysWhenItIsOverOrRefused() {
		assertThatExceptionOfType(Conflict.class).isThrownBy(() -> this.leave.withdraw(FIRST.plusDays(3), "刘建国", NOW));
		this.leave.refuse("人手不够", "刘联络", NOW);
		assertThatExceptionOfType(Conflict.class).isThrownBy(() -> this.leave.withdraw(FIRST, "刘建国", NOW))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo("roster.leave.over"));
	}

}
