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

/** Labels and signs that a page's layout puts at the edges of a text. */
final class HeldLabels {

  private static final String[] KICKERS = {
    "【新闻现场】", "【记者见闻】", "[身边故事] ", "■ 街巷里 ", "◆城事　", "〈周末版〉", "特写丨", "新闻故事：", "（小城纪事）"
  };
  private static final String[] REPORTERS = {
    "□ 记者 {name}　",
    "▲本报记者 {name}　通讯员 {name+}\n",
    "撰文/{name}　图片/{name+}\n",
    "本报记者 {name}采写\n",
    "【本报讯】（特约记者 {name}）",
    "■本报见习记者 {name} "
  };
  private static final String[] JUMPS = {"（上接第1版）", "（上接A3版）", "▶上接1版　", "（接上期）", "（紧接第一版）"};
  private static final String[] ENDS = {"（完）", "　■", "（下转第6版）", "（转载请注明出处）", "（据本报新闻客户端）", " □"};
  private static final String[] SIGNED = {
    "\n（{name}　{name+}）",
    "　[记者 {name}]",
    "\n□{name}",
    "（特约通讯员 {name} 供稿）",
    "　{name}/文",
    "　（图文：{name}）"
  };

  static final List<Kind<Draft>> ALL =
      List.of(
          behind("kicker", KICKERS),
          behind("reporter in front", REPORTERS),
          behind("reporter in front", REPORTERS),
          behind("jump line in front", JUMPS),
          before("end sign or jump line", ENDS),
          before("reporter behind", SIGNED),
          HeldLabels::jumpAndSignature);

  /** What may stand beside a text as a repeat of it but for one fact. */
  static final List<Shape> SHAPES =
      List.of(
          Shape.whole("as it is", Source::text),
          Shape.whole("as it is", Source::text),
          Shape.behind("kicker", KICKERS),
          Shape.behind("reporter in front", REPORTERS),
          Shape.whole("end sign", source -> source.text().then(source.filled(ENDS))));

  private HeldLabels() {}

  private static Optional<Draft> jumpAndSignature(Source source) {
    Prose text = Prose.plain(source.filled(JUMPS)).then(source.text()).then(source.filled(SIGNED));
    return Optional.of(longer("jump line and reporter", source, text));
  }
}
