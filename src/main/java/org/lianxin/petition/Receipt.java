package org.lianxin.petition;

/**
 * What the resident takes home.
 *
 * @param code six digits; stored nowhere, made again from the submission by a key
 */
public record Receipt(PetitionNumber number, String code) {

	@Override
	public String toString() {
		return "Receipt[" + this.number + "]";
	}

}
