package org.texie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;
import org.texie.report.DuplicatesPage;
import org.texie.report.SampleDuplicates;
import org.texie.serve.PreviewServer;

/** The report of repeats as an editor opens it from disk, and the note that readers may open. */
@ExtendWith(Browser.Extension.class)
class RepeatsInBrowserIT {

  private static final List<String> EVERYTHING =
      List.of(
          "exact",
          "variant",
          "lead-in",
          "stitched",
          "contained",
          "fragment",
          "near-miss",
          "linked",
          "near-miss");

  @TempDir static Path folder;

  private static Path reports;
  private static PreviewServer site;
  private ChromeDriver driver;

  @BeforeAll
  static void write() throws IOException {
    reports = Files.createDirectories(folder.resolve("archive/target/reports"));
    write(
        "few.html",
        DuplicatesPage.html(SampleDuplicates.all(), folder.resolve("archive"), reports));
    write(
        "many.html",
        DuplicatesPage.html(SampleDuplicates.many(200, 4), folder.resolve("archive"), reports));
    Builds.of(GoldenSites.source("default-look"), folder.resolve("site")).run();
    site = PreviewServer.start(folder.resolve("site"), 0);
  }

  private static void write(String name, byte[] page) throws IOException {
    Files.write(reports.resolve(name), page);
  }

  @AfterAll
  static void close() {
    site.close();
  }

  @BeforeEach
  void open(Browser browser) {
    driver = browser.asItComes();
    window(1280);
    driver.manage().logs().get(LogType.BROWSER);
  }

  @Test
  void kindsAreTurnedOffAndOnByKeyboard() {
    show("few.html", "");
    assertEquals(EVERYTHING, shown());
    assertEquals("显示 9 / 9 处", output());

    kind("near-miss").sendKeys(Keys.SPACE);
    kind("exact").sendKeys(Keys.SPACE);

    assertEquals(
        List.of("variant", "lead-in", "stitched", "contained", "fragment", "linked"), shown());
    assertEquals("显示 6 / 9 处", output());
    assertEquals("#hide=exact%2Cnear-miss", hash());

    kind("near-miss").sendKeys(Keys.SPACE);
    kind("exact").sendKeys(Keys.SPACE);
    assertEquals(EVERYTHING, shown());
    assertQuiet();
  }

  @Test
  void aFileIsFoundByPartOfItsName() {
    show("few.html", "");

    driver.findElement(By.id("file")).sendKeys("Zaoshi");

    assertEquals(List.of("contained", "fragment", "near-miss"), shown());
    assertEquals("#file=Zaoshi", hash());
    assertEquals(1, visible(".file").size(), "no empty file is left standing");

    driver.findElement(By.id("file")).sendKeys("没有");
    assertEquals(List.of(), shown());
    assertEquals("显示 0 / 9 处", output());
    assertQuiet();
  }

  @Test
  void theAddressBringsBackWhatWasChosen() {
    show("few.html", "#hide=linked,nonsense&file=shuili");

    assertEquals(List.of("near-miss"), shown());
    assertFalse(kind("linked").isSelected());
    assertEquals("shuili", driver.findElement(By.id("file")).getDomProperty("value"));

    driver.executeScript("location.hash = '#hide=near-miss'");
    driver.executeAsyncScript("const done = arguments[0]; setTimeout(done, 0)");
    assertEquals(7, shown().size());
    assertQuiet();
  }

  @Test
  void manyFilesAreClosedAndOpenedAllAtOnce() {
    show("many.html", "");
    assertEquals(List.of(), shown());
    assertEquals("显示 200 / 200 处", output());

    driver.findElement(By.id("open")).sendKeys(Keys.ENTER);
    assertEquals(50, driver.findElements(By.cssSelector(".file[open]")).size());

    driver.findElement(By.id("close")).sendKeys(Keys.SPACE);
    assertEquals(0, driver.findElements(By.cssSelector(".file[open]")).size());
    visible(".file summary").get(3).sendKeys(Keys.ENTER);
    assertEquals(List.of("exact", "exact", "exact", "exact"), shown());
    assertQuiet();
  }

  @Test
  void withoutScriptsEverythingIsThereAndNothingPretendsToWork() {
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    try {
      show("few.html", "#hide=exact");

      assertEquals(EVERYTHING, shown());
      assertEquals(0, visible("input, button, output").size());
    } finally {
      driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    }
  }

  @Test
  void theStyleIsLetIn() {
    show("few.html", "");

    WebElement pair = driver.findElement(By.className("pair"));
    assertEquals("grid", pair.getCssValue("display"));
    assertTrue(
        driver
            .findElement(By.tagName("del"))
            .getCssValue("text-decoration")
            .contains("line-through"));
    assertQuiet();
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 360, 768, 1440})
  void nothingIsWiderThanItsWindow(int width) {
    window(width);
    show("few.html", "");

    assertEquals((long) width, driver.executeScript("return innerWidth"));
    assertEquals(
        0L,
        driver.executeScript(
            "const page = document.documentElement; return page.scrollWidth - page.clientWidth"));
  }

  @Test
  void aLinkToARemovedParagraphOpensTheNoteThatHoldsIt() {
    driver.get(site.address() + "cases/shufang/");
    WebElement note = driver.findElement(By.className("repeats"));
    assertEquals("略去 1 段重复的文字", note.getText());
    String id = note.findElement(By.tagName("li")).getDomAttribute("id");

    driver.get("about:blank");
    driver.get(site.address() + "cases/shufang/#" + id);

    WebElement paragraph = driver.findElement(By.id(id));
    assertTrue(paragraph.isDisplayed());
    assertEquals(paragraph, driver.findElement(By.cssSelector(":target")));
    paragraph.findElement(By.tagName("a")).click();
    assertEquals(
        "P", driver.findElement(By.cssSelector(":target")).getTagName().toUpperCase(Locale.ROOT));
  }

  private void show(String page, String hash) {
    driver.get("about:blank");
    driver.get(reports.resolve(page).toUri() + hash);
  }

  private WebElement kind(String kind) {
    return driver.findElement(By.cssSelector(".kinds input[value=" + kind + "]"));
  }

  private List<String> shown() {
    return visible("article").stream().map(entry -> entry.getDomAttribute("data-kind")).toList();
  }

  private List<WebElement> visible(String selector) {
    return driver.findElements(By.cssSelector(selector)).stream()
        .filter(WebElement::isDisplayed)
        .toList();
  }

  private String output() {
    return driver.findElement(By.tagName("output")).getText();
  }

  private String hash() {
    return (String) driver.executeScript("return location.hash");
  }

  private void window(int width) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", false));
  }

  /**
   * Nothing on the console, where a breach of the page's policy would be too; nothing asked for.
   */
  private void assertQuiet() {
    assertEquals(List.of(), driver.manage().logs().get(LogType.BROWSER).getAll());
    assertEquals(
        List.of(),
        driver.executeScript("return performance.getEntriesByType('resource').map(e => e.name)"));
  }
}
