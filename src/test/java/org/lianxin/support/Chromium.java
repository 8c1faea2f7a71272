package org.lianxin.support;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.Assumptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The real browser of the journeys, one for the whole run. Where the machine has none,
 * journeys are skipped and say so; with LIANXIN_BROWSER=required they fail instead.
 */
public final class Chromium {

	private static final Logger log = LoggerFactory.getLogger(Chromium.class);

	private static final List<String> PLACES = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser",
			"/usr/bin/google-chrome", "/opt/google/chrome/chrome",
			"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

	private static final List<String> QUIET = List.of("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

	private static final double PATIENCE = 20_000;

	private Chromium() {
	}

	/** Opens a window of its own cookies, that wide, with or without JavaScript. */
	public static BrowserContext window(int width, boolean scripts) {
		BrowserContext window = browser().newContext(new Browser.NewContextOptions().setViewportSize(width, 900)
			.setLocale("zh-CN")
			.setReducedMotion(ReducedMotion.REDUCE)
			.setJavaScriptEnabled(scripts));
		window.setDefaultTimeout(PATIENCE);
		return window;
	}

	private static Browser browser() {
		if (executable().isEmpty()) {
			skip();
		}
		return Holder.BROWSER;
	}

	private static void skip() {
		if ("required".equals(System.getenv("LIANXIN_BROWSER"))) {
			throw new IllegalStateException(
					"No Chromium was found, and LIANXIN_BROWSER=required forbids to go without");
		}
		log.warn(
				"NO CHROMIUM WAS FOUND: the journeys in a real browser ARE SKIPPED. Install chromium, or name one in CHROMIUM_PATH.");
		Assumptions.abort("no Chromium");
	}

	private static Optional<Path> executable() {
		return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM_PATH")), PLACES.stream())
			.map(Path::of)
			.filter(Files::isExecutable)
			.findFirst();
	}

	private static final class Holder {

		private static final Playwright PLAYWRIGHT = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

		private static final Browser BROWSER = PLAYWRIGHT.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(executable().orElseThrow())
				.setHeadless(true)
				.setArgs(QUIET));

	}

}
