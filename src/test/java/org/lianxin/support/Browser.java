package org.lianxin.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.util.List;
import java.util.Optional;

import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A reader at a browser without JavaScript, who keeps cookies, follows redirects and
 * sends forms.
 */
public final class Browser {

	private static final String SESSION = "lianxin";

	private final Connection session = Jsoup.newSession()
		.ignoreHttpErrors(true)
		.header("Accept", "text/html")
		.ignoreContentType(true)
		.followRedirects(true);

	private final String portal;

	private Connection.Response response;

	private Document page = new Document("");

	private String token = "";

	public Browser(int port) {
		this.portal = "http://127.0.0.1:" + port;
	}

	/** Opens an address of the portal. */
	public Browser open(String path) {
		return go(this.session.newRequest(this.portal + path));
	}

	/**
	 * Sends the form that goes to the address, with what is typed as names and values.
	 */
	public Browser send(String action, String... typed) {
		FormElement form = (FormElement) this.page.selectFirst("main form[action='" + action + "']");
		assertThat(form).as("form to %s on %s", action, path()).isNotNull();
		Connection request = form.submit();
		for (int i = 0; i < typed.length; i += 2) {
			Connection.KeyVal field = request.data(typed[i]);
			if (field != null) {
				field.value(typed[i + 1]);
			}
			else {
				request.data(typed[i], typed[i + 1]);
			}
		}
		return go(request);
	}

	/** Signs somebody of the fixture in to their county. */
	public Browser signIn(Person person) {
		return signIn(person.county().slug(), person.username(), TwoCounties.PASSWORD);
	}

	/** Asks for an address and stays where a redirect would lead away. */
	public Browser peek(String path) {
		return go(this.session.newRequest(this.portal + path).followRedirects(false));
	}

	/**
	 * Sends names and values to an address, whether a page has such a form or not, and
	 * stays where a redirect would lead away.
	 */
	public Browser push(String path, String... typed) {
		Connection request = this.session.newRequest(this.portal + path)
			.method(Connection.Method.POST)
			.followRedirects(false)
			.data("_csrf", this.token);
		for (int i = 0; i < typed.length; i += 2) {
			request.data(typed[i], typed[i + 1]);
		}
		return go(request);
	}

	/** Signs in to a county. */
	public Browser signIn(String county, String username, String password) {
		String address = "/c/" + county + "/login";
		return open(address).send(address, "username", username, "password", password);
	}

	/** Forgets the session, as a server does after a long time. */
	public Browser loseSession() {
		cookies().stream()
			.filter((cookie) -> cookie.getName().equals(SESSION))
			.forEach((cookie) -> cookie.setValue("bm9uZQ=="));
		return this;
	}

	/** The cookies that the portal has set. */
	public List<HttpCookie> cookies() {
		return this.session.cookieStore().getCookies();
	}

	/** The value of a cookie. */
	public String cookie(String name) {
		return cookies().stream()
			.filter((cookie) -> cookie.getName().equals(name))
			.map(HttpCookie::getValue)
			.findFirst()
			.orElse("");
	}

	/** The page now open. */
	public Document page() {
		return this.page;
	}

	/** The words of the page's main part. */
	public String text() {
		return this.page.select("main, .flash").text();
	}

	/** The status of the last answer. */
	public int status() {
		return this.response.statusCode();
	}

	/** The last answer's header. */
	public String header(String name) {
		return this.response.header(name);
	}

	/** All that the last answer holds. */
	public String body() {
		return this.response.body();
	}

	/** The path and query of the page now open. */
	public String path() {
		URI address = URI.create(this.response.url().toString());
		return (address.getQuery() != null) ? address.getPath() + "?" + address.getQuery() : address.getPath();
	}

	private Browser go(Connection request) {
		try {
			this.response = request.execute();
			this.page = isPage() ? this.response.readFully().parse() : new Document("");
			this.token = Optional.ofNullable(this.page.selectFirst("meta[name=csrf]"))
				.map((meta) -> meta.attr("content"))
				.orElse(this.token);
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private boolean isPage() {
		String type = this.response.contentType();
		return type != null && type.startsWith("text/html");
	}

}
