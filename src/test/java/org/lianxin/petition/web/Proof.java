package org.lianxin.petition.web;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.lianxin.petition.PetitionNumber;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** A visit in which the right code was given. */
public final class Proof {

	private Proof() {
	}

	/**
	 * Returns what the work yields in a visit that has proved its right to the petition.
	 */
	public static <T extends @Nullable Object> T of(Followed followed, PetitionNumber number, Supplier<T> work) {
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
