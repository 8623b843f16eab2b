package org.texie.bench.duplicates.tune;

import static org.texie.bench.duplicates.kinds.Letters.byTable;
import static org.texie.bench.duplicates.kinds.Letters.inColumns;
import static org.texie.bench.duplicates.kinds.Letters.letterspaced;
import static org.texie.bench.duplicates.kinds.Letters.mapped;
import static org.texie.bench.duplicates.kinds.Letters.spaced;
import static org.texie.bench.duplicates.kinds.Letters.traditional;
import static org.texie.bench.duplicates.kinds.Letters.wide;
import static org.texie.bench.duplicates.kinds.Letters.wideDigits;

import java.util.List;
import java.util.stream.Stream;
import org.texie.bench.duplicates.kinds.Letters;
import org.texie.bench.duplicates.kinds.Variant;
import org.texie.bench.duplicates.kinds.Variant.Writer;
import org.texie.bench.duplicates.prose.Draw;

/** What old code pages, other presses, PDF files and typists set for the same words. */
final class TuneVariants {

  private static final String FIGURE_EDGES = "(?<=\\p{IsHan})(?=\\d)|(?<=[\\d%])(?=\\p{IsHan})";

  private static final String RANGE = "(?<=\\d)[至到—](?=\\d)";

  private static final List<Variant> MARKS =
      List.of(
          replacing("small marks", "，﹐；﹔：﹕"),
          replacing("half width corners", "。｡、､“｢”｣", "。｡，､"),
          replacing("upright marks", "，︐、︑。︒：︓；︔“﹁”﹂"),
          replacing("other brackets", "（〔）〕"),
          replacing("square brackets", "（【）】", "（﹙）﹚", "（［）］", "（[）]"),
          replacing("half brackets", "（(）)"),
          replacing("other title marks", "《〈》〉", "《<》>"),
          replacing("ascii marks", "，,。.；;：:？?（(）)", "，,。.", "，,、､", "，,：:（(）)"),
          replacing("ratio colons", "：∶"),
          replacing("small list commas", "、﹑"),
          replacing("percent forms", "%％", "%﹪"),
          replacing("circle zeros", "〇○", "〇零"),
          quotes("single quotes", "‘’", "『』"),
          quotes("raised quotes", "〝〞", "﹁﹂"),
          quotes("quotes one way", "””", "““"),
          quotes("quotes gone", ""),
          quotes("quotes in pieces", "‘‘’’", "＂＂", "``''"),
          quotes("prime quotes", "″″"),
          quotes("blanks inside quotes", "“  ”"),
          each("blanks around quotes", "“([^”]*)”", " “$1” "),
          by("typed in ascii", (text, draw) -> quoted(mapped(text, "，,。.；;：:？?！!（(）)、,"), "\"\"")),
          by("doubled marks", (text, draw) -> text.replaceAll(draw.of(List.of("，", "。")), "$0$0")),
          each("blanks or points in lists", "、", " ", "　", "•", "／"),
          each("dashes or blanks around brackets", "（([^（）]+)）", "—$1—", " ($1) ", " （$1）"),
          each("other marks for stops", "。(?=[^”])", "；", "，"),
          each("other end mark", "。$", "！", "……"),
          each("dots for stops", "(?<!\\d)。(?!\\d)", "．"),
          each("longer dashes", "——", "――", "－－", "⸺", "––", "ーー"),
          each("parted dashes", "——", "— —", "━━", "──"),
          each("hyphen dashes", "——(?!\\d)", "-", "－", "一一"),
          each("other marks for dashes", "——", "，", "…"),
          each("blanks for marks", "[，；：]", " "),
          each("half width commas and blanks", "，", ", "),
          each("blanks behind marks", "[，。；：、](?=.)", "$0 ", "$0　", "$0\u2009"),
          each("blanks behind commas", "，(?=\\D)", "， ", "，\u00a0"),
          each("blanks behind stops", "。(?=[^”])", "。 ", "。　", "。  "),
          each("blanks before marks", "(?=[，。；：、])", " ", "\u00a0"));

  private static final List<Variant> FIGURES =
      List.of(
          by("wide digits", (text, draw) -> wideDigits(text)),
          each("range dashes", "(?<=\\d)[至到](?=\\d)", "—"),
          each("range waves", RANGE, "～"),
          each("range hyphens", RANGE, "-", "–"),
          each("range tildes", RANGE, "~", "〜", "－"),
          each("spaced ranges", RANGE, " — ", " - ", " ~ "),
          each("minus", "(?<!\\d)-(?=\\d)", "−", "－"),
          each("spaced percent", "%", " %", "\u00a0%"),
          each("groups by spaces", "(?<=\\d),(?=\\d{3})", "\u2009", " ", "\u00a0"),
          each("groups by narrow spaces", "(?<=\\d),(?=\\d{3})", "\u202f", "﹐", "\u2006"),
          each("wide commas in numbers", "(?<=\\d),(?=\\d{3})", "，"),
          each("raised points", "(?<=\\d)\\.(?=\\d)", "·", "．", "‧"),
          each("spaced figures", FIGURE_EDGES, " ", "\u2009", "\u00a0"));

  private static final List<Variant> BLANKS =
      List.of(
          by(
              "typographic spaces",
              (text, draw) -> spaced(text, draw, "\u2003", "\u200a", "\u205f")),
          by("direction marks", (text, draw) -> spaced(text, draw, "\u200e", "\u202a", "\u202c")),
          by("joiners", (text, draw) -> spaced(text, draw, "\u200c", "\u200d", "\u2063")),
          by(
              "letterspaced",
              (text, draw) ->
                  letterspaced(
                      text, draw.between(6, 30), draw.of(List.of(" ", "　", "\u2002", "\u2005")))),
          by("line breaks", (text, draw) -> inColumns(text, 14, 32, "\n", draw)),
          columns("word breaks", "\u200b", "\u000b", "\f", "\t", "\u00ad\n"),
          columns("line separators", "\u2028", "\u2029", "\u0085"),
          columns("carriage returns", "\r\n", " \r\n", "\n　"),
          columns("blank lines", " \n", "\n\n", "\n　　"),
          columns("hard breaks", "  \n", "\t\n", "\n\t", "\n "),
          columns("blanks for breaks", " ", "　", "  ", "\u2009"),
          each("sentences in lines", "。(?=[^”])", "\n"),
          each("a line each sentence", "(?<=[。！？]”?)(?!”|$)", "\n", "\n\n", "\n　　", "\r\n"),
          each("clauses in lines", "[，。；：](?=[^”])", "$0\n"),
          by("wide, blanks behind marks", (text, draw) -> wide(text.replace("，", "， "))),
          by("wide, indented", (text, draw) -> "　　" + wide(text) + draw.of(List.of("", " "))),
          by("wide in lines", (text, draw) -> wide(inColumns(text, 14, 30, "\n", draw))),
          each(
              "indented",
              "^",
              "\t",
              "\u3000\u3000",
              "\u00a0\u00a0\u00a0\u00a0",
              "  ",
              "    ",
              "\u2003\u2003"),
          each("large first letter", "^(\\p{IsHan})(?!〇)", "$1 ", "$1\n", "$1　"),
          each("hidden in front", "^", "\ufeff", "\u200b"),
          each("blanks at the end", "$", " ", "　　", "\n"),
          by("bulleted", (text, draw) -> draw.of(List.of("■", "▲", "●", "◆ ", "▶")) + text),
          by(
              "icon bullets",
              (text, draw) -> draw.of(List.of("\uf06c ", "\uf0b7", "※", "◇", "☆ ")) + text),
          by("end signs", (text, draw) -> text + draw.of(List.of("■", "□", "◎", " ◆"))));

  private static final List<Variant> CHARACTERS =
      List.of(
          by("compatibility forms", (text, draw) -> byTable(text, "doubles")),
          by(
              "radicals in lines",
              (text, draw) -> inColumns(byTable(text, "radicals"), 12, 24, "\n", draw)),
          by("supplement radicals", (text, draw) -> byTable(text, "supplement")),
          each("variation selectors", "[不六年行力里老路料理流]", "$0\ufe00"),
          by("old type", (text, draw) -> byTable(text, "oldType")),
          by("traditional and wide", (text, draw) -> wide(traditional(text, "moreTraditional"))),
          by(
              "most traditional",
              (text, draw) ->
                  quoted(
                      traditional(text, draw.of(List.of("moreTraditional", "mostTraditional"))),
                      draw.of(List.of("“”", "「」", "『』")))),
          by("regional traditional", (text, draw) -> traditional(text, "regional")),
          by("island script", (text, draw) -> quoted(traditional(text, "island"), "「」")),
          by(
              "columns of another script",
              (text, draw) ->
                  inColumns(
                      quoted(
                          traditional(text, draw.of(List.of("harbour", "moreTraditional"))), "「」"),
                      14,
                      26,
                      "\n",
                      draw)),
          by(
              "traditional in lines",
              (text, draw) -> inColumns(traditional(text, "mostTraditional"), 14, 30, "\n", draw)),
          by(
              "traditional and spaced figures",
              (text, draw) ->
                  quoted(traditional(text, "mostTraditional"), "「」").replaceAll(FIGURE_EDGES, " ")),
          by(
              "traditional page",
              (text, draw) -> wideDigits(quoted(traditional(text, "mostTraditional"), "『』"))));

  static final List<Variant> ALL =
      Stream.of(MARKS, FIGURES, BLANKS, CHARACTERS).flatMap(List::stream).toList();

  private TuneVariants() {}

  private static Variant by(String name, Writer writer) {
    return new Variant(name, writer);
  }

  /** With other forms of some characters, each of which follows its character. */
  private static Variant replacing(String name, String... forms) {
    return by(name, (text, draw) -> mapped(text, draw.of(List.of(forms))));
  }

  /** With the halves of one of the others for quotation marks. */
  private static Variant quotes(String name, String... others) {
    return by(name, (text, draw) -> quoted(text, draw.of(List.of(others))));
  }

  private static String quoted(String text, String both) {
    int half = both.length() / 2;
    return Letters.quoted(text, both.substring(0, half), both.substring(half));
  }

  /** With one of the others in the place of each find. */
  private static Variant each(String name, String form, String... others) {
    return by(name, (text, draw) -> text.replaceAll(form, draw.of(List.of(others))));
  }

  private static Variant columns(String name, String... breaks) {
    return by(name, (text, draw) -> columns(text, draw, List.of(breaks)));
  }

  private static String columns(String text, Draw draw, List<String> breaks) {
    return inColumns(text, 7, 44, draw.of(breaks), draw);
  }
}
