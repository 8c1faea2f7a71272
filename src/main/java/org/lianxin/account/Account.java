package org.lianxin.account;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.lianxin.tenancy.CountyEntity;

/** A person who may sign in to one county. */
@Entity
class Account extends CountyEntity<Account> {

	/**
	 * GB/T 22239 asks for a lock after repeated failures; five and a quarter of an hour
	 * are the house's values.
	 */
	static final int ATTEMPTS = 5;

	static final Duration LOCK = Duration.ofMinutes(15);

	@Column(updatable = false)
	private String username;

	private String name;

	@Enumerated(EnumType.STRING)
	private Role role;

	private @Nullable UUID workplaceId;

	private @Nullable String workplace;

	private String passwordHash;

	private boolean initial;

	private int failedAttempts;

	private @Nullable Instant lockedUntil;

	private boolean disabled;

	@Column(updatable = false)
	private Instant createdAt;

	@SuppressWarnings("NullAway.Init")
	protected Account() {
	}

	Account(CreateAccount command, String passwordHash, Instant at) {
		this.username = command.username();
		this.name = command.name();
		this.role = command.role();
		this.workplaceId = command.workplaceId();
		this.workplace = command.workplace();
		this.passwordHash = passwordHash;
		this.initial = true;
		this.createdAt = at;
	}

	/**
	 * Counts a wrong password, and locks at the fifth in a row; returns whether it is now
	 * locked.
	 */
	boolean failSignIn(Instant at) {
		this.failedAttempts++;
		if (this.failedAttempts < ATTEMPTS) {
			return false;
		}
		this.failedAttempts = 0;
		this.lockedUntil = at.plus(LOCK);
		return true;
	}

	void signIn() {
		this.failedAttempts = 0;
		this.lockedUntil = null;
	}

	/** Sets a password of the person's own choosing. */
	void choosePassword(String hash) {
		this.passwordHash = hash;
		this.initial = false;
	}

	/** Sets a one-time password, and unlocks. */
	void resetPassword(String hash) {
		this.passwordHash = hash;
		this.initial = true;
		signIn();
	}

	void disable() {
		this.disabled = true;
	}

	void enable() {
		this.disabled = false;
		signIn();
	}

	String username() {
		return this.username;
	}

	Role role() {
		return this.role;
	}

	String passwordHash() {
		return this.passwordHash;
	}

	AccountView view(Instant at) {
		return new AccountView(id(), this.username, this.name, this.role, this.workplaceId, this.workplace,
				this.initial, isLocked(at), this.disabled);
	}

	boolean isLocked(Instant at) {
		return this.lockedUntil != null && this.lockedUntil.isAfter(at);
	}

	Colleague colleague() {
		return new Colleague(this.username, this.name);
	}

}
