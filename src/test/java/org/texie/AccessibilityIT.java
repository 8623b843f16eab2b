package org.texie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.chrome.ChromeDriver;
import org.texie.pages.Template;
import org.texie.serve.PreviewServer;

/**
 * The rules of axe-core, on a page of every kind, in every size; and those that depend on the
 * light, those of colour, in the dark as well: text twice as large needs less contrast.
 */
@ExtendWith(Browser.Extension.class)
class AccessibilityIT {

  /** All rules of axe-core, those that it calls best practice too; or some of them. */
  private static final String RUN =
      """
      const [rules, done] = arguments;
      const options = rules.length ? {runOnly: {type: 'rule', values: rules}} : {};
      axe.run(document, {resultTypes: ['violations'], ...options}).then(
          result => done(result.violations.flatMap(
              rule => rule.nodes.map(node => rule.id + ' ' + node.target + ': '
                  + node.failureSummary.replace(/\\s+/g, ' ')))),
          error => done(['axe failed: ' + error]));
      """;

  private static final List<String> ALL = List.of();
  private static final List<String> OF_COLOUR = List.of("color-contrast", "link-in-text-block");

  @TempDir static Path folder;

  private static final List<String> ADDRESSES = new ArrayList<>();
  private static final List<PreviewServer> SERVERS = new ArrayList<>();

  @BeforeAll
  static void serve() throws IOException {
    for (SiteKinds site : SiteKinds.build(folder)) {
      PreviewServer server = PreviewServer.start(site.folder(), 0);
      SERVERS.add(server);
      site.byKind()
          .forEach(
              (template, paths) -> {
                // A browser never shows a redirect.
                if (template != Template.REDIRECT) {
                  String path = paths.get(0).replaceAll("(^|/)index\\.html$", "$1");
                  ADDRESSES.add(server.address() + path);
                }
              });
    }
  }

  @AfterAll
  static void close() {
    SERVERS.forEach(PreviewServer::close);
  }

  @Test
  void inTheLight(Browser browser) throws IOException {
    assertEquals(List.of(), violations(browser.asItComes(), 1280, "light", ALL));
  }

  @Test
  void inTheDark(Browser browser) throws IOException {
    assertEquals(List.of(), violations(browser.asItComes(), 1280, "dark", OF_COLOUR));
  }

  @Test
  void onTheSmallestPhoneInTheLight(Browser browser) throws IOException {
    assertEquals(List.of(), violations(browser.asItComes(), 320, "light", ALL));
  }

  @Test
  void onTheSmallestPhoneInTheDark(Browser browser) throws IOException {
    assertEquals(List.of(), violations(browser.asItComes(), 320, "dark", OF_COLOUR));
  }

  @Test
  void withTextAt200PercentInTheLight(Browser browser) throws IOException {
    assertEquals(List.of(), violations(browser.withTextAt200Percent(), 1280, "light", ALL));
  }

  @Test
  void faultsAreFound(Browser browser) throws IOException {
    ChromeDriver driver = browser.asItComes();
    driver.get(
        "data:text/html,<p style='color:gray;background:silver'>words</p><img src='data:,'>");
    List<String> found = run(driver, ALL);
    assertTrue(run(driver, OF_COLOUR).stream().anyMatch(line -> line.startsWith("color-contrast")));
    for (String rule : List.of("color-contrast", "image-alt", "html-has-lang", "document-title")) {
      assertTrue(found.stream().anyMatch(line -> line.startsWith(rule)), rule + " in " + found);
    }
  }

  private static List<String> violations(
      ChromeDriver driver, int width, String light, List<String> rules) throws IOException {
    List<String> violations = new ArrayList<>();
    Map<String, Object> scheme = Map.of("name", "prefers-color-scheme", "value", light);
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(scheme)));
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", false));
    try {
      for (String address : ADDRESSES) {
        driver.get(address);
        run(driver, rules).forEach(violation -> violations.add(address + " " + violation));
      }
    } finally {
      driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of()));
    }
    return violations;
  }

  private static List<String> run(ChromeDriver driver, List<String> rules) throws IOException {
    try (InputStream axe = AccessibilityIT.class.getResourceAsStream("/axe.min.js")) {
      driver.executeScript(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
    }
    List<?> found = (List<?>) driver.executeAsyncScript(RUN, rules);
    return found.stream().map(String::valueOf).toList();
  }
}
