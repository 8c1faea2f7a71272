package org.lianxin.placement;

/** Why a plan seats somebody where it does, or why it could not. */
public enum SeatReason {

	/** A township's representative in a studio of their township. */
	OWN_TOWNSHIP,
	/** The village they keep contact with lies in the studio's township. */
	CONTACT_VILLAGE,
	/** They were elected in the studio's township. */
	ELECTORAL_UNIT,
	/** They live in the studio's township. */
	RESIDENCE,
	/** The studio serves their trade. */
	PROFESSION,
	/** They are the only leading cadre there. */
	ONLY_CADRE,
	/** They sit there already. */
	STAYS,
	/** Chosen by hand. */
	BY_HAND,
	/** Nothing but even sizes. */
	EVEN_SIZES,
	/** Nobody knows which township a township's representative is of. */
	NO_TOWNSHIP,
	/** No studio that receives may take them. */
	NO_STUDIO,
	/** Wherever they may sit, a spouse, superior or subordinate sits already. */
	NO_ROOM_APART,
	/** The search was ended before it came to them. */
	NOT_REACHED;

	/** Returns the message key of its words. */
	public String key() {
		return "placement.reason." + name();
	}

}
