package org.lianxin.solving;

/** One search, which another thread may end early. */
public interface Search<P> {

	/** Searches on the present thread and returns the best found. */
	P search();

	/** Ends the search; the best found so far is what it returns. */
	void end();

}
