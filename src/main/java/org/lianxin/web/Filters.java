package org.lianxin.web;

import java.util.List;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletResponse;
import org.lianxin.shared.Paged;
import org.lianxin.shared.Unprocessable;

import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;

/**
 * Stands before a list whose address narrows it by something that can't be read: shown or
 * sent whole, it would hold more than was asked for, and nobody would notice.
 */
public final class Filters {

	/** A place to go on from narrows nothing; where it can't be read, a list begins. */
	private static final String CURSOR = "after";

	private Filters() {
	}

	/** Tells whether something that narrows the list can't be read. */
	public static boolean isUnreadable(BindingResult filter) {
		return filter.hasGlobalErrors()
				|| filter.getFieldErrors().stream().anyMatch((error) -> !error.getField().equals(CURSOR));
	}

	/**
	 * Returns the page, or none of it with status 422 where the filter can't be read; its
	 * field says so then.
	 */
	public static <T> Paged<T> page(BindingResult filter, HttpServletResponse response, Supplier<Paged<T>> page) {
		if (isUnreadable(filter)) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return new Paged<>(List.of(), null);
		}
		return page.get();
	}

	/**
	 * Lets a list go out as a file.
	 * @throws Unprocessable if its filter can't be read
	 */
	public static void require(BindingResult filter) {
		if (isUnreadable(filter)) {
			throw new Unprocessable("web.filter.unreadable");
		}
	}

}
