package org.lianxin.tenancy;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Does what a job has to do in one county after the other. One that fails keeps none of
 * the others waiting until somebody has mended it.
 */
@Component
public class Rounds {

	private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

	private final Counties counties;

	Rounds(Counties counties) {
		this.counties = counties;
	}

	/**
	 * Does the work in each county, and fails as the first of them did once all had their
	 * turn: so the scheduler knows of it.
	 */
	public void make(Runnable work) {
		RuntimeException failure = null;
		for (County county : this.counties.all()) {
			failure = first(failure, tried(county, work));
		}
		if (failure != null) {
			throw failure;
		}
	}

	private static @Nullable RuntimeException tried(County county, Runnable work) {
		try {
			CurrentCounty.run(county.id(), work);
			return null;
		}
		catch (RuntimeException ex) {
			LOG.error("The work of a job failed in the county {}", county.id(), ex);
			return ex;
		}
	}

	private static @Nullable RuntimeException first(@Nullable RuntimeException before, @Nullable RuntimeException now) {
		return (before != null) ? before : now;
	}

}
