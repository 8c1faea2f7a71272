package org.lianxin.web;

import java.util.Optional;

/**
 * Tells of pages that lie beside the lists they belong to where they belong; a module
 * declares one as a bean, so that the menu marks the list.
 */
public interface MenuPlace {

	/** Returns the address of the list to which a page belongs, if it is known here. */
	Optional<String> of(String path);

}
