package org.lianxin.web;

/**
 * Adds a part to the front page of each county; a module declares it as a bean. It is
 * asked on each request, with the county set.
 */
public interface FrontPanel {

	/** Returns the part as it is now. */
	Panel panel();

}
