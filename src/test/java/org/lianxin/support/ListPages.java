package org.lianxin.support;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.lianxin.spreadsheet.Files;

import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.UriComponentsBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** The lists of the desk as somebody reads them, on a page and as a file. */
public record ListPages(MockMvc mvc) {

	/** Returns where a page's own link to its file leads. */
	public String export(Person person, String page) {
		return page(person, page).select("a[download]").attr("href");
	}

	/** Returns a page that can be shown. */
	public Document page(Person person, String path) {
		MockHttpServletResponse answer = ask(person, path);
		assertThat(answer.getStatus()).as(path).isEqualTo(200);
		return read(answer);
	}

	/** Returns the rows of a file that can be had, its headers first. */
	public List<List<String>> rows(Person person, String path) {
		MockHttpServletResponse answer = ask(person, path);
		assertThat(answer.getStatus()).as(path).isEqualTo(200);
		return Files.rows(answer.getContentAsByteArray());
	}

	/** Counts what a file asks the database. */
	public int statements(Person person, String file) {
		return Statements.of(() -> assertThat(ask(person, file).getStatus()).as(file).isEqualTo(200)).size();
	}

	/** Returns with which status an address is answered. */
	public int status(Person person, String path) {
		return ask(person, path).getStatus();
	}

	/** Returns the answer as a page, whatever its status. */
	public static Document read(MockHttpServletResponse answer) {
		answer.setDefaultCharacterEncoding("UTF-8");
		try {
			return Jsoup.parse(answer.getContentAsString());
		}
		catch (UnsupportedEncodingException ex) {
			throw new AssertionError(ex);
		}
	}

	/** Asks for an address; what a page links to is encoded already. */
	public MockHttpServletResponse ask(Person person, String path) {
		URI address = path.contains("%") ? URI.create(path)
				: UriComponentsBuilder.fromUriString(path).build().encode().toUri();
		try {
			return this.mvc.perform(get(address).with(user(person.signedIn()))).andReturn().getResponse();
		}
		catch (Exception ex) {
			throw new AssertionError(ex);
		}
	}

}
