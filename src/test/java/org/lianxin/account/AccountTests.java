package org.lianxin.account;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AccountTests {

	private static final Instant MORNING = Instant.parse("2026-11-22T02:00:00Z");

	private final Account account = new Account(new CreateAccount("limin", "李敏", Role.AUDITOR, null, null), "hash",
			MORNING);

	@Test
	void locksAtTheFifthWrongPasswordInARow() {
		for (int i = 1; i < Account.ATTEMPTS; i++) {
			assertThat(this.account.failSignIn(MORNING)).isFalse();
		}
		assertThat(this.account.failSignIn(MORNING)).isTrue();
		assertThat(this.account.isLocked(MORNING)).isTrue();
	}

	@Test
	void unlocksAfterAQuarterOfAnHour() {
		lock();
		assertThat(this.account.isLocked(MORNING.plus(Duration.ofMinutes(15)).minusSeconds(1))).isTrue();
		assertThat(this.account.isLocked(MORNING.plus(Duration.ofMinutes(15)))).isFalse();
	}

	@Test
	void forgetsWrongPasswordsAfterARightOne() {
		for (int i = 1; i < Account.ATTEMPTS; i++) {
			this.account.failSignIn(MORNING);
		}
		this.account.signIn();
		assertThat(this.account.failSignIn(MORNING)).isFalse();
	}

	@Test
	void aResetUnlocksAndAsksForAPasswordOfOnesOwn() {
		this.account.choosePassword("own");
		lock();
		this.account.resetPassword("one-time");
		assertThat(this.account.isLocked(MORNING)).isFalse();
		assertThat(this.account.view(MORNING).initial()).isTrue();
	}

	@Test
	void aDisabledAccountIsShownAsDisabledEvenIfLocked() {
		lock();
		this.account.disable();
		assertThat(this.account.view(MORNING).state()).isEqualTo(AccountState.DISABLED);
	}

	private void lock() {
		for (int i = 0; i < Account.ATTEMPTS; i++) {
			this.account.failSignIn(MORNING);
		}
	}

}
