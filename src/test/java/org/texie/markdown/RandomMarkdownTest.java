package org.texie.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is thrown at the conversion, it stands, and what comes out is safe to serve. */
class RandomMarkdownTest {

  private static final int TEXTS = 600;

  /** Another seed, to look for more: {@code -Dtexie.seed=7}. */
  private static final long SHIFT = Long.getLong("texie.seed", 0);

  private static final String[] PIECES = {
    "*",
    "**",
    "***",
    "_",
    "__",
    "`",
    "``",
    "~~~",
    "```\n",
    "#",
    "## ",
    "> ",
    ">",
    "- ",
    "1. ",
    "+ ",
    "\n",
    "\n",
    "\n\n",
    "\n\n",
    "  \n",
    "\\",
    "\\\n",
    "    ",
    "\t",
    " ",
    " ",
    "---",
    "===",
    "|",
    "| a | b |\n|---|:-:|\n",
    "[",
    "]",
    "(",
    ")",
    "](",
    "![",
    "[^1]",
    "[^1]: ",
    "[^n]",
    "[x]",
    "[x]: a.md",
    "[字](a.md)",
    "![图](a.jpg)",
    "[字](javascript:x)",
    "(javascript:x)",
    "<",
    ">",
    "/>",
    "<b>",
    "</b>",
    "<p>",
    "</p>",
    "<div>",
    "</div>",
    "<a href=\"",
    "\">",
    "</a>",
    "<a href=a.md>",
    "<img src=a.jpg onerror=x>",
    "<script>",
    "</script>",
    "<style>",
    "</style>",
    "<!--",
    "-->",
    "<textarea>",
    "</textarea>",
    "<title>",
    "<svg>",
    "<math>",
    "<template>",
    "<table>",
    "<td>",
    "</table>",
    "<li>",
    "<ul>",
    "<select>",
    "<option>",
    "<iframe src=x>",
    "<noscript>",
    "<h1>",
    "<plaintext>",
    "<![CDATA[",
    "]]>",
    "<?x",
    "?>",
    "<ruby>",
    "<rt>",
    "</ruby>",
    "<span style=x>",
    "<javascript:x>",
    "<https://example.org/>",
    "<p@example.org>",
    "onclick=\"x\"",
    "\"",
    "'",
    "&",
    "&amp;",
    "&#1;",
    "&#x6a;",
    "&lt;",
    "&nbsp;",
    "&#0;",
    "&#xFDD0;",
    "&#xFDD0;0&#xFDD1;",
    "&#64976;",
    "<b title=\"",
    "&#xFFFF;",
    "javascript:",
    "data:text/html,x",
    "//example.org",
    "汉",
    "字",
    "。",
    "，",
    "「",
    "」",
    "“",
    "”",
    "（",
    "）",
    "𠮷",
    "葛󠄀",
    "한",
    "か",
    "é",
    "e\u0301",
    "a",
    "word",
    "7",
    "1.5%",
    "👩‍💻",
    "\u200B",
    "\u202E",
    "\u00A0",
    "<!-- keep -->\n"
  };

  private static final Map<String, Set<String>> ALLOWED = new HashMap<>();

  static {
    allow("blockquote b cite code dd del details dl dt em figcaption figure h2 h3 h4 h5 h6 hr i");
    allow("ins kbd mark pre q rp rt ruby s small strong sub summary tbody tfoot thead tr u ul wbr");
    allow("br table");
    ALLOWED.put("a", Set.of("href", "title", "aria-label"));
    ALLOWED.put("abbr", Set.of("title"));
    ALLOWED.put("code", Set.of("class"));
    ALLOWED.put("div", Set.of("class"));
    ALLOWED.put("img", Set.of("src", "alt", "title", "width", "height"));
    ALLOWED.put("li", Set.of("id"));
    ALLOWED.put("ol", Set.of("start"));
    ALLOWED.put("p", Set.of("id"));
    ALLOWED.put("section", Set.of("class", "aria-label"));
    ALLOWED.put("span", Set.of("id"));
    ALLOWED.put("sup", Set.of("id"));
    ALLOWED.put("td", Set.of("class", "colspan", "rowspan"));
    ALLOWED.put("th", Set.of("class", "colspan", "rowspan", "scope"));
    ALLOWED.put("time", Set.of("datetime"));
  }

  private static final Pattern OUR_CLASSES =
      Pattern.compile("table|footnotes|align-(?:left|center|right)|language-\\S*");

  private static final Pattern OUR_IDS =
      Pattern.compile("p-[0-9a-f]{10}(?:-\\d+)?|fn-\\d+|fnref-\\d+(?:-\\d+)?");

  private static final Pattern SAFE_LINKS =
      Pattern.compile(
          "https?://.*|mailto:.*|\\.\\./a/(?:#.*)?|\\.\\./a\\.pdf|\\.\\./a\\.jpg|#.*|\\./(?:#.*)?");

  private static void allow(String names) {
    for (String name : names.split(" ", -1)) {
      ALLOWED.put(name, Set.of());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void comesOutSafe(long number) {
    long seed = number + SHIFT;
    Random random = new Random(seed);
    for (int i = 0; i < TEXTS; i++) {
      String markdown = randomText(random, 2 + random.nextInt(40));
      String html = html(markdown, seed);
      assertSafe(html, seed, markdown);
    }
  }

  @Test
  void theSameTextComesOutTheSame() {
    Random random = new Random(SHIFT);
    for (int i = 0; i < 200; i++) {
      String markdown = randomText(random, 30);
      assertEquals(html(markdown, SHIFT), html(markdown, SHIFT), markdown);
    }
  }

  @Test
  void aPlainParagraphKeepsItsWordsWhateverFollows() {
    Random random = new Random(SHIFT);
    String[] words = {
      "汉字", "，", "“引”", " ", "Latin", "7月", "1.5%", "。", "𠮷野", "한국", "——", "&", "\n字"
    };
    for (int i = 0; i < TEXTS; i++) {
      StringBuilder paragraph = new StringBuilder("开头");
      for (int n = random.nextInt(12); n > 0; n--) {
        paragraph.append(words[random.nextInt(words.length)]);
      }
      String markdown = paragraph + "\n\n" + randomText(random, random.nextInt(20));
      String shown = Jsoup.parseBodyFragment(html(markdown, SHIFT)).body().child(0).wholeText();
      for (String word : paragraph.toString().split("\\s+", -1)) {
        assertTrue(shown.contains(word), () -> "lost " + word + " of: " + markdown);
      }
    }
  }

  /** Marks of Markdown alone never take a word away. */
  @Test
  void withoutHtmlLinksAndTablesEveryWordStays() {
    Random random = new Random(SHIFT);
    String[] marks = {
      "*", "**", "_", "`", "> ", "- ", "1. ", "# ", "\n", "\n\n", "  \n", "。", " ", "\\", "    ",
      "(", "\""
    };
    for (int i = 0; i < TEXTS; i++) {
      StringBuilder markdown = new StringBuilder();
      List<String> words = new ArrayList<>();
      for (int n = 1 + random.nextInt(20); n > 0; n--) {
        String word = "字" + Integer.toHexString(random.nextInt(1 << 20)) + "词";
        words.add(word);
        markdown.append(word);
        for (int m = random.nextInt(4); m > 0; m--) {
          markdown.append(marks[random.nextInt(marks.length)]);
        }
      }
      String shown = Jsoup.parseBodyFragment(html(markdown.toString(), SHIFT)).text();
      for (String word : words) {
        assertTrue(shown.contains(word), () -> "lost " + word + " of: " + markdown);
      }
    }
  }

  private static String randomText(Random random, int pieces) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  private static String html(String markdown, long seed) {
    try {
      return new Sample().html(markdown);
    } catch (RuntimeException | StackOverflowError e) {
      throw new AssertionError("seed " + seed + ", text: " + markdown, e);
    }
  }

  private static void assertSafe(String html, long seed, String markdown) {
    Document document = Jsoup.parseBodyFragment(html);
    Set<String> ids = new HashSet<>();
    List<String> faults = new ArrayList<>();
    for (Element element : document.body().select("body *")) {
      Set<String> attributes = ALLOWED.get(element.normalName());
      if (attributes == null) {
        faults.add("element " + element.tagName());
        continue;
      }
      for (Attribute attribute : element.attributes()) {
        if (!attributes.contains(attribute.getKey()) || !isSafe(attribute)) {
          faults.add("attribute " + element.tagName() + " " + attribute);
        }
      }
      if (element.hasAttr("id") && !ids.add(element.id())) {
        faults.add("id twice: " + element.id());
      }
    }
    for (Element link : document.select("a[href^=#fn-]")) {
      if (document.getElementById(link.attr("href").substring(1)) == null) {
        faults.add("dead " + link.attr("href"));
      }
    }
    if (!tags(html).equals(tags(document.body().html()))) {
      faults.add("elements do not nest");
    }
    if (html.chars().anyMatch(c -> c >= 0xFDD0 && c <= 0xFDEF)) {
      faults.add("a mark of ours is left");
    }
    assertEquals(List.of(), faults, "seed " + seed + ", text:\n" + markdown + "\nHTML:\n" + html);
  }

  private static boolean isSafe(Attribute attribute) {
    String value = attribute.getValue();
    return switch (attribute.getKey()) {
      case "href" -> SAFE_LINKS.matcher(value).matches();
      case "src" -> value.equals("../a.jpg");
      case "class" -> OUR_CLASSES.matcher(value).matches();
      case "id" -> OUR_IDS.matcher(value).matches();
      default -> true;
    };
  }

  private static List<String> tags(String html) {
    return Pattern.compile("</?[a-z][a-z0-9]*")
        .matcher(html)
        .results()
        .map(r -> r.group())
        .toList();
  }
}
