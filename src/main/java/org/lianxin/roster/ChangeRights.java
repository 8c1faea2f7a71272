package org.lianxin.roster;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.account.Role;
import org.lianxin.account.SignedIn;
import org.lianxin.shared.NotFound;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may change a published duty, and speak for a representative. Services ask before
 * they act, and pages ask the same before they show a button.
 */
@Component
@Transactional(readOnly = true)
class ChangeRights {

	private final JdbcClient jdbc;

	private final Clock clock;

	ChangeRights(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Tells whether the one signed in runs the studio of that duty.
	 * @throws NotFound if there is no such duty
	 */
	public boolean mayRun(UUID dutyId) {
		return duty(dutyId).isRun();
	}

	/**
	 * Tells whether the one signed in runs the studio of that duty, or sits there.
	 * @throws NotFound if there is no such duty
	 */
	public boolean mayKeep(UUID dutyId) {
		Standing duty = duty(dutyId);
		return duty.isRun() || isSelf(duty.representativeId());
	}

	/**
	 * Tells whether the one signed in is to sit there.
	 * @throws NotFound if there is no such duty
	 */
	public boolean sits(UUID dutyId) {
		return isSelf(duty(dutyId).representativeId());
	}

	private Standing duty(UUID id) {
		return this.jdbc.sql("select studio_id, representative_id from duty where county_id = ? and id = ?")
			.params(CurrentCounty.required(), id)
			.query(Standing.class)
			.optional()
			.orElseThrow(() -> new NotFound("roster.duty.unknown"));
	}

	/** Tells whether the one signed in runs that studio. */
	public static boolean runs(@Nullable UUID studioId) {
		SignedIn person = SignedIn.required();
		return person.role() == Role.ADMINISTRATOR || (person.role() == Role.LIAISON && studioId != null
				&& person.workplaceId().equals(Optional.of(studioId)));
	}

	/**
	 * Tells whether the one signed in runs the studio in which that representative sits
	 * today.
	 * @throws NotFound if there is no such representative
	 */
	public boolean serves(UUID representativeId) {
		LocalDate today = LocalDate.now(this.clock);
		return this.jdbc.sql("""
				select p.studio_id from representative r left join placement p on p.county_id = r.county_id
				  and p.representative_id = r.id and p."from" <= :today and (p.until is null or p.until > :today)
				where r.county_id = :county and r.id = :person""")
			.param("county", CurrentCounty.required())
			.param("person", representativeId)
			.param("today", today)
			.query((row, index) -> runs(row.getObject("studio_id", UUID.class)))
			.optional()
			.orElseThrow(() -> new NotFound("representative.unknown"));
	}

	/**
	 * Tells whether the one signed in is that representative or runs their studio.
	 * @throws NotFound if there is no such representative
	 */
	public boolean speaksFor(UUID representativeId) {
		return serves(representativeId) || isSelf(representativeId);
	}

	/** Tells whether the one signed in is that representative. */
	public static boolean isSelf(@Nullable UUID representativeId) {
		SignedIn person = SignedIn.required();
		return person.role() == Role.REPRESENTATIVE && representativeId != null
				&& person.workplaceId().equals(Optional.of(representativeId));
	}

	/** Where a duty is and who sits there. */
	private record Standing(UUID studioId, @Nullable UUID representativeId) {

		boolean isRun() {
			return runs(this.studioId);
		}

	}

}
