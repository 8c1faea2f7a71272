package org.lianxin.roster;

import java.time.LocalDate;
import java.util.List;

/**
 * What duty plans ask for in a period.
 *
 * @param last the last day that belongs to it
 * @param provisional whether holidays of its year are not yet published
 * @param studios those that are asked for somebody, by kind and township
 */
public record DemandView(LocalDate first, LocalDate last, boolean provisional, List<StudioDemand> studios) {

	public DemandView {
		studios = List.copyOf(studios);
	}

	/** Returns how many duties fall due. */
	public int seats() {
		return this.studios.stream().mapToInt(StudioDemand::seats).sum();
	}

	/** Returns how many representatives there are for them. */
	public int representatives() {
		return this.studios.stream().mapToInt(StudioDemand::representatives).sum();
	}

	/** Tells in how many studios not even everybody's most is enough. */
	public long tooMuch() {
		return this.studios.stream().filter(StudioDemand::isTooMuch).count();
	}

}
