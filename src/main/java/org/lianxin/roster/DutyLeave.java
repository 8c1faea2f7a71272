package org.lianxin.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.lianxin.shared.Conflict;
import org.lianxin.tenancy.CountyEntity;

/** Days on which a representative asks not to sit (请假), and what was decided. */
@Entity
class DutyLeave extends CountyEntity<DutyLeave> {

	@Column(updatable = false)
	private UUID representativeId;

	@Column(name = "`from`", updatable = false)
	private LocalDate firstDay;

	private LocalDate until;

	@Column(updatable = false)
	private String reason;

	@Enumerated(EnumType.STRING)
	private LeaveState state = LeaveState.ASKED;

	@Column(updatable = false)
	private String askedBy;

	@Column(updatable = false)
	private Instant askedAt;

	private @Nullable String decidedBy;

	private @Nullable Instant decidedAt;

	private @Nullable String answer;

	@SuppressWarnings("NullAway.Init")
	protected DutyLeave() {
	}

	DutyLeave(AskLeave asked, String by, Instant at) {
		this.representativeId = asked.representativeId();
		this.firstDay = asked.from();
		this.until = asked.lastDay().plusDays(1);
		this.reason = asked.reason();
		this.askedBy = by;
		this.askedAt = at;
	}

	/**
	 * Lets them stay away.
	 * @throws Conflict if it is decided already
	 */
	void approve(@Nullable String answer, String by, Instant at) {
		decide(LeaveState.APPROVED, answer, by, at);
	}

	/**
	 * Tells them that they are needed.
	 * @throws Conflict if it is decided already
	 */
	void refuse(String answer, String by, Instant at) {
		decide(LeaveState.REFUSED, answer, by, at);
	}

	private void decide(LeaveState state, @Nullable String answer, String by, Instant at) {
		if (this.state != LeaveState.ASKED) {
			throw new Conflict("roster.leave.decided");
		}
		this.state = state;
		this.answer = answer;
		this.decidedBy = by;
		this.decidedAt = at;
	}

	/**
	 * Takes it back, or, where it has begun, ends it with the day before that one (销假).
	 * @throws Conflict if it is over, or was refused
	 */
	void withdraw(LocalDate today, String by, Instant at) {
		boolean stands = this.state == LeaveState.ASKED || this.state == LeaveState.APPROVED;
		if (!stands || !this.until.isAfter(today)) {
			throw new Conflict("roster.leave.over");
		}
		if (this.state == LeaveState.APPROVED && this.firstDay.isBefore(today)) {
			this.until = today;
			return;
		}
		this.state = LeaveState.WITHDRAWN;
		this.decidedBy = by;
		this.decidedAt = at;
	}

	UUID representativeId() {
		return this.representativeId;
	}

	LeaveState state() {
		return this.state;
	}

	LocalDate until() {
		return this.until;
	}

}
