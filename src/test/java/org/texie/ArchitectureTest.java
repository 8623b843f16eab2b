package org.texie;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lines that {@code ARCHITECTURE.md} draws. */
class ArchitectureTest {

  private static final JavaClasses TEXIE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.texie");

  private static final Path SOURCES = Path.of("src/main/java");

  @Test
  void theModelKnowsTheJdkAlone() {
    classes()
        .that()
        .resideInAPackage("org.texie.model")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.texie.model")
        .check(TEXIE);
  }

  @Test
  void diagnosticsKnowTheJdkAndTheModel() {
    classes()
        .that()
        .resideInAPackage("org.texie.diagnostics")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.texie.model", "org.texie.diagnostics")
        .check(TEXIE);
  }

  @Test
  void formatsKnowTheirLibraryAndTheModel() {
    classes()
        .that()
        .resideInAPackage("org.texie.formats")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "com.fasterxml..", "org.texie.model", "org.texie.formats")
        .check(TEXIE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "content",
        "markdown",
        "dedupe",
        "index",
        "pages",
        "feeds",
        "data",
        "citations",
        "books",
        "pictures",
        "publish",
        "report",
        "search",
        "serve",
        "defaults"
      })
  void aStageKnowsNoOtherStage(String stage) {
    classes()
        .that()
        .resideInAPackage("org.texie." + stage)
        .should()
        .onlyDependOnClassesThat(
            not(resideInAPackage("org.texie.."))
                .or(
                    resideInAnyPackage(
                        "org.texie.model",
                        "org.texie.diagnostics",
                        "org.texie.formats",
                        "org.texie." + stage)))
        .check(TEXIE);
  }

  @Test
  void metadataKnowsThePagesThatItDescribesAndNoOtherStage() {
    classes()
        .that()
        .resideInAPackage("org.texie.metadata")
        .should()
        .onlyDependOnClassesThat(
            not(resideInAPackage("org.texie.."))
                .or(
                    resideInAnyPackage(
                        "org.texie.model",
                        "org.texie.formats",
                        "org.texie.pages",
                        "org.texie.metadata")))
        .check(TEXIE);
  }

  @Test
  void renderingKnowsThePagesAndWhatTheySayOfThemselvesAndNoOtherStage() {
    classes()
        .that()
        .resideInAPackage("org.texie.jbake")
        .should()
        .onlyDependOnClassesThat(
            not(resideInAPackage("org.texie.."))
                .or(
                    resideInAnyPackage(
                        "org.texie.model",
                        "org.texie.diagnostics",
                        "org.texie.pages",
                        "org.texie.metadata",
                        "org.texie.citations",
                        "org.texie.jbake")))
        .check(TEXIE);
  }

  @ParameterizedTest
  @CsvSource({
    "org.yaml.., content",
    "com.vladsch.., markdown",
    "org.jsoup.., markdown",
    "org.jbake.., jbake",
    "freemarker.., jbake",
    "org.apache.commons.., jbake",
    "com.fasterxml.., formats",
    "com.github.difflib.., report",
    "com.hankcs.., dedupe",
    "com.twelvemonkeys.., pictures",
    "javax.imageio.., pictures",
    "picocli.., cli",
    "com.sun.net.httpserver.., serve"
  })
  void aLibraryLivesInOnePackage(String library, String home) {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.texie." + home)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(TEXIE);
  }

  @Test
  void nothingStaticChanges() {
    fields().that().areStatic().should().beFinal().check(TEXIE);
  }

  @Test
  void noSourceBreaksTheHouseRules() throws IOException {
    Pattern broken =
        Pattern.compile(
            "catch \\((Exception|Throwable)\\b|return null;|printStackTrace"
                + "|Locale\\.getDefault|ZoneId\\.systemDefault|LocalDate\\.now\\(\\)|Instant\\.now\\(\\)"
                + "|System\\.(out|err|exit|getProperty|getenv|currentTimeMillis)");
    assertEquals(List.of(), lines(broken, "Main.java"));
  }

  private static List<String> lines(Pattern pattern, String exempt) throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        if (file.endsWith(exempt)) {
          continue;
        }
        for (String line : Files.readAllLines(file)) {
          if (pattern.matcher(line).find()) {
            found.add(file + ": " + line.strip());
          }
        }
      }
    }
    return found;
  }
}
