package org.texie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.chrome.ChromeDriver;
import org.texie.search.NormalForms;
import org.texie.search.RandomArchive;
import org.texie.serve.PreviewServer;

/** What the search's script does in a browser is what the index was made for. */
@ExtendWith(Browser.Extension.class)
class SearchScriptIT {

  private static final List<String> TRICKY =
      List.of(
          "",
          " ",
          "社區　Ｗｉ－Ｆｉ ６",
          "a b　c\u00A0d\te\nf",
          "ｶﾞｷﾞｸﾞ ﾊﾟ",
          "Straße ẞ ŉ ǰ ΐ ﬁ ﬃ ſ",
          "İstanbul ISTANBUL ıI",
          "ΟΔΥΣΣΕΥΣ ὈΔΥΣΣΕΎΣ",
          "e\u0301 é E\u0301\u0327 ệ",
          "𠮷野 𠀋 😀👨‍👩‍👧 𝐀𝟘 𞤀",
          "豈更車賈 丽 葛\uFE00 葛\uDB40\uDD00",
          "①⑳㈱㎡㏂℃™½ⅷ",
          "新\u200B能\u00AD源\uFEFF汽\u2060车",
          "“引号”‘内’「外」『中』（括）【方】《书》〈单〉",
          "1,234.5% －3 ～ — … · • ・",
          "각 각 한국",
          "हिन्दी ไทย العَرَبِيَّة עִבְרִית",
          "\u0301起头的附标",
          "〇々〆ヶ㊗",
          "臺灣後麵乾隆著作瞭望",
          "﷽ ﷺ");

  @TempDir static Path folder;

  private static final long SEED = System.nanoTime();
  private static RandomArchive archive;
  private static PreviewServer server;

  @BeforeAll
  static void serve() throws IOException {
    archive = RandomArchive.write(folder.resolve("archive"), 150, SEED);
    Builds.of(folder.resolve("archive"), folder.resolve("root/a/dangan")).run();
    server = PreviewServer.start(folder.resolve("root"), 0);
  }

  @AfterAll
  static void close() {
    server.close();
  }

  private static ChromeDriver open(Browser browser) {
    ChromeDriver driver = browser.asItComes();
    driver.get(server.address() + "a/dangan/cases/");
    return driver;
  }

  @Test
  void theNormalFormIsThatOfTheIndex(Browser browser) {
    List<String> texts = new ArrayList<>(TRICKY);
    Random random = new Random(SEED);
    IntStream.range(0, 3000).forEach(i -> texts.add(anyText(random)));

    List<?> forms =
        (List<?>)
            open(browser)
                .executeAsyncScript(
                    """
                    const [texts, done] = arguments;
                    (async () => {
                      const { normalForm } = await import('../js/search/normal.js');
                      const { Index } = await import('../js/search/index.js');
                      const index = await Index.open(new URL('../search/', location.href));
                      return texts.map(text => normalForm(text, index.simplified).form);
                    })().then(done, error => done(String(error)));
                    """,
                    texts);

    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      assertEquals(NormalForms.of(text), forms.get(i), () -> text + ", seed " + SEED);
    }
  }

  /** Characters that Unicode has long had, so that any browser and any Java know them alike. */
  private static String anyText(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 1 + random.nextInt(6); i > 0; i--) {
      int[] blocks = {0x20, 0x80, 0x300, 0x370, 0x2000, 0x3000, 0x4E00, 0xF900, 0xFF00, 0x20000};
      int c = blocks[random.nextInt(blocks.length)] + random.nextInt(0x100);
      if (Character.isDefined(c)) {
        text.appendCodePoint(c);
      }
    }
    return text.toString();
  }

  @Test
  void randomPhrasesAreFoundWhereAPlainScanFindsThem(Browser browser) {
    List<String> phrases = IntStream.range(0, 400).mapToObj(i -> archive.phrase()).toList();

    List<?> answers =
        (List<?>)
            open(browser)
                .executeAsyncScript(
                    """
                    const [phrases, done] = arguments;
                    (async () => {
                      const { Index } = await import('../js/search/index.js');
                      const { search } = await import('../js/search/search.js');
                      const index = await Index.open(new URL('../search/', location.href));
                      const answers = [];
                      for (const phrase of phrases) {
                        const { results } = await search(index, `"${phrase}"`, {});
                        const [before, wasExact] = [results.total, results.isExact];
                        const found = [];
                        while (results.hasMore) {
                          found.push(...(await results.more()).map(page => page.address));
                        }
                        answers.push({ found, before, wasExact, after: results.total });
                      }
                      return answers;
                    })().then(done, error => done(String(error)));
                    """,
                    phrases);

    int found = 0;
    for (int i = 0; i < phrases.size(); i++) {
      String phrase = phrases.get(i);
      String where = phrase + ", seed " + SEED;
      Map<?, ?> answer = (Map<?, ?>) answers.get(i);
      SortedSet<String> expected =
          RandomArchive.inner(phrase).isEmpty() ? new TreeSet<>() : archive.holding(phrase);
      List<?> addresses = (List<?>) answer.get("found");
      assertEquals(expected, new TreeSet<>(addresses), where);
      assertEquals(expected.size(), addresses.size(), where);
      assertEquals((long) expected.size(), answer.get("after"), where);
      long before = (Long) answer.get("before");
      assertTrue(
          (Boolean) answer.get("wasExact") ? before == expected.size() : before >= expected.size(),
          where);
      found += expected.size();
    }
    assertTrue(found > phrases.size(), "seed " + SEED);
  }
}
