package org.lianxin.support;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.lianxin.account.Role;
import org.lianxin.account.SignedIn;
import org.lianxin.account.StaffOf;
import org.lianxin.tenancy.County;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** An account of the fixture, and what it does on the present thread. */
public record Person(County county, UUID accountId, String username, String name, Role role, @Nullable UUID workplaceId,
		@Nullable String workplace) {

	/**
	 * Returns the person as signed in; for MockMvc, {@code with(user(liu.signedIn()))}.
	 */
	public SignedIn signedIn() {
		return StaffOf.county(this.county, this.accountId, this.username, this.name, this.role, this.workplaceId,
				this.workplace);
	}

	/** Returns the studio, representative or unit that the person works for. */
	public UUID place() {
		return Optional.ofNullable(this.workplaceId).orElseThrow();
	}

	/** Runs the work as this person in their county. */
	public static void as(Person person, Runnable work) {
		as(person, () -> {
			work.run();
			return true;
		});
	}

	/** Returns what the work yields for this person in their county. */
	public static <T extends @Nullable Object> T as(Person person, Supplier<T> work) {
		SecurityContext before = SecurityContextHolder.getContext();
		SignedIn signedIn = person.signedIn();
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(
				UsernamePasswordAuthenticationToken.authenticated(signedIn, null, signedIn.getAuthorities()));
		SecurityContextHolder.setContext(context);
		try {
			return CurrentCounty.call(person.county().id(), work);
		}
		finally {
			SecurityContextHolder.setContext(before);
		}
	}

	@Override
	public String toString() {
		return this.username + "@" + this.county.slug();
	}

}
