package org.lianxin;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.util.ReflectionUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/** Every word a user reads is in a bundle, and in both languages. */
class MessagesTests {

	private static final Path RESOURCES = Path.of("src", "main", "resources");

	private static final Pattern IN_TEMPLATES = Pattern.compile("#\\{([a-z][A-Za-z0-9_.]*[A-Za-z0-9_])[(}]");

	private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

	private static final Pattern IN_CODE = Pattern.compile(
			"(?:new (?:Unprocessable|Conflict|NotFound)|super|success|warning|error|MenuItem)\\(\"([a-z]+\\.[A-Za-z0-9_.]+)\"");

	private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");

	private static final Pattern LONE_QUOTE = Pattern.compile("(?<!')'(?!')");

	private static final Pattern LETTER = Pattern.compile("\\p{L}");

	private static final List<String> READ = List.of("placeholder", "title", "aria-label", "alt");

	private static final List<String> FILLED = List.of("th:text", "th:utext", "th:replace", "th:insert");

	static List<String> bundles() {
		return files("messages", ".properties").map((file) -> file.getFileName().toString())
			.filter((name) -> !name.endsWith("_en.properties"))
			.map((name) -> name.replace(".properties", ""))
			.toList();
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void bothLanguagesSayTheSameThings(String bundle) {
		Map<String, String> chinese = load(bundle);
		Map<String, String> english = load(bundle + "_en");
		assertThat(english.keySet()).isEqualTo(chinese.keySet());
		assertThat(chinese).allSatisfy((key, value) -> {
			assertThat(value).as(key).isNotBlank();
			assertThat(english.get(key)).as(key).isNotBlank();
			assertThat(arguments(english.get(key))).as(key).isSubsetOf(arguments(value));
		});
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void everyPatternIsOne(String bundle) {
		Stream.of(bundle, bundle + "_en")
			.map(MessagesTests::load)
			.forEach((messages) -> messages.forEach((key, value) -> {
				if (arguments(value).isEmpty()) {
					assertThat(value).as(key).doesNotContain("''");
				}
				else {
					assertThatCode(() -> new MessageFormat(value)).as(key).doesNotThrowAnyException();
					assertThat(LONE_QUOTE.matcher(value).find()).as(key + ": double the quotes").isFalse();
				}
			}));
	}

	@Test
	void noKeyIsInTwoBundles() {
		Map<String, String> homes = new HashMap<>();
		bundles().forEach((bundle) -> load(bundle).keySet()
			.forEach((key) -> assertThat(homes.put(key, bundle)).as(key).isNull()));
	}

	@Test
	void thePortalReadsEveryBundle() throws IOException {
		String settings = Files.readString(RESOURCES.resolve("application.yml"));
		assertThat(bundles()).allSatisfy((bundle) -> assertThat(settings).contains("messages/" + bundle));
	}

	@Test
	void everyKeyInATemplateHasItsWords() {
		assertThat(missing(files("templates", ".html"), IN_TEMPLATES)).isEmpty();
	}

	@Test
	void everyKeyInCodeHasItsWords() {
		assertThat(missing(walk(Path.of("src", "main", "java"), ".java"), IN_CODE)).isEmpty();
	}

	@Test
	void everyNameOfAConstantHasItsWords() {
		Set<String> known = keys();
		Set<String> missing = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
			.importPackages("org.lianxin")
			.stream()
			.filter((type) -> type.isEnum() && type.tryGetMethod("key").isPresent())
			.flatMap(MessagesTests::constantKeys)
			.filter((key) -> !known.contains(key))
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(missing).isEmpty();
	}

	@Test
	void noTemplateSaysAWordOfItsOwn() {
		assertThat(files("templates", ".html").flatMap(MessagesTests::ownWords)).isEmpty();
	}

	private static Stream<String> constantKeys(JavaClass type) {
		Class<?> constants = type.reflect();
		Method key = ReflectionUtils.findMethod(constants, "key");
		ReflectionUtils.makeAccessible(key);
		return Stream.of(constants.getEnumConstants())
			.map((constant) -> (String) ReflectionUtils.invokeMethod(key, constant));
	}

	private static Map<String, String> missing(Stream<Path> files, Pattern use) {
		Set<String> known = keys();
		Map<String, String> missing = new TreeMap<>();
		files.forEach((file) -> use.matcher(COMMENT.matcher(read(file)).replaceAll(""))
			.results()
			.map((result) -> result.group(1))
			.filter((key) -> !known.contains(key))
			.forEach((key) -> missing.put(key, file.getFileName().toString())));
		return missing;
	}

	private static Stream<String> ownWords(Path template) {
		Element page = Jsoup.parse(read(template));
		Stream<String> texts = page.select("*")
			.stream()
			.flatMap((element) -> element.textNodes().stream())
			.filter((text) -> LETTER.matcher(text.text().replaceAll("\\[\\[.*?]]", "")).find())
			.filter((text) -> !isFilled(text))
			.map(TextNode::text);
		Stream<String> attributes = READ.stream()
			.flatMap((name) -> page.select("[" + name + "]")
				.stream()
				.filter((element) -> LETTER.matcher(element.attr(name)).find())
				.filter((element) -> !element.hasAttr("th:" + name) && !isFilled(element))
				.map((element) -> name + "=" + element.attr(name)));
		return Stream.concat(texts, attributes).map((words) -> RESOURCES.relativize(template) + ": " + words.strip());
	}

	/** What stands in a filled element is there for whoever opens the file alone. */
	private static boolean isFilled(Node node) {
		for (Node up = node; up != null; up = up.parent()) {
			if (FILLED.stream().anyMatch(up::hasAttr)) {
				return true;
			}
		}
		return false;
	}

	private static Set<String> arguments(String message) {
		return ARGUMENT.matcher(message).results().map((result) -> result.group(1)).collect(Collectors.toSet());
	}

	private static Set<String> keys() {
		return bundles().stream().flatMap((bundle) -> load(bundle).keySet().stream()).collect(Collectors.toSet());
	}

	private static Map<String, String> load(String bundle) {
		try (Reader file = Files.newBufferedReader(RESOURCES.resolve("messages").resolve(bundle + ".properties"))) {
			Properties messages = new Properties();
			messages.load(file);
			Map<String, String> sorted = new TreeMap<>();
			messages.forEach((key, value) -> sorted.put((String) key, (String) value));
			return sorted;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Stream<Path> files(String folder, String ending) {
		return walk(RESOURCES.resolve(folder), ending);
	}

	private static Stream<Path> walk(Path folder, String ending) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter((file) -> file.toString().endsWith(ending)).sorted().toList().stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
