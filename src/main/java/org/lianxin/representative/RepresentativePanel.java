package org.lianxin.representative;

import org.lianxin.web.Panel;

/**
 * Adds a part to the page that a representative finds when they sign in; a module
 * declares it as a bean. It is asked on each request of that representative.
 */
public interface RepresentativePanel {

	/** Returns the part as it is now for the one signed in, whose record that is. */
	Panel panel(RepresentativeRecord person);

}
