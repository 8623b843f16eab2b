package org.texie;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * The Chromium or Chrome that is on this machine; tests take it as a parameter.
 *
 * <p>Where there is none, the tests that need it are not run, which the last lines of all say. With
 * {@code REQUIRE_BROWSER=1} in the environment they fail instead. Nothing is ever downloaded.
 */
public final class Browser implements AutoCloseable {

  private static final List<String> BROWSERS =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
  private static final List<String> DRIVERS = List.of("chromedriver");
  private static final List<String> USUAL_PLACES =
      List.of("/usr/bin", "/usr/lib/chromium", "/usr/lib/chromium-browser", "/opt/google/chrome");
  private static final String MAC = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

  /** Warns where Selenium has no typed commands for so new a browser; none are used. */
  private static final Logger TYPED_COMMANDS = Logger.getLogger("org.openqa.selenium.devtools");

  static {
    TYPED_COMMANDS.setLevel(Level.SEVERE);
  }

  private final Path profiles;
  private final Map<Map<String, Object>, ChromeDriver> drivers = new HashMap<>();

  private Browser(Path profiles) {
    this.profiles = profiles;
  }

  /** A browser outside of tests, with a folder for its profiles. */
  public static Browser in(Path profiles) {
    return new Browser(profiles);
  }

  /** The browser as it comes. */
  public ChromeDriver asItComes() {
    return driver(Map.of());
  }

  /** The browser of a reader who has set the text to twice its size. */
  ChromeDriver withTextAt200Percent() {
    return driver(Map.of("webkit.webprefs.default_font_size", 32));
  }

  private ChromeDriver driver(Map<String, Object> preferences) {
    return drivers.computeIfAbsent(preferences, this::open);
  }

  private ChromeDriver open(Map<String, Object> preferences) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(browser().orElseThrow(Browser::missing).toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--user-data-dir=" + profiles.resolve("profile-" + drivers.size()));
    options.setExperimentalOption("prefs", preferences);
    // With the driver named, Selenium looks for none and downloads none.
    Path driver = chromedriver().orElseThrow(Browser::missing);
    System.setProperty(ChromeDriverService.CHROME_DRIVER_EXE_PROPERTY, driver.toString());
    return new ChromeDriver(options);
  }

  private static AssertionError missing() {
    return new AssertionError("no Chromium or Chrome with its driver was found; " + Missing.HINT);
  }

  private static Optional<Path> browser() {
    Path mac = Path.of(MAC);
    return find(BROWSERS).or(() -> Optional.of(mac).filter(Files::isExecutable));
  }

  private static Optional<Path> chromedriver() {
    return find(DRIVERS);
  }

  private static Optional<Path> find(List<String> names) {
    List<String> folders = new ArrayList<>();
    String path = System.getenv("PATH");
    if (path != null) {
      folders.addAll(List.of(path.split(File.pathSeparator, -1)));
    }
    folders.addAll(USUAL_PLACES);
    return names.stream()
        .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
        .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
        .findFirst();
  }

  @Override
  public void close() {
    drivers.values().forEach(ChromeDriver::quit);
    Trees.delete(profiles);
  }

  /** Counts the tests that were not run, and says so when all others are done. */
  private static final class Missing implements AutoCloseable {

    static final String HINT = "to get one: apt-get install chromium chromium-driver";

    private final AtomicInteger tests = new AtomicInteger();

    @Override
    public void close() {
      System.out.println("BROWSER CHECKS NOT RUN: " + tests + " (" + HINT + ")");
    }
  }

  /** Hands the one browser to all tests that ask for it. */
  static final class Extension implements ExecutionCondition, ParameterResolver {

    private static final ExtensionContext.Namespace OURS =
        ExtensionContext.Namespace.create(Browser.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
      boolean there = browser().isPresent() && chromedriver().isPresent();
      if (there || "1".equals(System.getenv("REQUIRE_BROWSER"))) {
        return ConditionEvaluationResult.enabled("a browser is there, or must be");
      }
      if (context.getTestMethod().isEmpty()) {
        return ConditionEvaluationResult.enabled("its tests are counted one by one");
      }
      store(context)
          .getOrComputeIfAbsent(Missing.class, type -> new Missing(), Missing.class)
          .tests
          .incrementAndGet();
      return ConditionEvaluationResult.disabled("no browser; " + Missing.HINT);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return store(context)
          .getOrComputeIfAbsent(Browser.class, type -> new Browser(folder()), Browser.class);
    }

    private static ExtensionContext.Store store(ExtensionContext context) {
      return context.getRoot().getStore(OURS);
    }

    private static Path folder() {
      try {
        return Files.createTempDirectory("texie-browser");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
