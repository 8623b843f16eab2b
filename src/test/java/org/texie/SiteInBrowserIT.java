package org.texie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.texie.serve.PreviewServer;

/** The site as its readers meet it: in a browser, on a phone, by keyboard, without scripts. */
@ExtendWith(Browser.Extension.class)
class SiteInBrowserIT {

  /** Everything that reaches out of the window, unless it scrolls within a box of its own. */
  private static final String TOO_WIDE =
      """
      const limit = arguments[0];
      if (innerWidth !== limit) { return ['the window is ' + innerWidth]; }
      if (document.documentElement.scrollWidth <= limit) { return []; }
      const found = [];
      for (const element of document.body.querySelectorAll('*')) {
        if (element.getBoundingClientRect().right > limit + 0.5) {
          found.push(element.tagName + '.' + element.className + ': '
              + element.textContent.trim().slice(0, 30));
        }
      }
      return ['scrolls to ' + document.documentElement.scrollWidth].concat(found.slice(-3));
      """;

  private static final int OF_EACH_KIND = 3;

  @TempDir static Path folder;

  /** The archive of this repository at the top of a host. */
  private static PreviewServer top;

  /** Below folders: the same as {@code a/dangan/}, a page of each kind as {@code look/}. */
  private static PreviewServer below;

  private static SortedMap<String, byte[]> own;
  private static SortedMap<String, byte[]> look;

  @BeforeAll
  static void serve() throws IOException {
    Path site = folder.resolve("own/site");
    assertTrue(Builds.of(Builds.OWN_ARCHIVE, site).run().success());
    Path root = folder.resolve("root");
    Trees.copy(site, root.resolve("a/dangan"));
    Builds.of(GoldenSites.source("default-look"), root.resolve("look")).run();
    own = Trees.read(site);
    look = Trees.read(root.resolve("look"));
    top = PreviewServer.start(site, 0);
    below = PreviewServer.start(root, 0);
  }

  @AfterAll
  static void close() {
    top.close();
    below.close();
  }

  @Test
  void aReaderWalksFromTheFrontPageToACaseAndBack(Browser browser) {
    walk(browser.asItComes(), top.address());
  }

  @Test
  void theWalkIsTheSameBelowASubFolder(Browser browser) {
    walk(browser.asItComes(), below.address().resolve("a/dangan/"));
  }

  /** Front page, district, theme within it, case, and by its trail all the way up. */
  private static void walk(ChromeDriver driver, URI home) {
    normalWindow(driver);
    driver.get(home.toString());
    String title = heading(driver);

    String district = follow(driver, "main a[href^='districts/']:not([href='districts/'])");
    assertEquals(district, heading(driver));

    String theme = follow(driver, "main section[aria-labelledby='crossings'] a");
    assertEquals(district + " · " + theme, heading(driver));

    String name = follow(driver, "main a[href*='/cases/']");
    assertEquals(name, heading(driver));
    assertTrue(driver.getCurrentUrl().startsWith(home + "cases/"), driver.getCurrentUrl());

    followTrail(driver, district);
    assertEquals(district, heading(driver));

    followTrail(driver, title);
    assertEquals(home.toString(), driver.getCurrentUrl());
    assertQuiet(driver, home);
  }

  @Test
  void aLinkInATextLeadsToTheOtherText(Browser browser) {
    ChromeDriver driver = browser.asItComes();
    normalWindow(driver);
    driver.get(top.address() + "cases/houzhuangfu-zaohui/");
    String from = heading(driver);

    follow(driver, "main .body a[href='../liaoninglu-wangge/']");

    assertTrue(driver.getCurrentUrl().endsWith("/cases/liaoninglu-wangge/"));
    assertNotEquals(from, heading(driver));
    follow(driver, "main .body a[href='../houzhuangfu-zaohui/']");
    assertEquals(from, heading(driver));
  }

  @Test
  void aRedirectLeadsOn(Browser browser) {
    ChromeDriver driver = browser.asItComes();
    driver.get(below.address() + "look/old/shufang.html");

    assertEquals(below.address() + "look/cases/shufang/", settled(driver, "码头上的书房"));
  }

  @Test
  void aPhoneShowsTheSiteAtItsOwnWidth(Browser browser) {
    ChromeDriver driver = browser.asItComes();
    window(driver, 360, true);
    driver.get(top.address().toString());

    assertEquals(360L, driver.executeScript("return innerWidth"));
  }

  @Test
  void noPageIsWiderThanAPhone(Browser browser) {
    assertEquals(List.of(), tooWide(browser.asItComes(), List.of(360, 320)));
  }

  @Test
  void noPageIsWiderThanItsWindowWithTextAt200Percent(Browser browser) {
    ChromeDriver driver = browser.withTextAt200Percent();
    driver.get(top.address().toString());
    String size = driver.findElement(By.tagName("html")).getCssValue("font-size");
    assertEquals("36px", size, "the text is not at 200 %");

    assertEquals(List.of(), tooWide(driver, List.of(1280, 360)));
  }

  @Test
  void theKeyboardSkipsToTheTextAndShowsWhereItIs(Browser browser) {
    ChromeDriver driver = browser.asItComes();
    normalWindow(driver);
    for (URI page : List.of(top.address(), top.address().resolve("cases/houzhuangfu-zaohui/"))) {
      driver.get(page.toString());
      press(driver, Keys.TAB);
      WebElement skip = driver.switchTo().activeElement();
      assertEquals("#main", skip.getDomAttribute("href"), "the skip link comes first");
      assertFocusShows(driver, skip);

      press(driver, Keys.ENTER);
      press(driver, Keys.TAB);
      WebElement first = driver.switchTo().activeElement();
      assertEquals(driver.findElement(By.cssSelector("main a")), first, "then the text's links");
      assertFocusShows(driver, first);
    }
  }

  @Test
  void everyLinkIsReachedByKeyboardAndShowsIt(Browser browser) {
    ChromeDriver driver = browser.asItComes();
    normalWindow(driver);
    driver.get(below.address() + "look/cases/shufang/");
    String closed = "details:not([open]) > :not(summary)";
    String reachable =
        ":is(summary, input, textarea, button, a[href]):not(%s):not(%s *)"
            .formatted(closed, closed);
    List<WebElement> links = driver.findElements(By.cssSelector(reachable));

    assertTrue(links.size() > 10);
    for (WebElement link : links) {
      press(driver, Keys.TAB);
      assertEquals(link, driver.switchTo().activeElement(), "in the order of the page");
      assertFocusShows(driver, link);
    }
  }

  @Test
  void everythingIsReadWithoutScripts(Browser browser) {
    ChromeDriver driver = browser.asItComes();
    normalWindow(driver);
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    try {
      pages()
          .forEach(
              (address, html) -> {
                driver.get(address);
                Document page = Jsoup.parse(html);
                page.select("details:not([open]) > :not(summary), [hidden]").remove();
                String written = page.select("main").text();
                String shown = driver.findElement(By.tagName("main")).getText();
                assertEquals(withoutSpaces(written), withoutSpaces(shown), address);
              });
    } finally {
      driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    }
  }

  @Test
  void noPageComplainsOrAsksAnybodyElse(Browser browser) {
    ChromeDriver driver = browser.asItComes();
    normalWindow(driver);
    driver.manage().logs().get(LogType.BROWSER);
    for (String address : pages().keySet()) {
      driver.get(address);
      assertQuiet(driver, URI.create(address).resolve("/"));
    }
  }

  @Test
  void picturesAndStylesArrive(Browser browser) {
    ChromeDriver driver = browser.asItComes();
    normalWindow(driver);
    driver.get(below.address() + "look/cases/shufang/");

    assertEquals(
        List.of(12L, 12L),
        driver.executeScript("return [...document.images].map(i => i.naturalWidth)"));
    assertTrue(
        (Boolean) driver.executeScript("return document.styleSheets[0].cssRules.length > 10"));
  }

  /** The addresses of pages to be read, with their HTML: some of every kind. */
  private static SortedMap<String, String> pages() {
    SortedMap<String, String> pages = new TreeMap<>();
    add(pages, own, top.address());
    add(pages, look, below.address().resolve("look/"));
    return pages;
  }

  private static void add(
      SortedMap<String, String> pages, SortedMap<String, byte[]> site, URI base) {
    Map<String, Integer> kinds = new HashMap<>();
    site.forEach(
        (path, bytes) -> {
          String html = new String(bytes, StandardCharsets.UTF_8);
          // The 404 page of a site below a folder is shown by its host alone.
          boolean here = base.getPath().equals("/") || !path.equals("404.html");
          if (path.endsWith(".html") && here) {
            Document page = Jsoup.parse(html);
            if (!SiteCheck.isRedirect(page)
                && kinds.merge(page.body().className(), 1, Integer::sum) <= OF_EACH_KIND) {
              pages.put(base + path.replaceAll("(^|/)index\\.html$", "$1"), html);
            }
          }
        });
  }

  private static List<String> tooWide(ChromeDriver driver, List<Integer> widths) {
    List<String> problems = new ArrayList<>();
    for (String address : pages().keySet()) {
      driver.get(address);
      for (int width : widths) {
        window(driver, width, false);
        List<?> found = (List<?>) driver.executeScript(TOO_WIDE, width);
        if (!found.isEmpty()) {
          problems.add("%s at %d: %s".formatted(address, width, found));
        }
      }
    }
    return problems;
  }

  private static void normalWindow(ChromeDriver driver) {
    window(driver, 1280, false);
  }

  private static void window(ChromeDriver driver, int width, boolean phone) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", phone));
  }

  private static String heading(ChromeDriver driver) {
    return driver.findElement(By.tagName("h1")).getText();
  }

  /** Clicks the first such link and gives its words. */
  private static String follow(ChromeDriver driver, String selector) {
    WebElement link = driver.findElement(By.cssSelector(selector));
    String words = link.getText();
    link.click();
    return words;
  }

  private static void followTrail(ChromeDriver driver, String words) {
    driver
        .findElement(By.cssSelector("nav[aria-label='所在位置']"))
        .findElement(By.linkText(words))
        .click();
  }

  /** The address once the page with this heading is there; a refresh is not waited for. */
  private static String settled(ChromeDriver driver, String heading) {
    driver.executeAsyncScript(
        """
        const [heading, done] = arguments;
        const look = () => document.querySelector('h1')?.textContent === heading
            ? done() : requestAnimationFrame(look);
        look();
        """,
        heading);
    return driver.getCurrentUrl();
  }

  private static void press(ChromeDriver driver, Keys key) {
    driver.switchTo().activeElement().sendKeys(key);
  }

  private static void assertFocusShows(ChromeDriver driver, WebElement element) {
    Object problem =
        driver.executeScript(
            """
            const style = getComputedStyle(arguments[0]);
            const box = arguments[0].getBoundingClientRect();
            const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
            const inWindow = box.top >= -1 && box.bottom <= innerHeight && box.width > 0;
            return outlined && inWindow ? '' : `${style.outline} ${box.top} ${box.bottom}`;
            """,
            element);
    assertEquals("", problem, () -> "focus does not show on " + element.getText());
  }

  /** Nothing on the console, and nothing asked of any other host. */
  private static void assertQuiet(ChromeDriver driver, URI home) {
    List<String> said =
        driver.manage().logs().get(LogType.BROWSER).getAll().stream()
            .map(LogEntry::getMessage)
            .toList();
    assertEquals(List.of(), said, () -> driver.getCurrentUrl());
    List<?> asked =
        (List<?>)
            driver.executeScript(
                "return performance.getEntriesByType('resource').map(e => e.name)");
    Stream<?> elsewhere = asked.stream().filter(url -> !url.toString().startsWith(home.toString()));
    assertEquals(List.of(), elsewhere.toList(), () -> driver.getCurrentUrl());
    assertFalse(asked.isEmpty(), "at least the style sheet is asked for");
  }

  private static String withoutSpaces(String text) {
    return text.replaceAll("\\s", "");
  }
}
