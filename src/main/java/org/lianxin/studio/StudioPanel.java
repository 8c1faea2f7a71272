package org.lianxin.studio;

import org.lianxin.web.Panel;

/**
 * Adds a part to the public board of each studio; a module declares it as a bean. It is
 * asked on each request, with the county set.
 */
public interface StudioPanel {

	/** Returns the part for that studio as it is now. */
	Panel panel(StudioView studio);

}
