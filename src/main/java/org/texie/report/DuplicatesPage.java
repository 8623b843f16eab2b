package org.texie.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.texie.model.Duplicates;
import org.texie.model.Duplicates.Repeat;
import org.texie.model.Duplicates.Spot;
import org.texie.model.Duplicates.Stitch;
import org.texie.report.Comparison.Piece;
import org.texie.report.Comparison.Share;

/**
 * {@code duplicates.html}: the report for people, one file that needs nothing beside it.
 *
 * <p>It says what {@code duplicates.json} says, with both texts side by side.
 */
public final class DuplicatesPage {

  /** The file's name in the reports' folder. */
  public static final String FILE = "duplicates.html";

  /** How many findings are shown; a browser still scrolls so many with ease. */
  static final int MOST_ENTRIES = 5000;

  /** With more findings than this, files are closed until they are asked for. */
  static final int MOST_OPEN = 50;

  /** Of a longer run of characters, the beginning and the end are shown. */
  static final int LONGEST_RUN = 1000;

  private final Duplicates duplicates;
  private final Optional<String> sources;
  private final HtmlWriter html = new HtmlWriter();

  private DuplicatesPage(Duplicates duplicates, Optional<String> sources) {
    this.duplicates = duplicates;
    this.sources = sources;
  }

  /**
   * The page.
   *
   * @param source the archive's folder
   * @param reports where the page will lie; it links to the sources where that is inside the
   *     archive's folder, so that the way from one to the other lasts
   */
  public static byte[] html(Duplicates duplicates, Path source, Path reports) {
    Optional<String> sources =
        Optional.of(reports)
            .filter(folder -> folder.startsWith(source))
            .map(folder -> folder.relativize(source).toString().replace('\\', '/') + "/");
    DuplicatesPage page = new DuplicatesPage(duplicates, sources);
    page.write();
    return page.html.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void write() {
    List<Entry> all = Entry.all(duplicates).toList();
    List<Entry> shown = all.stream().limit(MOST_ENTRIES).sorted(Entry.ORDER).toList();
    html.trusted("<!DOCTYPE html>").newLine();
    html.open("html", "lang", "zh-Hans").newLine();
    writeHead();
    html.open("body").newLine();
    html.element("a", "跳到明细", "class", "skip", "href", "#entries").newLine();
    html.open("header").newLine();
    html.element("p", "特写", "class", "name").newLine();
    html.element("h1", "重复段落").newLine();
    html.close("header").newLine().open("main").newLine();
    writeSummary(all);
    writeEntries(all.size(), shown);
    html.close("main").newLine();
    html.open("footer").newLine().open("p").text("供其他程序读取的同一份报告：");
    html.element("a", DuplicatesReport.FILE, "href", DuplicatesReport.FILE);
    html.close("p").newLine().close("footer").newLine();
    html.open("script").trusted(resource("duplicates.js")).close("script").newLine();
    html.close("body").newLine().close("html").newLine();
  }

  private void writeHead() {
    String style = resource("duplicates.css");
    String policy =
        "default-src 'none'; img-src data:; style-src 'sha256-%s'; script-src 'sha256-%s'; base-uri 'none'; form-action 'none'"
            .formatted(hash(style), hash(resource("duplicates.js")));
    html.open("head").newLine();
    html.open("meta", "charset", "utf-8").newLine();
    html.open("meta", "http-equiv", "Content-Security-Policy", "content", policy).newLine();
    html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.newLine().open("meta", "name", "robots", "content", "noindex").newLine();
    html.element("title", "重复段落 · 特写").newLine();
    html.open("link", "rel", "icon", "href", "data:,").newLine();
    html.open("style").trusted(style).close("style").newLine();
    html.close("head").newLine();
  }

  private void writeSummary(List<Entry> all) {
    long files =
        Stream.of(
                duplicates.removed().stream().map(Repeat::at),
                duplicates.linked().stream().map(Repeat::at),
                duplicates.stitched().stream().map(Stitch::at))
            .flatMap(spots -> spots.map(Spot::file))
            .distinct()
            .count();
    html.open("section", "aria-labelledby", "summary").newLine();
    html.element("h2", "概况", "id", "summary", "class", "aside").newLine();
    html.open("dl", "class", "figures").newLine();
    writeFigure("比对", duplicates.paragraphs(), "段");
    writeFigure("删去", duplicates.removed().size(), "段");
    writeFigure("改成链接", duplicates.linked().size(), "段");
    writeFigure("拼合", duplicates.stitched().size(), "处");
    writeFigure("相似而保留", duplicates.nearMisses().size(), "对");
    writeFigure("改动的文件", files, "个");
    html.close("dl").newLine();
    Map<Category, Long> counts =
        all.stream()
            .collect(
                Collectors.groupingBy(
                    Entry::category, () -> new EnumMap<>(Category.class), Collectors.counting()));
    html.open("ul", "class", "kinds", "aria-label", "类别").newLine();
    for (Category category : Category.values()) {
      long count = counts.getOrDefault(category, 0L);
      html.open("li", "class", count == 0 ? "none" : "some").open("label");
      if (count > 0) {
        html.open("input", "type", "checkbox", "value", category.word(), "checked", "", "hidden");
      }
      html.element("span", category.label(), "class", "kind");
      html.element("span", count + " 处", "class", "count");
      html.element("span", category.meaning(), "class", "meaning");
      html.close("label").close("li").newLine();
    }
    html.close("ul").newLine();
    html.open("p", "class", "help").text("并排的两段里，标出的是两处不同的字，拼合的段落标出的是两半都有的字；灰色的字在相同的话之外。");
    html.close("p").newLine().open("p", "class", "help").text("有一段不该删？在源文件里那一段的前面加一行 ");
    html.element("code", "<!-- keep -->").text("，或把它开头的几个字写进头信息的 ");
    html.element("code", "keep").text("，再运行一次。源文件从来不改。");
    html.close("p").newLine().close("section").newLine();
  }

  private void writeFigure(String name, long number, String unit) {
    html.open("div").element("dt", name).open("dd").text(Long.toString(number)).text(" ");
    html.element("span", unit).close("dd").close("div").newLine();
  }

  private void writeEntries(int all, List<Entry> shown) {
    boolean open = shown.size() <= MOST_OPEN;
    String length = open ? "short" : "long";
    html.open("section", "aria-labelledby", "entries", "class", length).newLine();
    html.element("h2", "逐个文件", "id", "entries", "tabindex", "-1").newLine();
    if (all == 0) {
      html.element("p", "没有发现重复的段落。").newLine();
    } else {
      writeFilters();
    }
    if (shown.size() < all) {
      html.open("p", "class", "cut");
      html.text("一共 %d 处，这里只列出 %d 处，先列改动了的；全部都在 ".formatted(all, shown.size()));
      html.element("a", DuplicatesReport.FILE, "href", DuplicatesReport.FILE).text(" 里。");
      html.close("p").newLine();
    }
    Map<String, List<Entry>> files =
        shown.stream()
            .collect(
                Collectors.groupingBy(
                    entry -> entry.at().file(), TreeMap::new, Collectors.toList()));
    // The comparisons are the work; the order of the files is kept.
    List.copyOf(files.entrySet()).parallelStream()
        .map(file -> file(file.getKey(), file.getValue(), open))
        .forEachOrdered(html::trusted);
    html.close("section").newLine();
  }

  private void writeFilters() {
    html.open("div", "class", "filters", "role", "search", "hidden").newLine();
    html.open("label").text("文件 ");
    html.open(
        "input", "type", "search", "id", "file", "autocomplete", "off", "spellcheck", "false");
    html.close("label").newLine();
    html.element("button", "全部展开", "type", "button", "id", "open").newLine();
    html.element("button", "全部收起", "type", "button", "id", "close").newLine();
    html.element("output", "").newLine();
    html.close("div").newLine();
  }

  private String file(String path, List<Entry> entries, boolean open) {
    HtmlWriter file = new HtmlWriter();
    String[] attributes = {"class", "file", "data-file", path, "open"};
    file.open("details", open ? attributes : Arrays.copyOf(attributes, 4)).newLine();
    file.open("summary").element("h3", path).text(" ");
    file.element("span", entries.size() + " 处", "class", "count").close("summary").newLine();
    entries.forEach(entry -> writeEntry(file, entry));
    return file.close("details").newLine().toString();
  }

  private void writeEntry(HtmlWriter to, Entry entry) {
    Category.Sides sides = entry.category().sides();
    Comparison compared = entry.compared();
    to.open("article", "data-kind", entry.category().word()).newLine();
    to.open("p", "class", "why").element("strong", entry.category().label()).text(" ");
    to.text(entry.category().meaning());
    entry.facts().forEach(fact -> to.text(shortened(fact)));
    to.close("p").newLine().open("div", "class", "pair").newLine();
    boolean halves = entry.category() == Category.STITCHED;
    Share marked = halves ? Share.SHARED : Share.OWN;
    writeSide(to, "left", sides.left(), entry.at(), compared.left(), marked, sides.leftMark());
    writeSide(
        to, "right", sides.right(), entry.other(), compared.right(), marked, sides.rightMark());
    to.close("div").newLine().close("article").newLine();
  }

  private void writeSide(
      HtmlWriter to,
      String side,
      String name,
      Spot spot,
      List<Piece> pieces,
      Share marked,
      String mark) {
    to.open("section", "class", side).open("h4").element("strong", name).text(" ");
    String line = "第 " + spot.line() + " 行";
    sources.ifPresentOrElse(
        top -> to.element("a", line, "href", top + encoded(spot.file()) + "#L" + spot.line()),
        () -> to.text(line));
    to.text(" ").element("code", spot.file() + ":" + spot.line()).close("h4").open("p");
    for (Piece piece : pieces) {
      if (piece.share() == marked) {
        to.element(mark, shortened(piece.text()));
      } else if (piece.share() == Share.AROUND) {
        to.element("span", shortened(piece.text()), "class", "around");
      } else {
        to.text(shortened(piece.text()));
      }
    }
    to.close("p").close("section").newLine();
  }

  private static String shortened(String text) {
    int length = text.codePointCount(0, text.length());
    if (length <= LONGEST_RUN) {
      return text;
    }
    int half = LONGEST_RUN / 2;
    return text.substring(0, text.offsetByCodePoints(0, half))
        + "……〔略去 "
        + (length - 2 * half)
        + " 字〕……"
        + text.substring(text.offsetByCodePoints(text.length(), -half));
  }

  private static String encoded(String path) {
    return Stream.of(path.split("/", -1))
        .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
        .collect(Collectors.joining("/"));
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String resource(String name) {
    try (InputStream in = DuplicatesPage.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
