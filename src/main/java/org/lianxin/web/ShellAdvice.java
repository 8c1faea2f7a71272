package org.lianxin.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.WebUtils;

/** Puts the shell beside the model of every page. */
@ControllerAdvice
class ShellAdvice {

	private final ShellSource source;

	private final List<MenuItem> menu;

	private final List<MenuPlace> places;

	private final String htmxVersion;

	ShellAdvice(ShellSource source, List<MenuItem> menu, List<MenuPlace> places,
			@Value("${lianxin.htmx-version}") String htmxVersion) {
		this.source = source;
		this.menu = menu.stream().sorted(Comparator.comparingInt(MenuItem::order)).toList();
		this.places = places;
		this.htmxVersion = htmxVersion;
	}

	@ModelAttribute("shell")
	Shell shell(HttpServletRequest request, Locale locale) {
		String path = path(request);
		return new Shell(this.source.county(request).orElse(null), this.source.person(request).orElse(null),
				menu(request, place(path)), section(request, place(path)), elder(request), locale.toLanguageTag(),
				returnTo(request, path), flash(request), this.htmxVersion, area(path));
	}

	private String place(String path) {
		return this.places.stream().flatMap((place) -> place.of(path).stream()).findFirst().orElse(path);
	}

	private List<Shell.MenuEntry> menu(HttpServletRequest request, String path) {
		return offered(request, path).filter((item) -> item.under() == null)
			.map((item) -> new Shell.MenuEntry(item.key(), item.href(), isPresent(request, item, path)))
			.toList();
	}

	private List<Shell.MenuEntry> section(HttpServletRequest request, String path) {
		List<String> present = offered(request, path)
			.filter((item) -> item.under() == null && isPresent(request, item, path))
			.map(MenuItem::href)
			.toList();
		return offered(request, path).filter((item) -> item.under() != null && present.contains(item.under()))
			.map((item) -> new Shell.MenuEntry(item.key(), item.href(), item.covers(path)))
			.toList();
	}

	private Stream<MenuItem> offered(HttpServletRequest request, String path) {
		if (area(path).equals("public")) {
			return Stream.empty();
		}
		return this.menu.stream().filter((item) -> isOffered(request, item));
	}

	private static boolean isOffered(HttpServletRequest request, MenuItem item) {
		return item.roles().stream().anyMatch(request::isUserInRole);
	}

	/**
	 * A main link is marked on the pages of its tabs too: of those that the reader is
	 * offered, and of those that nobody is.
	 */
	private boolean isPresent(HttpServletRequest request, MenuItem main, String path) {
		return main.covers(path) || this.menu.stream()
			.anyMatch((item) -> main.href().equals(item.under()) && item.covers(path)
					&& (item.roles().isEmpty() || isOffered(request, item)));
	}

	private boolean elder(HttpServletRequest request) {
		Cookie cookie = WebUtils.getCookie(request, PreferencesController.ELDER);
		return cookie != null && cookie.getValue().equals("true");
	}

	private @Nullable FlashMessage flash(HttpServletRequest request) {
		Map<String, ?> input = RequestContextUtils.getInputFlashMap(request);
		return (input != null) ? (FlashMessage) input.get(Flash.ATTRIBUTE) : null;
	}

	private String returnTo(HttpServletRequest request, String path) {
		String query = request.getQueryString();
		return (query != null && request.getMethod().equals("GET")) ? path + "?" + query : path;
	}

	private String area(String path) {
		if (path.startsWith("/desk")) {
			return "desk";
		}
		return path.startsWith("/admin") ? "admin" : "public";
	}

	/** An error page is rendered under /error; the reader is still where they were. */
	private String path(HttpServletRequest request) {
		Object origin = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		return (origin != null) ? origin.toString() : request.getRequestURI();
	}

}
