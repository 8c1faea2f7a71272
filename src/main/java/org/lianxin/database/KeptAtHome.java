package org.lianxin.database;

import java.nio.file.Path;

/**
 * What another module keeps in the embedded server's home. It is settled before there is
 * any data, so that no row is ever written without it.
 */
@FunctionalInterface
public interface KeptAtHome {

	/**
	 * Makes it at the first start, and checks at the others that it is still there.
	 * @param home the directory, held by this portal alone
	 * @param data whether the home has data already, which what was kept belongs to
	 */
	void settle(Path home, boolean data);

}
