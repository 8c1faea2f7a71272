package org.lianxin.account;

import org.springframework.security.authentication.AccountStatusException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Checks a password and keeps the record of it. A lock is told before the password is
 * looked at, so that a locked account answers no guesses; that an account is disabled is
 * told only to who knows its password.
 */
class RecordedSignIn extends DaoAuthenticationProvider {

	private final SignInRecord signIns;

	RecordedSignIn(UserDetailsService directory, PasswordEncoder encoder, SignInRecord signIns) {
		super(directory);
		this.signIns = signIns;
		setPasswordEncoder(encoder);
		setPreAuthenticationChecks((user) -> refuse(!user.isAccountNonLocked(), new LockedException("locked")));
		setPostAuthenticationChecks((user) -> refuse(!user.isEnabled(), new DisabledException("disabled")));
	}

	private static void refuse(boolean condition, AccountStatusException reason) {
		if (condition) {
			throw reason;
		}
	}

	@Override
	protected void additionalAuthenticationChecks(UserDetails user, UsernamePasswordAuthenticationToken typed) {
		try {
			super.additionalAuthenticationChecks(user, typed);
		}
		catch (BadCredentialsException ex) {
			this.signIns.failed(user);
			throw ex;
		}
	}

	@Override
	protected Authentication createSuccessAuthentication(Object principal, Authentication typed, UserDetails user) {
		this.signIns.succeeded(user);
		return super.createSuccessAuthentication(principal, typed, user);
	}

}
