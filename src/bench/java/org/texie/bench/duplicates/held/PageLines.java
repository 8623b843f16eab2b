package org.texie.bench.duplicates.held;

import static org.texie.bench.duplicates.kinds.LeadIns.before;
import static org.texie.bench.duplicates.kinds.LeadIns.behind;

import java.util.List;
import java.util.Optional;
import org.texie.bench.duplicates.kinds.Draft;
import org.texie.bench.duplicates.kinds.Kind;
import org.texie.bench.duplicates.kinds.LeadIns;
import org.texie.bench.duplicates.kinds.Shape;
import org.texie.bench.duplicates.kinds.Source;
import org.texie.bench.duplicates.prose.Prose;

/** What a page prints on a text's own line that says nothing of its matter. */
final class PageLines {

  private static final String[] DATELINES = {
    "【晚报讯】（首席记者 {name}）",
    "晨报消息　",
    "日报{place}专电　",
    "（晚报特派记者{name}发自{place}）",
    "[商报讯] 见习记者{name}、实习生{name+}　"
  };
  private static final String[] MAKERS = {
    "撰稿：{name}\n", "口述 / {name}　整理 / {name+}\n", "特约撰稿人　{name}\n", "□ {name}\n", "■{name}　{name+}\n"
  };
  private static final String[] RUBRICS = {
    "〖凡人微光〗", "【深读】", "「城事」", "特别报道·", "封面故事 | ", "▍现场　", ">>> ", "◆"
  };
  private static final String[] JUMPS = {"（上接第3版）", "（紧接头版）", "<<上接A06版　"};
  private static final String[] TURNS = {"（下转第5版）", "　▶下转B02版", "（未完待续）", "\n（更多图文见新闻客户端）"};
  private static final String[] MADE_BY = {
    "\n供图：{name}", "（晨报记者 {name} 图/文）", "　作者：{name}", "\n（实习生{name}对本文亦有贡献）", "（本版稿件除署名外均由{name}采写）"
  };

  static final List<Kind<Draft>> ALL =
      List.of(
          behind("dateline", DATELINES),
          behind("dateline", DATELINES),
          behind("made by", MAKERS),
          behind("rubric", RUBRICS),
          behind("jumped to", JUMPS),
          before("jumped from", TURNS),
          before("made by, below", MADE_BY),
          PageLines::jumpedTwice,
          PageLines::rubricAndMaker);

  /** What may stand beside a text as a repeat of it but for one fact. */
  static final List<Shape> SHAPES =
      List.of(
          Shape.whole("as it was", Source::text),
          Shape.whole("as it was", Source::text),
          Shape.behind("rubric", RUBRICS),
          Shape.behind("dateline", DATELINES),
          Shape.whole("jumped from", source -> source.text().then(source.filled(TURNS))));

  private PageLines() {}

  private static Optional<Draft> jumpedTwice(Source source) {
    return around("jumped both ways", source, JUMPS, TURNS);
  }

  private static Optional<Draft> rubricAndMaker(Source source) {
    return around("rubric and made by", source, RUBRICS, MADE_BY);
  }

  private static Optional<Draft> around(
      String change, Source source, String[] first, String[] last) {
    Prose text = Prose.plain(source.filled(first)).then(source.text()).then(source.filled(last));
    return Optional.of(LeadIns.longer(change, source, text));
  }
}
