package org.texie.bench.duplicates.held;

import static org.texie.bench.duplicates.kinds.LeadIns.before;
import static org.texie.bench.duplicates.kinds.LeadIns.behind;
import static org.texie.bench.duplicates.kinds.LeadIns.longer;

import java.util.List;
import java.util.Optional;
import org.texie.bench.duplicates.kinds.Draft;
import org.texie.bench.duplicates.kinds.Kind;
import org.texie.bench.duplicates.kinds.Shape;
import org.texie.bench.duplicates.kinds.Source;
import org.texie.bench.duplicates.prose.Prose;

/** Rubrics, bylines and turn lines that a desk sets around a text. */
final class Slugs {

  private static final String[] RUBRICS = {
    "【深读】", "［凡人微光］", "※人间烟火※ ", "▌走基层 ", "〔蹲点日记〕", "深度报道 | ", "《行走笔记》之一：", "城与人 · ", "（纪实）"
  };
  private static final String[] BYLINES = {
    "文｜{name}　摄影｜{name+}\n",
    "○本报记者 {name}\n",
    "记者 {name} 报道：",
    "（本报记者 {name} 通讯员 {name+}）",
    "◎文/图 {name}　",
    "通讯员{name}供稿 "
  };
  private static final String[] TURNS = {"（接第2版）", "→接B1版 ", "（上接封面）", "【紧接上页】", "（续前）"};
  private static final String[] TAILS = {"（未完待续）", "　▲", "（详见第5版）", "【完】", "（责任编辑：{name}）", "　◎"};
  private static final String[] CREDITS = {
    "（记者 {name}）", "\n文/{name}　图/{name+}", "　——{name}", "［通讯员 {name}］", "（口述：{name}　整理：{name+}）"
  };

  static final List<Kind<Draft>> ALL =
      List.of(
          behind("rubric", RUBRICS),
          behind("byline in front", BYLINES),
          behind("turn line in front", TURNS),
          before("tail sign or turn line", TAILS),
          before("credit behind", CREDITS),
          Slugs::rubricAndByline,
          Slugs::turnAndTail);

  /** What may stand beside a text as a repeat of it but for one fact. */
  static final List<Shape> SHAPES =
      List.of(
          Shape.whole("unchanged", Source::text),
          Shape.behind("rubric", RUBRICS),
          Shape.behind("turn line in front", TURNS),
          Shape.whole("tail sign", source -> source.text().then(source.filled(TAILS))));

  private Slugs() {}

  private static Optional<Draft> rubricAndByline(Source source) {
    Prose text =
        Prose.plain(source.filled(RUBRICS)).then(source.filled(BYLINES)).then(source.text());
    return Optional.of(longer("rubric and byline", source, text));
  }

  private static Optional<Draft> turnAndTail(Source source) {
    Prose text = Prose.plain(source.filled(TURNS)).then(source.text()).then(source.filled(TAILS));
    return Optional.of(longer("turn line and tail sign", source, text));
  }
}
