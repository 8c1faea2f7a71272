package org.lianxin.representative.team;

/**
 * What a resident takes home.
 *
 * @param code the six digits by which they follow it
 */
public record TeamRequestReceipt(TeamRequestNumber number, String code, String teamName) {

	@Override
	public String toString() {
		return "TeamRequestReceipt[" + this.number + "]";
	}

}
