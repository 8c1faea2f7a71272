package org.lianxin.representative.team.web;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.lianxin.representative.team.TeamRequestNumber;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** A visit in which the right code was given. */
public final class Visiting {

	private Visiting() {
	}

	/**
	 * Returns what the work yields in a visit that has proved its right to the request.
	 */
	public static <T extends @Nullable Object> T with(FollowedRequests followed, TeamRequestNumber number,
			Supplier<T> work) {
		RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
		try {
			followed.add(number);
			return work.get();
		}
		finally {
			RequestContextHolder.resetRequestAttributes();
		}
	}

}
