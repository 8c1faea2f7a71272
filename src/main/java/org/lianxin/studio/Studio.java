package org.lianxin.studio;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
	private StudioState state = StudioState.OPEN;

	@SuppressWarnings("NullAway.Init")
	protected Studio() {
	}

	Studio(String slug, StudioFacts facts) {
		this.slug = slug;
		this.facts = checked(facts);
	}

	/** Changes what is told of it; its short name is printed on walls and stays. */
	void revise(StudioFacts facts) {
		this.facts = checked(facts);
	}

	String slug() {
		return this.slug;
	}

	StudioFacts facts() {
		return this.facts;
	}

	private static StudioFacts checked(StudioFacts facts) {
		if (facts.kind() == StudioKind.TOWNSHIP && facts.townshipId() == null) {
			throw new Unprocessable("studio.township.missing");
		}
		return facts;
	}

}
