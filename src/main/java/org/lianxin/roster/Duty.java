package org.lianxin.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.lianxin.shared.Conflict;
import org.lianxin.studio.Profession;
import org.lianxin.tenancy.CountyEntity;

/**
 * A published half day of one seat in a studio (驻室接待). Whoever changes it does so through
 * {@link Duties}, which keeps its history and tells those concerned.
 */
@Entity
class Duty extends CountyEntity<Duty> {

	@Column(updatable = false)
	private UUID studioId;

	@Column(updatable = false)
	private LocalDate day;

	@Enumerated(EnumType.STRING)
	@Column(updatable = false)
	private Half half;

	@Column(updatable = false)
	private int seat;

	private Instant startsAt;

	private Instant endsAt;

	@Column(updatable = false)
	private boolean leadingCadre;

	@Enumerated(EnumType.STRING)
	@Column(updatable = false)
	private @Nullable Profession profession;

	private @Nullable UUID representativeId;

	private boolean pinned;

	private boolean halted;

	@Enumerated(EnumType.STRING)
	private DutyState state = DutyState.PLANNED;

	private @Nullable UUID rosterId;

	@SuppressWarnings("NullAway.Init")
	protected Duty() {
	}

	/**
	 * Gives it to a representative, or to nobody.
	 * @throws Conflict if it is over or fell out
	 */
	void assign(@Nullable UUID representativeId) {
		requirePlanned();
		this.representativeId = representativeId;
	}

	/**
	 * Records that whoever was to sit did.
	 * @throws Conflict if nobody was to sit, or it is recorded already
	 */
	void keep() {
		requireSomebody();
		this.state = DutyState.KEPT;
	}

	/**
	 * Records that whoever was to sit did not come.
	 * @throws Conflict if nobody was to sit, or it is recorded already
	 */
	void miss() {
		requireSomebody();
		this.state = DutyState.MISSED;
	}

	/**
	 * Lets it fall out.
	 * @throws Conflict if it is over already
	 */
	void cancel() {
		requirePlanned();
		this.state = DutyState.CANCELLED;
	}

	/**
	 * Takes back what was recorded of attendance.
	 * @throws Conflict if nothing was
	 */
	void reopen() {
		if (this.state != DutyState.KEPT && this.state != DutyState.MISSED) {
			throw new Conflict("roster.duty.notNow");
		}
		this.state = DutyState.PLANNED;
	}

	/**
	 * Lets it stand although its studio or its day spoke against it.
	 * @throws Conflict if nothing did
	 */
	void resume() {
		requirePlanned();
		if (!this.halted) {
			throw new Conflict("roster.duty.notNow");
		}
		this.halted = false;
	}

	/** Lets later rosters leave it as it is, or change it again. */
	void pin(boolean pinned) {
		requirePlanned();
		this.pinned = pinned;
	}

	private void requireSomebody() {
		requirePlanned();
		if (this.representativeId == null) {
			throw new Conflict("roster.duty.nobody");
		}
	}

	private void requirePlanned() {
		if (this.state != DutyState.PLANNED) {
			throw new Conflict("roster.duty.notNow");
		}
	}

	/** Tells whether it has begun. */
	boolean hasBegun(Instant now) {
		return !now.isBefore(this.startsAt);
	}

	/** Tells whether this representative is to sit. */
	boolean isOf(UUID representativeId) {
		return Objects.equals(this.representativeId, representativeId);
	}

	UUID studioId() {
		return this.studioId;
	}

	LocalDate day() {
		return this.day;
	}

	Instant startsAt() {
		return this.startsAt;
	}

	Half half() {
		return this.half;
	}

	boolean leadingCadre() {
		return this.leadingCadre;
	}

	@Nullable Profession profession() {
		return this.profession;
	}

	@Nullable UUID representativeId() {
		return this.representativeId;
	}

	boolean pinned() {
		return this.pinned;
	}

	DutyState state() {
		return this.state;
	}

}
