package org.lianxin.studio;

import org.jspecify.annotations.Nullable;
import org.lianxin.web.Panel;

/**
 * Adds a part to the public board of each studio; a module declares it as a bean. It is
 * asked on each request, with the county set.
 */
public interface StudioPanel {

	/** Returns the part for that studio as it is now. */
	Panel panel(StudioView studio);

	/**
	 * Returns what the county's checklist must open for it to be shown; null if it is
	 * always shown.
	 */
	default @Nullable BoardPart part() {
		return null;
	}

}
