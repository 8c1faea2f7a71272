package org.lianxin.petition;

import org.springframework.modulith.NamedInterface;

/** What a petition is about. */
@NamedInterface("intake")
public enum PetitionKind {

	LIGHTING_ROADS, REFUSE, WATER_POWER, HOUSING, FARMING, WELFARE, MEDICAL, SCHOOLING, WAGES, NEIGHBOURS, SAFETY,
	TRAFFIC, OTHER;

	/** Returns the message key of its name. */
	public String key() {
		return "petition.kind." + name();
	}

}
