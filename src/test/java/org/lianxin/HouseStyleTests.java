package org.lianxin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import jakarta.persistence.Entity;
import jakarta.servlet.Filter;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.Repository;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

/** What a machine can check of the house style. */
class HouseStyleTests {

	private static final JavaClasses PORTAL = new ClassFileImporter()
		.withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages("org.lianxin");

	private static final Pattern CHINESE_LITERAL = Pattern.compile("\"[^\"]*\\p{IsHan}[^\"]*\"");

	@Test
	void whatNobodyElseNeedsStaysInItsPackage() {
		classes().that()
			.areAnnotatedWith(Entity.class)
			.or()
			.areMetaAnnotatedWith(Controller.class)
			.or(assignableTo(Repository.class))
			.should()
			.notBePublic()
			.check(PORTAL);
	}

	@Test
	void nothingIsInjectedIntoAField() {
		noFields().should().beAnnotatedWith(Autowired.class).orShould().beAnnotatedWith(Value.class).check(PORTAL);
		noMethods().should().beAnnotatedWith(Autowired.class).check(PORTAL);
	}

	@Test
	void everyPackageSaysWhatMayBeNull() {
		assertThat(PORTAL.stream().map(JavaClass::getPackageName).distinct().sorted())
			.allSatisfy((name) -> assertThat(Class.forName(name + ".package-info")).hasAnnotation(NullMarked.class));
	}

	@Test
	void everyUseCaseSaysWhoMay() {
		assertThat(useCases()
			.filter((method) -> !method.isAnnotatedWith(PreAuthorize.class)
					&& !method.getOwner().isAnnotatedWith(PreAuthorize.class))
			.map(JavaMethod::getFullName)).isEmpty();
	}

	@Test
	void whatUseCasesTakeAreRecords() {
		assertThat(useCases().flatMap((method) -> method.getRawParameterTypes().stream())
			.filter((type) -> type.getPackageName().startsWith("org.lianxin"))
			.filter((type) -> !type.isRecord() && !type.isEnum() && !type.isInterface())
			.map(JavaClass::getName)
			.distinct()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Form", "View", "Row", "Detail", "Receipt", "Filter" })
	void whatIsCarriedIsARecord(String ending) {
		classes().that()
			.haveSimpleNameEndingWith(ending)
			.and()
			.areNotAssignableTo(Filter.class)
			.should(ArchConditions.be(DescribedPredicate.describe("a record", JavaClass::isRecord)))
			.allowEmptyShould(true)
			.check(PORTAL);
	}

	@Test
	void timeComesFromTheClock() {
		noClasses().should()
			.callMethod(Instant.class, "now")
			.orShould()
			.callMethod(LocalDate.class, "now")
			.orShould()
			.callMethod(LocalDateTime.class, "now")
			.orShould()
			.callMethod(ZonedDateTime.class, "now")
			.orShould()
			.callMethod(OffsetDateTime.class, "now")
			.orShould()
			.callMethod(System.class, "currentTimeMillis")
			.check(PORTAL);
	}

	@Test
	void noEntityHasASetter() {
		noMethods().that()
			.areDeclaredInClassesThat()
			.areAnnotatedWith(Entity.class)
			.should()
			.haveNameMatching("set[A-Z].*")
			.check(PORTAL);
	}

	@Test
	void wordsThatPeopleReadAreNotInCode() throws IOException {
		try (Stream<Path> sources = Files.walk(Path.of("src", "main", "java"))) {
			assertThat(sources.filter((source) -> source.toString().endsWith(".java")).flatMap(this::chineseLiterals))
				.isEmpty();
		}
	}

	private Stream<String> chineseLiterals(Path source) {
		try {
			List<String> lines = Files.readAllLines(source);
			return lines.stream()
				.filter((line) -> !line.strip().startsWith("*") && !line.strip().startsWith("/"))
				.filter((line) -> CHINESE_LITERAL.matcher(line).find())
				.map((line) -> source.getFileName() + ": " + line.strip());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Stream<JavaMethod> useCases() {
		return PORTAL.stream()
			.filter((type) -> type.isAnnotatedWith(Service.class))
			.flatMap((type) -> type.getMethods().stream())
			.filter((method) -> method.getModifiers().contains(JavaModifier.PUBLIC)
					&& !method.getModifiers().contains(JavaModifier.SYNTHETIC));
	}

}
