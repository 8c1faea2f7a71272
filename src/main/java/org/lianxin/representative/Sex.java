package org.lianxin.representative;

import jakarta.persistence.EnumeratedValue;

/** The sex of a representative, as the register has it. */
public enum Sex {

	FEMALE("F"), MALE("M");

	@EnumeratedValue
	final String letter;

	Sex(String letter) {
		this.letter = letter;
	}

	/** Returns the message key of its name. */
	public String key() {
		return "representative.sex." + this.letter;
	}

}
