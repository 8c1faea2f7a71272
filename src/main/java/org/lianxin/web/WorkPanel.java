package org.lianxin.web;

import java.util.Optional;

/**
 * Adds a part above the work list of staff; a module declares it as a bean. It is asked
 * on each request for what is the reader's to do.
 */
public interface WorkPanel {

	/** Returns what waits for the one signed in, empty where nothing does. */
	Optional<Panel> panel();

}
