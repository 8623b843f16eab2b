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
import org.texie.bench.duplicates.kinds.Source;
import org.texie.bench.duplicates.prose.Prose;

/** What a page sets around a text: column heads, bylines, numbers, end signs, other lead-ins. */
final class Furniture {

  private static final String[] HEADS = {
    "《副刊·人间》", "周末版 | ", "［深读］ ", "◆匠心◆", "市井故事：", "<特稿>", "〖走基层〗"
  };
  private static final String[] BYLINES = {
    "□本报记者 {name}　", "撰文◎{name}\n", "（记者 {name} 通讯员 {name+}）", "本报讯（{name}）", "【{name}采写】"
  };
  private static final String[] SIGNED = {
    "（{name}）", "　□{name}", "（本报记者 {name}）", "\n{name} 整理", " 文/{name}"
  };
  private static final String[] NUMBERS = {"（三）", "02 | ", "㈡ ", "其四：", "❷", "Ⅲ　"};
  private static final String[] ENDS = {
    "（本文完）", "◢", "（转第七版）", "（责编 {name}）", "☚", "\n扫码看视频", "[图见六版]"
  };

  static final List<Kind<Draft>> ALL =
      List.of(
          behind("column head", HEADS),
          behind("byline in front", BYLINES),
          before("byline behind", SIGNED),
          behind("number of a part", NUMBERS),
          before("end sign or hint", ENDS),
          source -> around("column head and byline behind", source, HEADS, SIGNED),
          source -> around("number and end sign", source, NUMBERS, ENDS),
          marked("lead-in with a dash", "——"),
          marked("lead-in with dots", "……"),
          marked("lead-in with a colon", "："));

  /** What may stand beside a text as a repeat of it but for one fact. */
  static final List<Shape> SHAPES =
      List.of(
          Shape.whole("same", Source::text),
          Shape.behind("column head", HEADS),
          Shape.behind("number of a part", NUMBERS),
          Shape.whole("end sign", source -> source.text().then(source.filled("◢", "（本文完）", "☚"))));

  private Furniture() {}

  private static Kind<Draft> marked(String change, String mark) {
    return LeadIns.at(
        (source, spot) -> {
          String lead = spot.lead().substring(0, spot.lead().length() - 1) + mark;
          return Optional.of(
              longer(change, source, source.text().insert(spot.at(), Prose.plain(lead))));
        });
  }

  private static Optional<Draft> around(
      String change, Source source, String[] front, String[] back) {
    Prose text = Prose.plain(source.filled(front)).then(source.text()).then(source.filled(back));
    return Optional.of(longer(change, source, text));
  }
}
