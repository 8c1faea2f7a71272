package org.lianxin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

import static org.assertj.core.api.Assertions.assertThat;

/** The modules keep to what they may know of each other; what they know is drawn here. */
class ModularityTests {

	private static final Path DOCS = Path.of("src", "docs", "modules");

	private final ApplicationModules modules = ApplicationModules.of(LianxinApplication.class);

	@Test
	void everyModuleKeepsToItsDependencies() {
		this.modules.verify();
	}

	@Test
	void everyModuleStatesItsDependencies() {
		assertThat(this.modules).allSatisfy((module) -> assertThat(module.isOpen()).isFalse());
	}

	@Test
	void drawsTheModules() throws IOException {
		Files.createDirectories(DOCS);
		Files.writeString(DOCS.resolve("modules.md"), diagram());
		assertThat(DOCS.resolve("modules.md")).content().contains("petition --> representative");
	}

	/** In Mermaid, sorted, so that it changes only where the modules do. */
	private String diagram() {
		List<String> arrows = this.modules.stream().flatMap(this::arrows).sorted().toList();
		return "# Modules\n\nWritten by the build (`ModularityTests`). An arrow points to the module that is known.\n\n"
				+ "```mermaid\ngraph TD\n" + String.join("\n", arrows) + "\n```\n";
	}

	private Stream<String> arrows(ApplicationModule module) {
		List<String> known = module.getDirectDependencies(this.modules)
			.uniqueModules()
			.map((other) -> other.getIdentifier().toString())
			.sorted()
			.toList();
		String name = module.getIdentifier().toString();
		return known.isEmpty() ? Stream.of("  " + name) : known.stream().map((other) -> "  " + name + " --> " + other);
	}

}
