package org.lianxin.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The colours of the sheet can be read by tired eyes: WCAG 2.2, 1.4.3 and 1.4.11. */
class ContrastTests {

	private static final Pattern TOKEN = Pattern.compile("--([a-z-]+): (#[0-9a-f]{6}|var\\(--([a-z-]+)\\));");

	private static final List<String> GROUNDS = List.of("paper", "sheet", "accent-wash");

	private static final List<String> STATES = List.of("calm", "soon", "late");

	@ParameterizedTest(name = "{0}")
	@MethodSource("palettes")
	void everyTextIsReadableOnEveryGround(String name, Map<String, String> colours) {
		for (String ground : GROUNDS) {
			for (String text : List.of("ink", "ink-soft", "accent", "late")) {
				assertThat(contrast(colours, text, ground)).as("%s on %s", text, ground).isGreaterThanOrEqualTo(4.5);
			}
		}
		for (String state : STATES) {
			assertThat(contrast(colours, state, state + "-wash")).as(state).isGreaterThanOrEqualTo(4.5);
			assertThat(contrast(colours, "ink", state + "-wash")).as("ink on %s", state).isGreaterThanOrEqualTo(4.5);
			assertThat(contrast(colours, "ink-soft", state + "-wash")).as("soft ink on %s", state)
				.isGreaterThanOrEqualTo(4.5);
		}
		assertThat(contrast(colours, "accent-ink", "accent-fill")).as("button").isGreaterThanOrEqualTo(4.5);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("palettes")
	void controlsAndFocusStandOutFromTheirGround(String name, Map<String, String> colours) {
		for (String ground : List.of("paper", "sheet")) {
			for (String line : List.of("edge", "focus", "accent-fill")) {
				assertThat(contrast(colours, line, ground)).as("%s on %s", line, ground).isGreaterThanOrEqualTo(3);
			}
		}
		assertThat(contrast(colours, "accent-ink", "accent-deep")).as("button under the pointer")
			.isGreaterThanOrEqualTo(4.5);
	}

	static Stream<Arguments> palettes() throws IOException {
		String[] blocks = Files.readString(Path.of("src/main/css/tokens.css")).split("@media |\\[data-mode");
		Map<String, String> light = tokens(blocks[0], Map.of());
		Map<String, String> dark = tokens(blocks[1], light);
		Map<String, String> strong = tokens(blocks[3], light);
		return Stream.of(Arguments.of("light", light), Arguments.of("dark", dark), Arguments.of("light, more", strong),
				Arguments.of("dark, more", tokens(blocks[4], tokens(blocks[3], dark))));
	}

	private static Map<String, String> tokens(String block, Map<String, String> inherited) {
		Map<String, String> tokens = new HashMap<>(inherited);
		Matcher token = TOKEN.matcher(block);
		while (token.find()) {
			tokens.put(token.group(1), (token.group(3) != null) ? inherited.get(token.group(3)) : token.group(2));
		}
		return tokens;
	}

	private static double contrast(Map<String, String> colours, String one, String other) {
		double a = luminance(colours.get(one));
		double b = luminance(colours.get(other));
		return (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
	}

	private static double luminance(String colour) {
		int rgb = Integer.parseInt(colour.substring(1), 16);
		return .2126 * linear(rgb >> 16) + .7152 * linear(rgb >> 8 & 255) + .0722 * linear(rgb & 255);
	}

	private static double linear(int channel) {
		double value = channel / 255.0;
		return (value <= .04045) ? value / 12.92 : Math.pow((value + .055) / 1.055, 2.4);
	}

}
