package org.lianxin.roster;

/**
 * How a county makes its rosters and takes appointments.
 *
 * @param mostPerMonth duties of one representative in a calendar month, never exceeded
 * @param perQuarter duties that each representative should have in a quarter
 * @param spreadDays days that should lie between two duties of one representative
 * @param gapDays so many days ahead an unfilled duty is on the liaison's work list
 * @param lending whether representatives may sit in a studio to which they are lent
 * @param weights how much each wish counts
 * @param slotCap appointments that one duty takes
 * @param phoneCap appointments to come that one phone may have
 * @param bookingDays how many days ahead residents may book
 */
public record RosterSettings(int mostPerMonth, int perQuarter, int spreadDays, int gapDays, boolean lending,
		Weights weights, int slotCap, int phoneCap, int bookingDays) {

	/** What holds until a county says otherwise; practice of the counties asked. */
	public static final RosterSettings DEFAULT = new RosterSettings(2, 1, 14, 7, false,
			new Weights(1, 2, 3, 5, 3, 2, 2, 4), 4, 2, 30);

	/**
	 * How much each wish counts, 0 for not at all, 100 at most. Load and stability weigh
	 * against each other, the other wishes only where those two are indifferent.
	 *
	 * @param quota that nobody falls short of the quota of a quarter or exceeds it
	 * @param evenLoad that all representatives of a studio have sat equally often
	 * @param stability that a duty stays with whoever it was published for
	 * @param spread that the duties of one representative lie apart
	 * @param weekdays that they fall on the weekdays that suit them
	 * @param nearHome that they sit near home
	 * @param seniority that experienced and new representatives sit together
	 * @param officesApart that no two of one office sit on one day
	 */
	public record Weights(int quota, int evenLoad, int stability, int spread, int weekdays, int nearHome, int seniority,
			int officesApart) {
	}

}
