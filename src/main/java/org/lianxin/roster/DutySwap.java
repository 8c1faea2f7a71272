package org.lianxin.roster;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.lianxin.shared.Conflict;
import org.lianxin.tenancy.CountyEntity;

/**
 * That a representative offers a duty to one other or to all (换班), and what became of it.
 */
@Entity
class DutySwap extends CountyEntity<DutySwap> {

	@Column(updatable = false)
	private UUID dutyId;

	@Column(updatable = false)
	private UUID representativeId;

	@Column(updatable = false)
	private @Nullable UUID askedId;

	@Column(updatable = false)
	private @Nullable UUID wantedId;

	@Column(updatable = false)
	private boolean exchange;

	@Column(updatable = false)
	private @Nullable String words;

	@Enumerated(EnumType.STRING)
	private SwapState state = SwapState.OFFERED;

	private @Nullable UUID takenById;

	private @Nullable UUID givenId;

	@Column(updatable = false)
	private Instant offeredAt;

	private @Nullable String closedBy;

	private @Nullable Instant closedAt;

	private @Nullable String reason;

	@SuppressWarnings("NullAway.Init")
	protected DutySwap() {
	}

	DutySwap(OfferSwap offered, UUID representativeId, Instant at) {
		this.dutyId = offered.dutyId();
		this.representativeId = representativeId;
		this.askedId = offered.askedId();
		this.wantedId = offered.wantedId();
		this.exchange = offered.exchange();
		this.words = offered.words();
		this.offeredAt = at;
	}

	/**
	 * Lets somebody sit there instead.
	 * @param given the duty of theirs that goes back for it, null where none does
	 * @throws Conflict if it is no longer offered
	 */
	void take(UUID by, @Nullable UUID given, String byName, Instant at) {
		close(SwapState.OFFERED, SwapState.TAKEN, byName, at);
		this.takenById = by;
		this.givenId = given;
	}

	/**
	 * Says that the one asked can't.
	 * @throws Conflict if it is no longer offered
	 */
	void decline(@Nullable String reason, String byName, Instant at) {
		close(SwapState.OFFERED, SwapState.DECLINED, byName, at);
		this.reason = reason;
	}

	/**
	 * Takes the offer back.
	 * @throws Conflict if it is no longer offered
	 */
	void withdraw(String byName, Instant at) {
		close(SwapState.OFFERED, SwapState.WITHDRAWN, byName, at);
	}

	/**
	 * Takes back what two agreed on.
	 * @throws Conflict if nobody took it
	 */
	void veto(String reason, String byName, Instant at) {
		close(SwapState.TAKEN, SwapState.VETOED, byName, at);
		this.reason = reason;
	}

	private void close(SwapState from, SwapState to, String byName, Instant at) {
		if (this.state != from) {
			throw new Conflict("roster.swap.gone");
		}
		this.state = to;
		this.closedBy = byName;
		this.closedAt = at;
	}

}
