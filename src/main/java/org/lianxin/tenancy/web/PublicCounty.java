package org.lianxin.tenancy.web;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.lianxin.tenancy.County;

/** The county that a public address names. */
public final class PublicCounty {

	private PublicCounty() {
	}

	/**
	 * Returns the county of the request's address, empty where the address names none
	 * that is open.
	 */
	public static Optional<County> of(HttpServletRequest request) {
		return Optional.ofNullable((County) request.getAttribute(CountyFilter.COUNTY));
	}

}
