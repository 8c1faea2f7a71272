package org.lianxin.petition;

/** Whose desk a count is for. */
enum Desk {

	STUDIO, REPRESENTATIVE, UNIT, COUNTY

}
