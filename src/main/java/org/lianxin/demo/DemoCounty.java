package org.lianxin.demo;

import java.util.List;

/**
 * The two counties of the demo; each has its own seed, so that neither moves the other.
 */
enum DemoCounty {

	GUANXIAN(371525, "guanxian", "GX", 20260201, 1910,
			List.of("admin", "supervisor", "security", "auditor", "qingquan", "liumingliang", "gongan")),
	SISHUI(370831, "sishui", "SS", 20260207, 420, List.of("admin", "sihe"));

	private final int id;

	private final String slug;

	private final String initials;

	private final long seed;

	private final int representatives;

	private final List<String> shown;

	DemoCounty(int id, String slug, String initials, long seed, int representatives, List<String> shown) {
		this.id = id;
		this.slug = slug;
		this.initials = initials;
		this.seed = seed;
		this.representatives = representatives;
		this.shown = shown;
	}

	/** Returns its division code, which is its key as well. */
	int id() {
		return this.id;
	}

	String code() {
		return String.valueOf(this.id);
	}

	String slug() {
		return this.slug;
	}

	String initials() {
		return this.initials;
	}

	long seed() {
		return this.seed;
	}

	/** Returns how many representatives it has. */
	int representatives() {
		return this.representatives;
	}

	/** Returns the usernames that the console names. */
	List<String> shown() {
		return this.shown;
	}

}
