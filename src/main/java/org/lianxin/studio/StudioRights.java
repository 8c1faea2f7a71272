package org.lianxin.studio;

import java.util.Optional;
import java.util.UUID;

import org.lianxin.account.Role;
import org.lianxin.account.SignedIn;

import org.springframework.stereotype.Component;

/**
 * Who may see a studio's inner side and who may work for it. Services ask before they
 * act, and pages ask the same before they show a button.
 */
@Component
class StudioRights {

	/** Tells whether the one signed in may see it: the county, and its own liaison. */
	public boolean maySee(UUID studioId) {
		return serves(studioId) || has(Role.SUPERVISOR);
	}

	/**
	 * Tells whether the one signed in works for it: the administrator, and its liaison.
	 */
	public boolean serves(UUID studioId) {
		return has(Role.ADMINISTRATOR) || isLiaisonOf(studioId);
	}

	/** Tells whether the one signed in is its liaison. */
	public boolean isLiaisonOf(UUID studioId) {
		return SignedIn.current()
			.filter((person) -> person.role() == Role.LIAISON)
			.flatMap(SignedIn::workplaceId)
			.equals(Optional.of(studioId));
	}

	private boolean has(Role role) {
		return SignedIn.current().map(SignedIn::role).equals(Optional.of(role));
	}

}
