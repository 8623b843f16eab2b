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

/** What a page's make-up sets around a text: columns' names, writers, marks and hints. */
final class Layout {

  private static final String[] COLUMNS = {
    "〔乡土志〕", "周末·人物　", "◎街巷笔记\n", "『非虚构』 ", "●记录\n", "≡ 一线 ≡\n", "特稿 | "
  };
  private static final String[] WRITERS = {
    "□ {name}\n",
    "□本报记者 {name} {name+}\n",
    "【本报{place}电】",
    "撰文 {name}　摄影 {name+}\n",
    "（记者{name} 发自{place}）",
    "作者：{name}\n"
  };
  private static final String[] MARKS = {"(1) ", "Ⅲ\n", "②", "B. ", "卷一　", "§ "};
  private static final String[] HINTS = {
    "→下转4版", "■", "（未完待续）", "\n▲上图为现场", "（题图见头版）", "\n更多内容见客户端", " ∎"
  };
  private static final String[] SIGNED = {
    "　　（{name}文）", "\n编辑 {name}", "\n校对：{name}　版式：{name+}", "（记者 {name}）"
  };

  static final List<Kind<Draft>> LEAD_INS =
      List.of(
          behind("column's name", COLUMNS),
          behind("writer", WRITERS),
          behind("mark", MARKS),
          before("hint", HINTS),
          before("signed below", SIGNED),
          around("writer and hint", WRITERS, HINTS),
          around("column and editor", COLUMNS, SIGNED),
          around("mark and hint", MARKS, HINTS),
          led("lead-in on a line", "", "\n"),
          led("lead-in before a dash", "", "——"),
          led("lead-in in small marks", "〈", "〉"));

  /** What may stand beside a text as a repeat of it but for one fact. */
  static final List<Shape> SHAPES =
      List.of(
          Shape.whole("behind an indent", source -> Prose.plain("　　").then(source.text())),
          Shape.behind("column's name", COLUMNS),
          Shape.behind("mark", MARKS),
          Shape.whole("hint", source -> source.text().then(source.filled(HINTS))));

  private Layout() {}

  private static Kind<Draft> led(String change, String open, String close) {
    return LeadIns.at(
        (source, spot) -> {
          String lead = spot.lead();
          String words = open + lead.substring(0, lead.length() - 1) + close;
          return Optional.of(
              longer(change, source, source.text().insert(spot.at(), Prose.plain(words))));
        });
  }

  private static Kind<Draft> around(String change, String[] front, String[] back) {
    return source -> {
      Prose all = Prose.plain(source.filled(front)).then(source.text());
      return Optional.of(longer(change, source, all.then(source.filled(back))));
    };
  }
}
