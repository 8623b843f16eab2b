package org.texie;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.texie.serve.PreviewServer;

/** A reader takes a citation along, with scripts and without. */
@ExtendWith(Browser.Extension.class)
class CitationInBrowserIT {

  private static final String GB_T = "林一, 周二. 钥匙：码头上的书房[N]. 样张日报, 2022-12-05(7).";

  @TempDir static Path folder;
  private static PreviewServer server;

  @BeforeAll
  static void serve() throws IOException {
    Path site = folder.resolve("site");
    Builds.of(GoldenSites.source("default-look"), site).run();
    server = PreviewServer.start(site, 0);
  }

  @AfterAll
  static void close() {
    server.close();
  }

  @Test
  void aButtonCopiesTheCitation(Browser browser) {
    ChromeDriver driver = browser.asItComes();
    driver.executeCdpCommand(
        "Browser.grantPermissions",
        Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
    open(driver);

    assertEquals(GB_T, driver.findElement(By.id("cite-gbt")).getText());
    List<WebElement> buttons = driver.findElements(By.cssSelector(".citation button"));
    assertEquals(List.of("复制引文", "复制 BibTeX"), buttons.stream().map(WebElement::getText).toList());
    buttons.get(0).click();
    assertEquals(GB_T, clipboard(driver));
    buttons.get(1).click();
    assertEquals(bibTex(driver), clipboard(driver));
  }

  @Test
  void withoutScriptsTheTextsCanBeSelected(Browser browser) {
    ChromeDriver driver = browser.asItComes();
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    try {
      open(driver);
      assertEquals(List.of(), driver.findElements(By.cssSelector(".citation button")));
      assertEquals("true", driver.findElement(By.id("cite-bibtex")).getDomAttribute("readonly"));
      assertEquals("@article{shufang,", bibTex(driver).lines().findFirst().orElseThrow());
    } finally {
      driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    }
  }

  private static void open(ChromeDriver driver) {
    driver.get(server.address().resolve("cases/shufang/").toString());
    driver.findElement(By.cssSelector(".citation summary")).click();
  }

  private static String bibTex(ChromeDriver driver) {
    return driver.findElement(By.id("cite-bibtex")).getDomProperty("value");
  }

  /** What was copied last, as soon as the page says that it was. */
  private static Object clipboard(ChromeDriver driver) {
    return driver.executeAsyncScript(
        """
        const done = arguments[0];
        const look = () => {
          const told = [...document.querySelectorAll('.citation button')]
              .find(button => button.textContent === '已复制' && !button.dataset.seen);
          if (!told) { return void requestAnimationFrame(look); }
          told.dataset.seen = 'yes';
          navigator.clipboard.readText().then(done, error => done(String(error)));
        };
        look();
        """);
  }
}
