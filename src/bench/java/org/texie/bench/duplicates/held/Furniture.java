package org.texie.bench.duplicates.held;

import static org.texie.bench.duplicates.kinds.LeadIns.before;
import static org.texie.bench.duplicates.kinds.LeadIns.behind;
import static org.texie.bench.duplicates.kinds.LeadIns.longer;

import java.util.List;
import java.util.Optional;
import org.texie.bench.duplicates.kinds.Draft;
import org.texie.bench.duplicates.kinds.Kind;
import org.texie.bench.duplicates.kinds.LeadIns;
import org.texie.bench.duplicates.kinds.Shape;
import org.texie.bench.duplicates.prose.Prose;

/** What stands around a text in print: sections, datelines, bylines, credits and signs. */
final class Furniture {

  private static final String[] SECTIONS = {
    "【民生周刊】", "百姓故事丨", "◆行走基层◆\n", "《人间》栏目　", "◇口述◇ ", "［深读］", "副刊·手艺 ／ "
  };
  private static final String[] BYLINES = {
    "记者 {name} 文/图\n",
    "本报讯（记者{name}　通讯员{name+}）",
    "{place}专电　",
    "文丨{name}\n",
    "采写：{name}　实习生：{name+}\n",
    "■特约撰稿人 {name}\n"
  };
  private static final String[] SIGNS = {"❶ ", "（丙）", "Ⅴ. ", "◎ ", "* * *\n", "※", "► "};
  private static final String[] FOOTS = {
    "（接06版）", "▼", "\n扫码看视频", "（图文无关）", "\n延伸阅读见本版右侧", " ◀", "（全文完）"
  };
  private static final String[] CREDITS = {
    "　本报记者 {name} 摄", "\n责编：{name}", "（{name} 整理）", "\n策划 {name}　统筹 {name+}"
  };

  static final List<Kind<Draft>> LEAD_INS =
      List.of(
          behind("section", SECTIONS),
          behind("byline", BYLINES),
          behind("sign", SIGNS),
          before("foot", FOOTS),
          before("credit", CREDITS),
          framed("section and credit", SECTIONS, CREDITS),
          framed("byline and foot", BYLINES, FOOTS),
          framed("sign and credit", SIGNS, CREDITS),
          stacked("section over byline", SECTIONS, BYLINES),
          led("lead-in with dots", "", "……"),
          led("lead-in in square marks", "【", "】"),
          led("lead-in with a bar", "", " ▏"));

  /** What may stand beside a text as a repeat of it but for one fact. */
  static final List<Shape> SHAPES =
      List.of(
          Shape.behind("section", SECTIONS),
          Shape.behind("sign", SIGNS),
          Shape.whole("foot", source -> source.text().then(source.filled(FOOTS))),
          Shape.whole(
              "between rules", source -> Prose.plain("———\n").then(source.text()).then("\n———")));

  private Furniture() {}

  private static Kind<Draft> led(String change, String open, String close) {
    return LeadIns.at(
        (source, spot) -> {
          String words = spot.lead().replaceFirst("，$", "");
          Prose lead = Prose.plain(open + words + close);
          return Optional.of(longer(change, source, source.text().insert(spot.at(), lead)));
        });
  }

  private static Kind<Draft> framed(String change, String[] head, String[] foot) {
    return source -> {
      Prose framed = Prose.plain(source.filled(head)).then(source.text());
      return Optional.of(longer(change, source, framed.then(source.filled(foot))));
    };
  }

  private static Kind<Draft> stacked(String change, String[] upper, String[] lower) {
    return source -> {
      Prose stack = Prose.plain(source.filled(upper)).then(source.filled(lower));
      return Optional.of(longer(change, source, stack.then(source.text())));
    };
  }
}
