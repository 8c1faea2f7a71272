package org.lianxin.account;

import org.springframework.security.core.userdetails.UserDetails;

/** Keeps count of right and wrong passwords for one kind of user. */
interface SignInRecord {

	/**
	 * Notes that the right password was given.
	 * @throws org.springframework.security.authentication.LockedException if wrong ones
	 * given at the same moment have locked the account
	 */
	void succeeded(UserDetails user);

	/** Notes a wrong password, and locks after the fifth in a row. */
	void failed(UserDetails user);

}
