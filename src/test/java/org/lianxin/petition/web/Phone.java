package org.lianxin.petition.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.Cookie;
import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** A resident's phone: keeps cookies, and reads pages without a script. */
final class Phone {

	private final MockMvc mvc;

	private final String address;

	private final Map<String, Cookie> cookies = new LinkedHashMap<>();

	Phone(MockMvc mvc, String address) {
		this.mvc = mvc;
		this.address = address;
	}

	Phone inEnglish() {
		this.cookies.put("language", new Cookie("language", "en"));
		return this;
	}

	Page open(String url) throws Exception {
		return perform(get(java.net.URI.create(url)));
	}

	Page send(String url, Map<String, String> fields) throws Exception {
		var request = post(url);
		fields.forEach(request::param);
		return perform(request.with(csrf()));
	}

	Page sendWithPhotos(String url, Map<String, String> fields, Map<String, byte[]> photos) throws Exception {
		MockMultipartHttpServletRequestBuilder request = multipart(url);
		fields.forEach(request::param);
		photos.forEach((name, bytes) -> request.part(new MockPart("photos", name, bytes)));
		return perform(request.with(csrf()));
	}

	/** Goes where a redirect leads. */
	Page follow(Page page) throws Exception {
		return open(Optional.ofNullable(page.location()).orElseThrow());
	}

	private Page perform(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
		this.cookies.values().forEach(request::cookie);
		MockHttpServletResponse response = this.mvc.perform(request.with((sent) -> {
			sent.setRemoteAddr(this.address);
			return sent;
		})).andReturn().getResponse();
		for (Cookie cookie : response.getCookies()) {
			this.cookies.put(cookie.getName(), cookie);
		}
		return new Page(response.getStatus(), response.getRedirectedUrl(), response,
				Jsoup.parse(response.getContentAsString(java.nio.charset.StandardCharsets.UTF_8)));
	}

	/** What the phone shows. */
	record Page(int status, @Nullable String location, MockHttpServletResponse response, Document document) {

		String text() {
			return this.document.text();
		}

		String errorAt(String field) {
			return this.document.select("#" + field + "-error").text();
		}

		String summary() {
			return this.document.select(".summary li").text();
		}

		/** Everything that the page's form would send, as the page came. */
		Map<String, String> fields() {
			Map<String, String> fields = new LinkedHashMap<>();
			this.document.select("main form [name]").forEach((control) -> {
				boolean skipped = control.normalName().equals("button") || control.attr("type").equals("file")
						|| ((control.attr("type").equals("radio") || control.attr("type").equals("checkbox"))
								&& !control.hasAttr("checked"));
				if (!skipped) {
					String value = control.normalName().equals("select")
							? control.select("option[selected]").attr("value") : control.val();
					fields.put(control.attr("name"), value);
				}
			});
			return fields;
		}

	}

}
