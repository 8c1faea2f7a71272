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

	/** Lists the places of the present county, with their ids as values. */
	List<Option> options();

	/**
	 * Returns the name of a place, empty where the present county has none of that id.
	 */
	Optional<String> name(UUID id);

}
