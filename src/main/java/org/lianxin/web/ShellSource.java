package org.lianxin.web;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

/** Knows whose county a page is and who reads it; the layout asks it on each request. */
public interface ShellSource {

	/** Returns the county of the page, empty on pages of no county. */
	Optional<Shell.CountyBadge> county(HttpServletRequest request);

	/** Returns the person signed in, empty for the public. */
	Optional<Shell.PersonBadge> person(HttpServletRequest request);

}
