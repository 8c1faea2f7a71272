package org.lianxin.account;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.tenancy.County;

/** Signs in the people of the fixture without the page. */
public final class StaffOf {

	private StaffOf() {
	}

	/** Returns an account of the county as it is once signed in. */
	public static SignedIn county(County county, UUID id, String username, String name, Role role,
			@Nullable UUID workplaceId, @Nullable String workplace) {
		return new SignedIn(new AccountView(id, username, name, role, workplaceId, workplace, false, false, false),
				county, null);
	}

}
