package org.texie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.texie.serve.PreviewServer;

/**
 * What readers see of the design: light and dark, large print, paper, and the ways between pages.
 */
@ExtendWith(Browser.Extension.class)
class DesignInBrowserIT {

  /** One page of every kind, of archives with few and with many cases. */
  private static final List<String> KINDS =
      List.of(
          "own/",
          "own/cases/",
          "own/cases/zhanshan-jiayi/",
          "own/districts/",
          "own/districts/licang/",
          "own/districts/licang/minsheng/",
          "own/districts/licang/page/all/",
          "own/themes/",
          "own/themes/minsheng/",
          "own/years/",
          "own/years/2022/",
          "own/about/",
          "look/cases/shufang/",
          "look/cases/chehui/",
          "many/",
          "many/cases/",
          "many/years/");

  /** The texts whose colour differs too little from what is behind them (WCAG 2.2, 1.4.3). */
  private static final String TOO_FAINT =
      """
      const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
      const rgba = color => {
        canvas.clearRect(0, 0, 1, 1);
        canvas.fillStyle = color;
        canvas.fillRect(0, 0, 1, 1);
        return canvas.getImageData(0, 0, 1, 1).data;
      };
      const light = color => {
        const [r, g, b] = [...rgba(color)].map(v => v / 255)
            .map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const behind = element => {
        for (let e = element; e; e = e.parentElement) {
          const color = getComputedStyle(e).backgroundColor;
          if (rgba(color)[3] === 255) { return color; }
        }
        return 'white';
      };
      const faint = [];
      let seen = 0;
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const element = texts.currentNode.parentElement;
        if (!texts.currentNode.data.trim() || !element.checkVisibility({opacityProperty: true})) {
          continue;
        }
        seen++;
        const [a, b] = [light(getComputedStyle(element).color), light(behind(element))];
        const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        if (ratio < 4.5) { faint.push(texts.currentNode.data.trim() + ' ' + ratio.toFixed(2)); }
      }
      return seen > 5 ? faint : ['only ' + seen + ' texts'];
      """;

  /** How far a page reaches out of its window. */
  private static final String BEYOND =
      "const e = document.documentElement; return e.scrollWidth - e.clientWidth";

  @TempDir static Path folder;
  private static PreviewServer server;

  @BeforeAll
  static void serve() throws IOException {
    Path root = folder.resolve("root");
    Builds.of(Builds.OWN_ARCHIVE, root.resolve("own")).run();
    Builds.of(GoldenSites.source("default-look"), root.resolve("look")).run();
    Path many = GeneratedArchive.write(folder.resolve("many"), "很多", 160);
    Builds.of(many, root.resolve("many")).run();
    server = PreviewServer.start(root, 0);
  }

  @AfterAll
  static void close() {
    server.close();
  }

  @AfterEach
  void leaveTheBrowserAsItCame(Browser browser) {
    browser.asItComes().executeScript("localStorage.clear()");
    emulate(browser.asItComes(), "", "");
  }

  @Test
  void everyTextStandsOutByDayAndByNight(Browser browser) {
    ChromeDriver driver = opened(browser, "own/");
    List<String> faint = new ArrayList<>();
    for (String scheme : List.of("light", "dark")) {
      prefer(driver, scheme);
      for (String page : KINDS) {
        driver.get(server.address() + page);
        List<?> found = (List<?>) driver.executeScript(TOO_FAINT);
        found.forEach(text -> faint.add(scheme + " " + page + ": " + text));
      }
    }
    assertEquals(List.of(), faint);
  }

  @Test
  void theNightIsDarkAndAReaderMayStillChooseLightPaper(Browser browser) {
    ChromeDriver driver = opened(browser, "own/");
    String light = paper(driver);
    prefer(driver, "dark");
    String dark = paper(driver);
    assertNotEquals(light, dark);

    button(driver, "theme").click();
    assertEquals(light, paper(driver), "light paper by night");
    assertEquals("false", button(driver, "theme").getDomAttribute("aria-pressed"));

    driver.get(server.address() + "own/cases/zhanshan-jiayi/");
    assertEquals(light, paper(driver), "kept on the next page");

    button(driver, "theme").click();
    prefer(driver, "light");
    assertEquals(dark, paper(driver), "dark paper by day");
    assertEquals("true", button(driver, "theme").getDomAttribute("aria-pressed"));
  }

  @Test
  void whatTheReaderChoseHoldsBeforeAnythingIsDrawn(Browser browser) {
    ChromeDriver driver = opened(browser, "own/");
    driver.executeScript("localStorage.setItem('texie-theme', 'dark')");
    Object watch =
        driver
            .executeCdpCommand(
                "Page.addScriptToEvaluateOnNewDocument",
                Map.of(
                    "source",
                    "new MutationObserver((_, o) => { if (document.body) { o.disconnect();"
                        + " window.themeAtFirst = document.documentElement.dataset.theme; } })"
                        + ".observe(document, {childList: true, subtree: true})"))
            .get("identifier");
    driver.get(server.address() + "own/about/");
    driver.executeCdpCommand(
        "Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", watch));

    assertEquals("dark", driver.executeScript("return themeAtFirst"));
  }

  @Test
  void largePrintStaysFromPageToPageAndGoesAgain(Browser browser) {
    ChromeDriver driver = opened(browser, "own/");
    double normal = size(driver);

    button(driver, "size").sendKeys(Keys.ENTER);
    assertEquals("true", button(driver, "size").getDomAttribute("aria-pressed"));
    assertTrue(size(driver) > normal * 1.2, "large print is larger");
    for (String page : KINDS) {
      driver.get(server.address() + page);
      assertTrue(size(driver) > normal * 1.2, page);
      assertEquals(0L, driver.executeScript(BEYOND), page);
    }

    button(driver, "size").click();
    driver.navigate().refresh();
    assertEquals(normal, size(driver));
  }

  @Test
  void withoutScriptsThereAreNoSwitches(Browser browser) {
    ChromeDriver driver = opened(browser, "own/");
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    try {
      driver.get(server.address() + "own/");
      assertFalse(button(driver, "size").isDisplayed());
      assertTrue(driver.findElement(By.name("q")).isDisplayed());
    } finally {
      driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    }
  }

  @Test
  void aCaseOnPaperIsItsTextInBlackOnWhite(Browser browser) {
    ChromeDriver driver = opened(browser, "look/cases/shufang/");
    button(driver, "theme").click();
    emulate(driver, "print", "dark");

    assertEquals("rgb(255, 255, 255)", paper(driver));
    for (String shown : List.of("h1", ".place", ".source", ".body", ".corrections", ".printed")) {
      assertTrue(driver.findElement(By.cssSelector(shown)).isDisplayed(), shown);
    }
    for (String hidden : List.of(".masthead nav", ".trail", ".search", ".company", ".repeats")) {
      assertFalse(driver.findElement(By.cssSelector(hidden)).isDisplayed(), hidden);
    }
    assertTrue(pdf(driver).startsWith("%PDF"));
  }

  @Test
  void aDistrictIsABrochureWithAllItsTexts(Browser browser) {
    ChromeDriver driver = opened(browser, "own/districts/licang/");
    driver.findElement(By.linkText("全集，供打印")).click();
    assertEquals(
        List.of("茶馆里聊开了“社区大事”", "零下4摄氏度的早上，她赶去核酸检测点"),
        driver.findElements(By.cssSelector("article.story h2")).stream()
            .map(WebElement::getText)
            .toList());

    driver.findElement(By.partialLinkText("零下4摄氏度")).click();
    assertTrue(driver.getCurrentUrl().endsWith("#xingtailu-zaoban.story"), driver.getCurrentUrl());
    emulate(driver, "print", "light");

    assertTrue(driver.findElement(By.className("contents")).isDisplayed());
    assertFalse(driver.findElement(By.className("masthead")).isDisplayed());
    assertTrue(pdf(driver).startsWith("%PDF"));
  }

  @Test
  void everyParagraphHasAMarkThatLeadsToIt(Browser browser) {
    ChromeDriver driver = opened(browser, "own/cases/zhanshan-jiayi/");
    List<WebElement> marks = driver.findElements(By.cssSelector(".body .mark"));
    assertEquals(driver.findElements(By.cssSelector(".body > p")).size(), marks.size());
    WebElement mark = marks.get(1);
    String before =
        driver.findElements(By.cssSelector(".body > p")).get(1).getCssValue("background-color");

    mark.sendKeys(Keys.ENTER);

    WebElement target = driver.findElement(By.cssSelector(":target"));
    assertTrue(driver.getCurrentUrl().endsWith("#" + target.getDomAttribute("id")));
    assertNotEquals(before, target.getCssValue("background-color"), "the paragraph shows");
  }

  @Test
  void theBackButtonLeadsBackThroughFragmentsAndPages(Browser browser) {
    ChromeDriver driver = opened(browser, "many/");
    String front = driver.getCurrentUrl();
    driver.findElement(By.cssSelector(".lead-story h2 a")).click();
    String item = driver.getCurrentUrl();
    driver.findElement(By.cssSelector(".body .mark")).sendKeys(Keys.ENTER);
    assertNotEquals(item, driver.getCurrentUrl());

    driver.navigate().back();
    assertEquals(item, driver.getCurrentUrl());
    driver.navigate().back();
    assertEquals(front, driver.getCurrentUrl());
  }

  @Test
  void aBarOfTheTimelineLeadsToItsYearOnTheRightPageOfTheList(Browser browser) {
    ChromeDriver driver = opened(browser, "many/cases/");
    List<String> years = List.of("2000", "2009", "2019");
    for (String year : years) {
      driver.get(server.address() + "many/cases/");
      driver.findElement(By.cssSelector(".timeline a[href$='#y" + year + "']")).click();

      assertEquals(year + "年", driver.findElement(By.cssSelector(":target")).getText());
    }
  }

  @Test
  void theMapTheMatrixAndTheTimelineLeadWhereTheySay(Browser browser) {
    ChromeDriver driver = opened(browser, "own/");
    follow(driver, By.cssSelector(".map a[href='districts/licang/']"), "李沧区");
    follow(driver, By.cssSelector(".matrix a[href='districts/licang/minsheng/']"), "李沧区 · 民生服务");
    driver.get(server.address() + "many/");
    driver.findElement(By.cssSelector(".timeline a[href='years/2007/']")).click();
    assertEquals("2007年", driver.findElement(By.tagName("h1")).getText());
  }

  private static void follow(ChromeDriver driver, By link, String heading) {
    driver.get(server.address() + "own/");
    driver.findElement(link).click();
    assertEquals(heading, driver.findElement(By.tagName("h1")).getText());
  }

  /** A page as a reader sees it who has chosen nothing yet. */
  private static ChromeDriver opened(Browser browser, String page) {
    ChromeDriver driver = browser.asItComes();
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", 1280, "height", 800, "deviceScaleFactor", 1, "mobile", false));
    prefer(driver, "light");
    driver.get(server.address() + page);
    driver.executeScript("localStorage.clear()");
    driver.navigate().refresh();
    return driver;
  }

  private static void prefer(ChromeDriver driver, String scheme) {
    emulate(driver, "screen", scheme);
  }

  private static void emulate(ChromeDriver driver, String medium, String scheme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            medium,
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  private static WebElement button(ChromeDriver driver, String choice) {
    return driver.findElement(By.cssSelector("[data-choice=" + choice + "]"));
  }

  private static String paper(ChromeDriver driver) {
    return (String)
        driver.executeScript("return getComputedStyle(document.documentElement).backgroundColor");
  }

  private static double size(ChromeDriver driver) {
    String size = driver.findElement(By.tagName("html")).getCssValue("font-size");
    return Double.parseDouble(size.replace("px", ""));
  }

  private static String pdf(ChromeDriver driver) {
    Object data = driver.executeCdpCommand("Page.printToPDF", Map.of()).get("data");
    return new String(Base64.getDecoder().decode((String) data), StandardCharsets.ISO_8859_1);
  }
}
