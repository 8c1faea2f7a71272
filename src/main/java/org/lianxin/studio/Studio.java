package org.lianxin.studio;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.lianxin.shared.Conflict;
import org.lianxin.shared.Unprocessable;
import org.lianxin.tenancy.CountyEntity;

/** A place where representatives receive the public (党代表工作室). */
@Entity
class Studio extends CountyEntity<Studio> {

	@Column(updatable = false)
	private String slug;

	@Embedded
	private StudioFacts facts;

	@Enumerated(EnumType.STRING)
	private StudioState state;

	private @Nullable UUID photoId;

	@SuppressWarnings("NullAway.Init")
	protected Studio() {
	}

	/**
	 * A studio that is entered is being furnished or open already.
	 * @throws Unprocessable if it is anything else, or a township's studio names no
	 * township
	 */
	Studio(String slug, StudioFacts facts, StudioState state) {
		if (state != StudioState.PREPARING && state != StudioState.OPEN) {
			throw new Unprocessable("studio.state.first");
		}
		this.slug = slug;
		this.facts = checked(facts);
		this.state = state;
	}

	/** Changes what is told of it; its short name is printed on walls and stays. */
	void revise(StudioFacts facts) {
		this.facts = checked(facts);
	}

	/** Lets the public in, for the first time or again. */
	void open() {
		moveTo(StudioState.OPEN);
	}

	/** Receives nobody for a time. */
	void suspend() {
		moveTo(StudioState.SUSPENDED);
	}

	/** Closes it for good (撤销). */
	void close() {
		moveTo(StudioState.CLOSED);
	}

	/**
	 * @throws Conflict where a studio can't go there from where it is
	 */
	private void moveTo(StudioState next) {
		if (!this.state.leadsTo(next)) {
			throw new Conflict("studio.state.illegal");
		}
		this.state = next;
	}

	/** Shows it by another photo, or by none, and returns the one before. */
	Optional<UUID> hang(@Nullable UUID photoId) {
		Optional<UUID> before = Optional.ofNullable(this.photoId);
		this.photoId = photoId;
		return before;
	}

	String slug() {
		return this.slug;
	}

	StudioFacts facts() {
		return this.facts;
	}

	StudioState state() {
		return this.state;
	}

	private static StudioFacts checked(StudioFacts facts) {
		if (facts.kind() == StudioKind.TOWNSHIP && facts.townshipId() == null) {
			throw new Unprocessable("studio.township.missing");
		}
		return facts;
	}

}
