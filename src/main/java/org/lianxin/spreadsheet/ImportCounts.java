package org.lianxin.spreadsheet;

/** What an import has done, or would do, in lines. */
public record ImportCounts(int added, int changed, int unchanged) {

	/** Returns the three as the audit trail keeps them. */
	public String told() {
		return "+" + this.added + " ~" + this.changed + " =" + this.unchanged;
	}

}
