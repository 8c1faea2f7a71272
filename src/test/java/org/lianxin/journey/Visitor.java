package org.lianxin.journey;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import org.lianxin.support.Chromium;
import org.lianxin.support.Person;
import org.lianxin.support.PetitionStory;
import org.lianxin.support.Pictures;
import org.lianxin.support.TwoCounties;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody at a window of a real browser, who notes what the browser complains of: errors
 * on the console, such as a breach of the content policy, and parts of a page that don't
 * arrive.
 */
final class Visitor implements AutoCloseable {

	static final int PHONE = 390;

	static final int DESK = 1440;

	private final String portal;

	private final BrowserContext window;

	private final Page page;

	private final List<String> complaints = new ArrayList<>();

	Visitor(int port, int width, boolean scripts) {
		this.portal = "http://127.0.0.1:" + port;
		this.window = Chromium.window(width, scripts);
		this.page = this.window.newPage();
		this.page.onConsoleMessage((message) -> {
			// The browser says this of the page itself as well, whose status is on
			// purpose.
			if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
				this.complaints.add(path() + ": " + message.text());
			}
		});
		this.page.onPageError((error) -> this.complaints.add(path() + ": " + error));
		this.page.onRequestFailed((request) -> this.complaints.add(path() + ": no answer to " + request.url()));
		this.page.onResponse(this::hear);
	}

	private void hear(Response response) {
		Request request = response.request();
		if (!request.isNavigationRequest() && response.status() >= 400) {
			this.complaints.add(path() + ": " + response.status() + " " + request.url());
		}
	}

	Visitor open(String path) {
		this.page.navigate(this.portal + path);
		return this;
	}

	Visitor signIn(Person person) {
		String address = "/c/" + person.county().slug() + "/login";
		open(address);
		return signInHere(person);
	}

	/** Signs in at the page that asks for it. */
	Visitor signInHere(Person person) {
		return type("username", person.username()).type("password", TwoCounties.PASSWORD).press("登录");
	}

	Visitor type(String field, String words) {
		this.page.fill("main [name='" + field + "']", words);
		return this;
	}

	Visitor choose(String field, String value) {
		this.page.check("main input[name='" + field + "'][value='" + value + "']");
		return this;
	}

	Visitor select(String field, String value) {
		this.page.selectOption("main select[name='" + field + "']", value);
		return this;
	}

	Visitor attachPhoto() {
		this.page.setInputFiles("main input[type=file]",
				new FilePayload("IMG_0001.jpg", "image/jpeg", Pictures.jpeg(1)));
		return this;
	}

	Visitor attachList(String csv) {
		this.page.setInputFiles("main input[type=file]",
				new FilePayload("list.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
		return this;
	}

	/** Presses the button with these words and waits for the page it leads to. */
	Visitor press(String words) {
		return click(
				this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true)).last());
	}

	/** Follows the link with these words. */
	Visitor follow(String words) {
		return click(this.page.locator("main")
			.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(words).setExact(true))
			.first());
	}

	private Visitor click(Locator locator) {
		ElementHandle old = this.page.querySelector("html");
		locator.click();
		waitForAnother(old);
		return this;
	}

	/** A page without scripts can't be asked, but its elements go away all the same. */
	private void waitForAnother(ElementHandle old) {
		this.page.waitForCondition(() -> !isAttached(old));
		this.page.waitForLoadState();
	}

	private static boolean isAttached(ElementHandle element) {
		try {
			return (Boolean) element.evaluate("element => element.isConnected");
		}
		catch (RuntimeException ex) {
			return false;
		}
	}

	String read(String selector) {
		return this.page.locator(selector).first().innerText().strip();
	}

	String text() {
		return this.page.locator("body").innerText();
	}

	int count(String selector) {
		return this.page.locator(selector).count();
	}

	byte[] picture(String selector) {
		return this.page.locator(selector).first().screenshot();
	}

	/** Tells whether every picture of the page has arrived. */
	boolean seesPictures(String selector) {
		Locator pictures = this.page.locator(selector);
		for (int i = 0; i < pictures.count(); i++) {
			pictures.nth(i).scrollIntoViewIfNeeded();
		}
		return (Boolean) pictures.first().evaluate("async (picture) => { await picture.decode(); return true; }");
	}

	String path() {
		return this.page.url().startsWith(this.portal) ? this.page.url().substring(this.portal.length()) : "";
	}

	Page page() {
		return this.page;
	}

	List<Cookie> cookies() {
		return this.window.cookies();
	}

	/** Takes over the cookies that outlive a window. */
	Visitor comingBackAs(Visitor earlier) {
		this.window.addCookies(earlier.cookies().stream().filter((cookie) -> cookie.expires > 0).toList());
		return this;
	}

	/** The server forgets the session after a long time. */
	Visitor afterALongTime() {
		Cookie session = cookies().stream().filter((cookie) -> cookie.name.equals("lianxin")).findFirst().orElseThrow();
		session.value = "bm9uZQ==";
		this.window.addCookies(List.of(session));
		return this;
	}

	List<String> complaints() {
		return List.copyOf(this.complaints);
	}

	void forgetComplaints() {
		this.complaints.clear();
	}

	/** Leaves, with nothing to complain of. */
	@Override
	public void close() {
		this.window.close();
		assertThat(this.complaints).as("what the browser complains of").isEmpty();
	}

	/** Gives number and code at the form where everything is followed. */
	Visitor track(String number, String code) {
		return open("/c/guanxian/track").type("number", number).type("code", code).press("查一查");
	}

	/** Follows a petition by its number and code; returns the address of its page. */
	String track(PetitionStory story) {
		open("/c/guanxian/track").type("number", story.number().value())
			.type("code", story.receipt().code())
			.press("查一查");
		return "/c/guanxian/track/" + story.number();
	}

}
