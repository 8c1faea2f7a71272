package org.lianxin.representative;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.lianxin.tenancy.CountyEntity;

/** Two representatives whom a county may want in different studios. */
@Entity
class Tie extends CountyEntity<Tie> {

	@Column(updatable = false)
	@Enumerated(EnumType.STRING)
	private TieKind kind;

	@Column(updatable = false)
	private UUID oneId;

	@Column(updatable = false)
	private UUID otherId;

	@SuppressWarnings("NullAway.Init")
	protected Tie() {
	}

	private Tie(TieKind kind, UUID oneId, UUID otherId) {
		this.kind = kind;
		this.oneId = oneId;
		this.otherId = otherId;
	}

	/** Ties two spouses; the smaller id comes first, so that no pair is kept twice. */
	static Tie spouses(UUID one, UUID other) {
		return (one.toString().compareTo(other.toString()) < 0) ? new Tie(TieKind.SPOUSE, one, other)
				: new Tie(TieKind.SPOUSE, other, one);
	}

	static Tie superior(UUID superior, UUID subordinate) {
		return new Tie(TieKind.SUPERIOR, superior, subordinate);
	}

}
