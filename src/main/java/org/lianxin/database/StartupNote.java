package org.lianxin.database;

import java.util.List;

/**
 * What a module tells the person who started the portal, at the end of the console's
 * output.
 */
@FunctionalInterface
public interface StartupNote {

	/** The lines to print, in order; empty where there is nothing to say. */
	List<String> lines();

}
