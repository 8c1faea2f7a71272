package org.lianxin.representative;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;
import org.lianxin.tenancy.CountyEntity;

/** An elected party representative (党代表). */
@Entity
class Representative extends CountyEntity<Representative> {

	@Column(updatable = false)
	private String code;

	@Embedded
	private RepresentativeFacts facts;

	/** Hibernate reads none where all its columns are empty. */
	@Embedded
	private @Nullable Contact contact;

	private @Nullable UUID photoId;

	@SuppressWarnings("NullAway.Init")
	protected Representative() {
	}

	Representative(UUID id, String code, RepresentativeFacts facts, Contact contact) {
		super(id);
		this.code = code;
		this.facts = facts;
		this.contact = contact;
	}

	/** Changes what is kept of them; their code is printed on walls and stays. */
	void revise(RepresentativeFacts facts, Contact contact) {
		this.facts = facts;
		this.contact = contact;
	}

	/** Shows them by this photo from now on, or by none, and returns the one before. */
	Optional<UUID> showAs(@Nullable UUID photoId) {
		Optional<UUID> before = Optional.ofNullable(this.photoId);
		this.photoId = photoId;
		return before;
	}

	RepresentativeFacts facts() {
		return this.facts;
	}

	Contact contact() {
		return (this.contact != null) ? this.contact : Contact.NONE;
	}

}
