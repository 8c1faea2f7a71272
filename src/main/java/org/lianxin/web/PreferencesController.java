package org.lianxin.web;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

/** Remembers how a reader wants to read, for a year, on this device. */
@Controller
@RequestMapping("/preferences")
class PreferencesController {

	static final String ELDER = "elder";

	private final LocaleResolver locales;

	PreferencesController(LocaleResolver locales) {
		this.locales = locales;
	}

	@PostMapping("/elder")
	String elder(@RequestParam boolean on, @RequestParam(defaultValue = "/") String returnTo,
			HttpServletRequest request, HttpServletResponse response) {
		ResponseCookie cookie = ResponseCookie.from(ELDER, Boolean.toString(on))
			.path("/")
			.maxAge(WebConfiguration.PREFERENCE_LASTS)
			.httpOnly(true)
			.secure(request.isSecure())
			.sameSite("Lax")
			.build();
		response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
		return "redirect:" + local(returnTo);
	}

	@PostMapping("/language")
	String language(@RequestParam String language, @RequestParam(defaultValue = "/") String returnTo,
			HttpServletRequest request, HttpServletResponse response) {
		Locale locale = language.startsWith("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
		this.locales.setLocale(request, response, locale);
		return "redirect:" + local(returnTo);
	}

	/** Only a path of this portal: never "//elsewhere" or a scheme. */
	private String local(String returnTo) {
		return returnTo.matches("/(?![/\\\\])[^\\s\\\\:]*") ? returnTo : "/";
	}

}
