package org.lianxin.roster;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.lianxin.representative.MembershipView;
import org.lianxin.representative.Memberships;

import org.springframework.stereotype.Component;

/** The duties of whoever leaves a studio, or serves no more, are open from then on. */
@Component
class DutyMemberships implements Memberships {

	private final Vacating vacating;

	DutyMemberships(Vacating vacating) {
		this.vacating = vacating;
	}

	@Override
	public void seatsChanged(Collection<UUID> representatives, LocalDate day) {
		this.vacating.recheck(representatives);
	}

	@Override
	public void standingChanged(UUID representative) {
		this.vacating.recheck(List.of(representative));
	}

	@Override
	public List<MembershipView> of(UUID representative, LocalDate day) {
		return List.of();
	}

	@Override
	public void ended(UUID representative, LocalDate day) {
		this.vacating.recheck(List.of(representative));
	}

}
