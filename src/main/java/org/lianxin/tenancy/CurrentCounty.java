package org.lianxin.tenancy;

import java.util.OptionalInt;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * The county that the present thread works for. Each transaction begun while it is set
 * sees that county's rows; with none set it sees none.
 */
public final class CurrentCounty {

	private static final ThreadLocal<@Nullable Integer> COUNTY = new ThreadLocal<>();

	private CurrentCounty() {
	}

	/** Returns the county's id, empty outside any county. */
	public static OptionalInt id() {
		Integer county = COUNTY.get();
		return (county != null) ? OptionalInt.of(county) : OptionalInt.empty();
	}

	/**
	 * Returns the county's id.
	 * @throws IllegalStateException outside any county
	 */
	public static int required() {
		return id().orElseThrow(() -> new IllegalStateException("no county is set for this thread"));
	}

	/** Runs the work for that county and restores what was set before. */
	public static void run(int countyId, Runnable work) {
		try (Scope scope = enter(countyId)) {
			work.run();
		}
	}

	/** Returns what the work yields for that county and restores what was set before. */
	public static <T extends @Nullable Object> T call(int countyId, Supplier<T> work) {
		try (Scope scope = enter(countyId)) {
			return work.get();
		}
	}

	/** Sets the county until the scope is closed, which restores what was set before. */
	public static Scope enter(int countyId) {
		Integer before = COUNTY.get();
		COUNTY.set(countyId);
		return () -> restore(before);
	}

	private static void restore(@Nullable Integer before) {
		if (before != null) {
			COUNTY.set(before);
		}
		else {
			COUNTY.remove();
		}
	}

	/** The time for which a county is set on a thread. */
	public interface Scope extends AutoCloseable {

		@Override
		void close();

	}

}
