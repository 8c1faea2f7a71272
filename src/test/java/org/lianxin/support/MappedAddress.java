package org.lianxin.support;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * A method and a pattern that the portal answers, such as POST {@code /desk/units/{id}}.
 */
public record MappedAddress(RequestMethod method, String pattern) {

	private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(?::([^}]*))?}");

	/** Returns all that the portal's controllers answer. */
	public static List<MappedAddress> all(RequestMappingHandlerMapping portal) {
		return portal.getHandlerMethods()
			.keySet()
			.stream()
			.flatMap(MappedAddress::of)
			.distinct()
			.sorted(Comparator.comparing(MappedAddress::pattern).thenComparing(MappedAddress::method))
			.toList();
	}

	private static Stream<MappedAddress> of(RequestMappingInfo info) {
		List<RequestMethod> methods = List.copyOf(info.getMethodsCondition().getMethods());
		return info.getPatternValues()
			.stream()
			.flatMap(
					(pattern) -> (methods.isEmpty() ? List.of(RequestMethod.GET, RequestMethod.POST) : methods).stream()
						.map((method) -> new MappedAddress(method, pattern)));
	}

	/** Tells whether it only shows. */
	public boolean shows() {
		return this.method == RequestMethod.GET;
	}

	/** Tells whether it names one thing among many. */
	public boolean names() {
		return this.pattern.contains("{");
	}

	/**
	 * Returns the paths with every value in place of each variable.
	 * @param values what stands for a variable, by the pattern up to and with it; the
	 * alternatives of a variable that lists them need no entry
	 * @throws AssertionError if a variable has no entry: a newcomer must be thought of
	 */
	public List<String> paths(Map<String, List<String>> values) {
		List<String> paths = List.of("");
		Matcher variable = VARIABLE.matcher(this.pattern);
		int end = 0;
		while (variable.find()) {
			String fixed = this.pattern.substring(end, variable.start());
			List<String> present = values(variable, values);
			paths = paths.stream().flatMap((path) -> present.stream().map((value) -> path + fixed + value)).toList();
			end = variable.end();
		}
		String rest = this.pattern.substring(end);
		return paths.stream().map((path) -> path + rest).toList();
	}

	private List<String> values(Matcher variable, Map<String, List<String>> values) {
		if (variable.group(2) != null) {
			return List.of(variable.group(2).split("\\|"));
		}
		List<String> present = new ArrayList<>(
				values.getOrDefault(this.pattern.substring(0, variable.end()), List.of()));
		if (present.isEmpty()) {
			throw new AssertionError(
					"No value is known for {" + variable.group(1) + "} of " + this + ": give this test one");
		}
		return present;
	}

	@Override
	public String toString() {
		return this.method + " " + this.pattern;
	}

}
