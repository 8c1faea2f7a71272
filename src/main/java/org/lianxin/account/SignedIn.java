package org.lianxin.account;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.tenancy.County;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * The person of a county who is signed in. Lives in the session, so it holds no more than
 * the pages need.
 */
public final class SignedIn implements UserDetails, CredentialsContainer {

	private static final long serialVersionUID = 1L;

	private final UUID accountId;

	private final String username;

	private final String name;

	private final Role role;

	private final @Nullable UUID workplaceId;

	private final @Nullable String workplace;

	private final int countyId;

	private final String countySlug;

	private final String countyName;

	private final boolean initial;

	private final boolean locked;

	private final boolean disabled;

	private @Nullable String passwordHash;

	SignedIn(AccountView account, County county, @Nullable String passwordHash) {
		this.accountId = account.id();
		this.username = account.username();
		this.name = account.name();
		this.role = account.role();
		this.workplaceId = account.workplaceId();
		this.workplace = account.workplace();
		this.initial = account.initial();
		this.locked = account.locked();
		this.disabled = account.disabled();
		this.countyId = county.id();
		this.countySlug = county.slug();
		this.countyName = county.name();
		this.passwordHash = passwordHash;
	}

	private SignedIn(SignedIn before, boolean initial) {
		this.accountId = before.accountId;
		this.username = before.username;
		this.name = before.name;
		this.role = before.role;
		this.workplaceId = before.workplaceId;
		this.workplace = before.workplace;
		this.initial = initial;
		this.locked = before.locked;
		this.disabled = before.disabled;
		this.countyId = before.countyId;
		this.countySlug = before.countySlug;
		this.countyName = before.countyName;
	}

	/**
	 * Returns who is signed in on this thread, empty for the public and for operators.
	 */
	public static Optional<SignedIn> current() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return (authentication != null && authentication.getPrincipal() instanceof SignedIn person)
				? Optional.of(person) : Optional.empty();
	}

	/**
	 * Returns who is signed in on this thread.
	 * @throws IllegalStateException where nobody of a county is: a page that the rules
	 * let nobody else reach
	 */
	public static SignedIn required() {
		return current().orElseThrow(() -> new IllegalStateException("nobody of a county is signed in"));
	}

	/** Names an account across counties, as sessions are indexed by it. */
	static String principalName(int countyId, String username) {
		return countyId + "/" + username;
	}

	public UUID accountId() {
		return this.accountId;
	}

	public String name() {
		return this.name;
	}

	public Role role() {
		return this.role;
	}

	public Optional<UUID> workplaceId() {
		return Optional.ofNullable(this.workplaceId);
	}

	public @Nullable String workplace() {
		return this.workplace;
	}

	public int countyId() {
		return this.countyId;
	}

	public String countySlug() {
		return this.countySlug;
	}

	public String countyName() {
		return this.countyName;
	}

	/**
	 * Tells whether the password was given by somebody else and must be changed first.
	 */
	public boolean mustChangePassword() {
		return this.initial;
	}

	/** Returns the same person with a password of their own choosing. */
	public SignedIn withOwnPassword() {
		return new SignedIn(this, false);
	}

	/** Returns the username as typed at sign-in, without its county. */
	public String account() {
		return this.username;
	}

	@Override
	public Collection<? extends GrantedAuthority> getAuthorities() {
		return List.of(new SimpleGrantedAuthority("ROLE_" + this.role.name()),
				new SimpleGrantedAuthority("ROLE_STAFF"));
	}

	@Override
	public @Nullable String getPassword() {
		return this.passwordHash;
	}

	@Override
	public String getUsername() {
		return principalName(this.countyId, this.username);
	}

	@Override
	public boolean isAccountNonLocked() {
		return !this.locked;
	}

	@Override
	public boolean isEnabled() {
		return !this.disabled;
	}

	@Override
	public void eraseCredentials() {
		this.passwordHash = null;
	}

}
