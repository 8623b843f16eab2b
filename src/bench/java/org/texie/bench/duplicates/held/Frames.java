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

/** Column heads, signatures and references to other pages around a text. */
final class Frames {

  private static final String[] COLUMNS = {
    "【乡间来信】", "「百姓故事」", "[田野手记] ", "■新春走基层■", "周末特稿｜", "＃我们的手艺＃ ", "本期话题：", "系列报道③ "
  };
  private static final String[] SIGNED = {
    "□ 本报记者 {name} 文/图\n",
    "△{name} 发自现场\n",
    "（特约记者 {name}）",
    "撰文：{name}　编辑：{name+}\n",
    "首席记者 {name} ",
    "通讯员 {name} {name+}："
  };
  private static final String[] FROM = {"（上接A5版）", "《《《上接头版　", "【接上期】", "（续一版）", "←紧接3版 "};
  private static final String[] TO = {
    "（下转B6版）", "▼", "（转下页）", "（本版编辑 {name}）", " ■", "（全文见网页版）", "【待续】"
  };
  private static final String[] SIGNATURES = {
    "（{name} 文并摄）", "\n记者 {name}", "　（供稿：{name}）", "〔{name} 采写〕", "\n摄影 {name}　制图 {name+}"
  };

  static final List<Kind<Draft>> ALL =
      List.of(
          behind("column head", COLUMNS),
          behind("signature in front", SIGNED),
          behind("from another page", FROM),
          before("to another page", TO),
          before("signature behind", SIGNATURES),
          source -> framed("column head and signature", source, COLUMNS, SIGNATURES),
          source -> framed("between pages", source, FROM, TO));

  /** What may stand beside a text as a repeat of it but for one fact. */
  static final List<Shape> SHAPES =
      List.of(
          Shape.whole("same", Source::text),
          Shape.behind("column head", COLUMNS),
          Shape.behind("from another page", FROM),
          Shape.whole("in a frame", source -> source.text().then(source.filled(" ■", "▼", "【完】"))));

  private Frames() {}

  private static Optional<Draft> framed(
      String change, Source source, String[] front, String[] back) {
    Prose text = Prose.plain(source.filled(front)).then(source.text()).then(source.filled(back));
    return Optional.of(longer(change, source, text));
  }
}
