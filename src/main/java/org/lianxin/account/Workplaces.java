package org.lianxin.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.lianxin.web.Option;

/**
 * The places that accounts of one role work for, told by the module that keeps them:
 * studios, representatives, handling units.
 */
public interface Workplaces {

	/** Returns the role whose accounts work there. */
	Role role();

	/** Lists the places of the present county, with their ids as values; some dozens. */
	List<Option> options();

	/**
	 * Tells whether there are too many to choose from a list, so that they are sought.
	 */
	default boolean areSought() {
		return false;
	}

	/** Lists the places that the words name, some dozens at most. */
	default List<Option> options(String words) {
		return options();
	}

	/**
	 * Returns the name of a place, empty where the present county has none of that id.
	 */
	Optional<String> name(UUID id);

}
