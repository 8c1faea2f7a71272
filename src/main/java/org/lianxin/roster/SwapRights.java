package org.lianxin.roster;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.account.Role;
import org.lianxin.account.SignedIn;
import org.lianxin.shared.NotFound;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who may take an offered duty, decline it, withdraw the offer, or take a swap back. */
@Component
@Transactional(readOnly = true)
class SwapRights {

	private final JdbcClient jdbc;

	SwapRights(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Tells whether the one signed in is asked, or everybody else is.
	 * @throws NotFound if there is no such offer
	 */
	public boolean mayTake(UUID id) {
		Offer offer = offer(id);
		return (offer.askedId() != null) ? ChangeRights.isSelf(offer.askedId())
				: SignedIn.required().role() == Role.REPRESENTATIVE && !ChangeRights.isSelf(offer.representativeId());
	}

	/**
	 * Tells whether it is the one signed in who is asked.
	 * @throws NotFound if there is no such offer
	 */
	public boolean isAsked(UUID id) {
		return ChangeRights.isSelf(offer(id).askedId());
	}

	/**
	 * Tells whether the one signed in offered it, or runs the studio.
	 * @throws NotFound if there is no such offer
	 */
	public boolean mayWithdraw(UUID id) {
		Offer offer = offer(id);
		return ChangeRights.isSelf(offer.representativeId()) || ChangeRights.runs(offer.studioId());
	}

	/**
	 * Tells whether the one signed in runs the studio of the duty that was offered.
	 * @throws NotFound if there is no such offer
	 */
	public boolean mayVeto(UUID id) {
		return ChangeRights.runs(offer(id).studioId());
	}

	private Offer offer(UUID id) {
		return this.jdbc.sql("""
				select d.studio_id, w.representative_id, w.asked_id from duty_swap w
				join duty d on d.county_id = w.county_id and d.id = w.duty_id where w.county_id = ? and w.id = ?""")
			.params(CurrentCounty.required(), id)
			.query(Offer.class)
			.optional()
			.orElseThrow(() -> new NotFound("roster.swap.unknown"));
	}

	/** Whose duty is offered to whom, and where. */
	private record Offer(UUID studioId, UUID representativeId, @Nullable UUID askedId) {
	}

}
