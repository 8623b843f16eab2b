package org.texie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;
import org.texie.serve.PreviewServer;

/** Readers search: by typing, by keyboard, with filters, by an address that somebody shared. */
@ExtendWith(Browser.Extension.class)
class SearchPageIT {

  private static final String FOUND_ALL = "找到 %d 篇。";

  @TempDir static Path folder;
  private static PreviewServer server;

  @BeforeAll
  static void serve() throws IOException {
    Path archive = folder.resolve("archive");
    term(archive, "districts/laoshan", "崂山区\norder: 1");
    term(archive, "districts/shinan", "市南区\norder: 2");
    term(archive, "themes/minsheng", "民生");
    term(archive, "themes/zizhi", "自治");
    story(archive, "qiao", 2021, "laoshan", "zizhi", "修一座石桥", "村里修好了石桥。");
    story(archive, "che", 2022, "shinan", "minsheng", "充电的车棚", "“新能源汽车”也能充电，App 里交钱。");
    story(archive, "lu", 2022, "shinan", "zizhi", "一条路", "能源汽车新来的。新能源，汽车。");
    story(archive, "jing", 2023, "laoshan", "minsheng", "<b>一口井</b>", "井边也通了新能源汽车。<br>石桥旁。");
    for (int i = 10; i < 35; i++) {
      String words = "第" + i + "盏路灯" + (i % 5 == 0 ? "亮着，灯路" : "灭了");
      story(archive, "deng" + i, 2000, "laoshan", "zizhi", "第" + i + "盏", words);
    }
    assertTrue(Builds.of(archive, folder.resolve("root/a/dangan")).run().success());
    server = PreviewServer.start(folder.resolve("root"), 0);
  }

  private static void term(Path archive, String path, String title) {
    Trees.write(
        archive.resolve("content/" + path + ".md"), "---\ntitle: " + title + "\n---\n\n此处。\n");
  }

  private static void story(
      Path archive, String id, int year, String district, String theme, String title, String text) {
    Trees.write(
        archive.resolve("content/cases/" + id + ".md"),
        "---\ntitle: '%s'\ndate: %d\ndistrict: %s\nthemes: %s\n---\n\n开头一段。\n\n%s\n"
            .formatted(title, year, district, theme, text));
  }

  @AfterAll
  static void close() {
    server.close();
  }

  private static ChromeDriver open(Browser browser, String query) {
    ChromeDriver driver = browser.asItComes();
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", 1280, "height", 800, "deviceScaleFactor", 1, "mobile", false));
    driver.manage().logs().get(LogType.BROWSER);
    driver.get(server.address() + "a/dangan/search/" + query);
    return driver;
  }

  /** Waits, as long as the browser lets scripts run, until the page says this of what it found. */
  private static void awaitStatus(ChromeDriver driver, String words) {
    Object said =
        driver.executeAsyncScript(
            """
            const [words, done] = arguments;
            const status = document.querySelector('#search-status');
            const last = Date.now() + 20000;
            const look = () => status.textContent === words || Date.now() > last
                ? done(status.textContent) : setTimeout(look, 20);
            look();
            """,
            words);
    assertEquals(words, said);
  }

  private static void awaitCount(ChromeDriver driver, int count) {
    awaitStatus(driver, FOUND_ALL.formatted(count));
  }

  private static WebElement field(ChromeDriver driver) {
    return driver.findElement(By.cssSelector("main input[name=q]"));
  }

  private static List<String> titles(ChromeDriver driver) {
    return texts(driver, ".results h2");
  }

  private static List<String> texts(ChromeDriver driver, String selector) {
    return driver.findElements(By.cssSelector(selector)).stream().map(WebElement::getText).toList();
  }

  /** What stands in the address behind the page's own. */
  private static String asked(ChromeDriver driver) {
    String address = URLDecoder.decode(driver.getCurrentUrl(), StandardCharsets.UTF_8);
    return address.substring((server.address() + "a/dangan/search/").length());
  }

  private static WebElement choice(ChromeDriver driver, String name) {
    return driver.findElement(By.cssSelector("main select[name=" + name + "]"));
  }

  private static void choose(ChromeDriver driver, String name, String value) {
    // The driver chooses by script; without a hand on the page the browser's way back skips it.
    driver.findElement(By.tagName("h1")).click();
    choice(driver, name).findElement(By.cssSelector("[value=" + value + "]")).click();
  }

  private static void assertQuiet(ChromeDriver driver) {
    assertEquals(List.of(), driver.manage().logs().get(LogType.BROWSER).getAll());
    List<?> asked =
        (List<?>)
            driver.executeScript(
                "return performance.getEntriesByType('resource').map(e => e.name)");
    asked.forEach(
        address -> assertTrue(address.toString().startsWith(server.address() + "a/dangan/")));
  }

  @Test
  void typingFindsAndMarksWhatWasTyped(Browser browser) {
    ChromeDriver driver = open(browser, "");

    field(driver).sendKeys("新能源汽车");

    awaitCount(driver, 2);
    assertEquals(List.of("<b>一口井</b>", "充电的车棚"), titles(driver));
    assertEquals(List.of("新能源汽车", "新能源汽车"), texts(driver, ".results mark"));
    assertEquals("?q=新能源汽车", asked(driver));
    assertQuiet(driver);
  }

  @Test
  void aHitLeadsToItsParagraph(Browser browser) {
    ChromeDriver driver = open(browser, "?q=交钱");
    awaitCount(driver, 1);

    driver.findElement(By.cssSelector(".results .summary a")).click();

    assertTrue(driver.getCurrentUrl().contains("/a/dangan/cases/che/#p-"), driver.getCurrentUrl());
    assertEquals(List.of("“新能源汽车”也能充电，App 里交钱。"), texts(driver, ":target"));
  }

  @Test
  void wordsAndPhrasesAreCombined(Browser browser) {
    Map<String, Integer> counts =
        Map.of(
            "石橋", 2,
            "桥", 2,
            "ａｐｐ", 1,
            "app里", 1,
            "新能源 石桥", 1,
            "\"新能源，汽车\"", 1,
            "新能源 -石桥", 2,
            "2022年", 2,
            "市南区", 3,
            "，石桥。", 2);
    counts.forEach((query, count) -> awaitCount(open(browser, "?q=" + query), count));
    awaitStatus(open(browser, "?q=石桥汽车"), "没有找到。可以换一个说法，或者放宽筛选。");
  }

  @Test
  void aTitleComesFirstThenTheNewest(Browser browser) {
    ChromeDriver driver = open(browser, "?q=石桥");
    awaitCount(driver, 2);
    assertEquals(List.of("修一座石桥", "<b>一口井</b>"), titles(driver));

    driver = open(browser, "?q=市南区");
    awaitCount(driver, 3);
    assertEquals(List.of("市南区", "充电的车棚", "一条路"), titles(driver));
  }

  @Test
  void whatTheInputMethodHasNotFinishedIsNotSearched(Browser browser) {
    ChromeDriver driver = open(browser, "");
    driver.executeScript(
        """
        const field = document.querySelector('main input[name=q]');
        field.focus();
        field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
        field.value = 'shi q';
        field.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
        """);
    driver.executeAsyncScript("setTimeout(arguments[0], 600)");
    assertEquals("", asked(driver));
    assertEquals(List.of(""), texts(driver, "#search-status"));

    driver.executeScript(
        """
        const field = document.querySelector('main input[name=q]');
        field.value = '石桥';
        field.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
        field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: '石桥' }));
        """);
    awaitCount(driver, 2);
    assertEquals("?q=石桥", asked(driver));
  }

  @Test
  void filtersNarrowAndSayHowMuchTheyLeave(Browser browser) {
    ChromeDriver driver = open(browser, "?q=新能源");
    awaitCount(driver, 3);
    assertEquals(
        List.of("全部", "崂山区（1）", "市南区（2）"), texts(driver, "main select[name=district] option"));

    choose(driver, "district", "shinan");
    awaitCount(driver, 2);
    choose(driver, "theme", "zizhi");
    awaitCount(driver, 1);
    assertEquals(List.of("一条路"), titles(driver));
    assertEquals("?q=新能源&district=shinan&theme=zizhi", asked(driver));

    driver.navigate().back();
    awaitCount(driver, 2);
    assertEquals("?q=新能源&district=shinan", asked(driver));
    driver.navigate().back();
    assertEquals("?q=新能源", asked(driver));
    awaitCount(driver, 3);
    assertEquals("", choice(driver, "district").getDomProperty("value"));
    driver.navigate().forward();
    awaitCount(driver, 2);
  }

  @Test
  void filtersAloneListWhatIsFiledThere(Browser browser) {
    ChromeDriver driver = open(browser, "?year=2022");
    awaitCount(driver, 2);
    assertEquals(List.of("充电的车棚", "一条路"), titles(driver));
  }

  @Test
  void aSharedAddressShowsTheSame(Browser browser) {
    ChromeDriver driver = open(browser, "?q=石桥&district=laoshan&year=2023");
    awaitCount(driver, 1);
    assertEquals("石桥", field(driver).getDomProperty("value"));
    assertEquals("2023", choice(driver, "year").getDomProperty("value"));
    assertEquals(List.of("<b>一口井</b>"), titles(driver));
  }

  @Test
  void theKeyboardDoesItAll(Browser browser) {
    ChromeDriver driver = open(browser, "");
    driver.switchTo().activeElement().sendKeys("/");
    assertEquals(field(driver), driver.switchTo().activeElement());
    driver.switchTo().activeElement().sendKeys("石桥", Keys.ENTER);
    awaitCount(driver, 2);

    List<WebElement> links = driver.findElements(By.cssSelector(".results a"));
    for (int i = 0; i < 12 && !driver.switchTo().activeElement().equals(links.get(0)); i++) {
      driver.switchTo().activeElement().sendKeys(Keys.TAB);
    }
    assertEquals(links.get(0), driver.switchTo().activeElement());
    driver.switchTo().activeElement().sendKeys(Keys.ENTER);
    assertEquals("修一座石桥", driver.findElement(By.tagName("h1")).getText());

    driver.navigate().back();
    awaitCount(driver, 2);
    assertEquals("石桥", field(driver).getDomProperty("value"));
  }

  @Test
  void aSlashInAFieldIsASlash(Browser browser) {
    ChromeDriver driver = open(browser, "");
    field(driver).sendKeys("a/b");
    assertEquals("a/b", field(driver).getDomProperty("value"));
  }

  @Test
  void moreIsShownWhenAsked(Browser browser) {
    ChromeDriver driver = open(browser, "?q=路灯");
    awaitCount(driver, 25);
    List<Integer> shown = new ArrayList<>(List.of(titles(driver).size()));
    WebElement more = driver.findElement(By.id("search-more"));
    while (more.isDisplayed()) {
      more.sendKeys(Keys.ENTER);
      int before = shown.get(shown.size() - 1);
      driver.executeAsyncScript(
          """
          const [before, done] = arguments;
          const look = () => document.querySelectorAll('.results > li').length > before
              ? done() : setTimeout(look, 20);
          look();
          """,
          before);
      String focused = driver.switchTo().activeElement().getText();
      assertEquals(titles(driver).get(before), focused, "the first of the new ones");
      shown.add(titles(driver).size());
    }
    assertEquals(List.of(10, 20, 25), shown);
    assertEquals(25, List.copyOf(titles(driver)).stream().distinct().count());
  }

  @Test
  void theNumberIsSaidToBeTheMostUntilAllAreRead(Browser browser) {
    ChromeDriver driver = open(browser, "?q=盏路灯");
    awaitStatus(driver, "至多 25 篇，列出的都已核对。");
    assertEquals(10, titles(driver).size());

    awaitCount(open(browser, "?q=路灯亮"), 5);
  }

  @Test
  void aLateAnswerToAnEarlierQuestionIsDropped(Browser browser) {
    ChromeDriver driver = open(browser, "?q=井边");
    awaitCount(driver, 1);
    driver.executeScript(
        """
        const fetchNow = window.fetch;
        let wait = 1200;
        window.fetch = async (...request) => {
          const late = wait;
          wait = 0;
          await new Promise(go => setTimeout(go, late));
          return fetchNow(...request);
        };
        const field = document.querySelector('main input[name=q]');
        for (const words of ['路灯', '石桥']) {
          field.value = words;
          field.form.requestSubmit();
        }
        """);
    awaitCount(driver, 2);
    driver.executeAsyncScript("setTimeout(arguments[0], 1800)");

    awaitCount(driver, 2);
    assertEquals(List.of("修一座石桥", "<b>一口井</b>"), titles(driver));
  }

  @Test
  void aSiteThatIsPublishedAnewMeanwhileIsSearchedAnew(Browser browser) throws IOException {
    Path archive = folder.resolve("growing");
    term(archive, "districts/laoshan", "崂山区");
    term(archive, "themes/zizhi", "自治");
    story(archive, "qiao", 2021, "laoshan", "zizhi", "修一座石桥", "村里有了石桥。");
    story(archive, "lu", 2021, "laoshan", "zizhi", "修一条路", "村里修好了路。");
    Path site = folder.resolve("root/growing");
    Builds.of(archive, site).run();
    ChromeDriver driver = open(browser, "../../../growing/search/?q=石桥");
    awaitCount(driver, 1);

    story(archive, "ta", 2022, "laoshan", "zizhi", "立一座水塔", "水塔也修好了。");
    Builds.of(archive, site).run();
    field(driver).clear();
    field(driver).sendKeys("修好", Keys.ENTER);

    awaitCount(driver, 2);
    assertEquals(List.of("立一座水塔", "修一条路"), titles(driver));
  }

  @Test
  void withoutANetworkThePageSaysSoAndTriesAgain(Browser browser) {
    ChromeDriver driver = open(browser, "");
    Map<String, Object> network =
        Map.of("latency", 0, "downloadThroughput", -1, "uploadThroughput", -1);
    driver.executeCdpCommand("Network.enable", Map.of());
    offline(driver, network, true);
    try {
      field(driver).sendKeys("石桥");
      awaitStatus(driver, "没有读到搜索需要的文件，网络可能断了。");
    } finally {
      offline(driver, network, false);
    }
    driver.findElement(By.id("search-again")).click();
    awaitCount(driver, 2);
    assertFalse(driver.findElement(By.id("search-again")).isDisplayed());
  }

  private static void offline(ChromeDriver driver, Map<String, Object> network, boolean offline) {
    Map<String, Object> conditions = new HashMap<>(network);
    conditions.put("offline", offline);
    driver.executeCdpCommand("Network.emulateNetworkConditions", conditions);
  }

  @Test
  void withoutScriptsThePageLeadsToTheLists(Browser browser) {
    ChromeDriver driver = browser.asItComes();
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    try {
      open(browser, "?q=石桥");
      assertFalse(field(driver).isDisplayed());
      assertEquals(List.of("区市", "专题", "年份", "人名地名", "全部案例"), texts(driver, "main noscript a"));
      driver.findElement(By.linkText("全部案例")).click();
      assertTrue(driver.getCurrentUrl().endsWith("/a/dangan/cases/"));
    } finally {
      driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    }
  }
}
