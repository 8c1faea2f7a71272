package org.lianxin.journey;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

import org.lianxin.support.Person;

import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;

import static org.assertj.core.api.Assertions.assertThat;

/** Looks at pages with axe-core and with a ruler, and remembers at which. */
class Inspector {

	private static final String AXE = AxeBuilder.getAxeScript();

	/** To be told of all that is well takes longer than to look. */
	private static final String VIOLATIONS = """
			() => axe.run({ resultTypes: ["violations"] }).then((results) =>
			  results.violations.map((rule) => `${rule.id}: ${rule.help} ${rule.nodes[0].html}`))""";

	private final int port;

	private final Set<String> looked = new TreeSet<>();

	Inspector(int port) {
		this.port = port;
	}

	Visitor phone() {
		return new Visitor(this.port, Visitor.PHONE, true);
	}

	Visitor signedIn(Person person) {
		return phone().signIn(person);
	}

	/** Opens and looks at each of these; without any, at the page now open. */
	void check(Visitor visitor, String... paths) {
		if (paths.length == 0) {
			look(visitor);
		}
		for (String path : paths) {
			visitor.open(path);
			assertThat(visitor.page().url()).as("%s leads on to %s", path, visitor.path())
				.matches((url) -> decoded(url).endsWith(path));
			look(visitor);
		}
	}

	private static String decoded(String url) {
		return URLDecoder.decode(url, StandardCharsets.UTF_8);
	}

	/** Looks once more as wide as a desk where staff work. */
	private void look(Visitor visitor) {
		String path = visitor.path().replaceFirst("\\?.*", "");
		this.looked.add(path);
		boolean staff = path.matches("/(desk|admin)/.*");
		(staff ? Stream.of(Visitor.PHONE, Visitor.DESK) : Stream.of(Visitor.PHONE)).forEach((width) -> {
			visitor.page().setViewportSize(width, 900);
			look(visitor.page(), visitor.path() + " at " + width);
		});
		visitor.page().setViewportSize(Visitor.PHONE, 900);
	}

	private static void look(Page page, String what) {
		if (!(Boolean) page.evaluate("'axe' in window")) {
			page.evaluate(AXE);
		}
		assertThat((List<?>) page.evaluate(VIOLATIONS)).as(what).isEmpty();
		assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
			.as("%s fits its width", what)
			.isTrue();
	}

	/** Tells whether a page of that address has been looked at. */
	boolean hasLookedAt(String pattern) {
		return this.looked.stream()
			.anyMatch(
					(path) -> PathPatternParser.defaultInstance.parse(pattern).matches(PathContainer.parsePath(path)));
	}

}
