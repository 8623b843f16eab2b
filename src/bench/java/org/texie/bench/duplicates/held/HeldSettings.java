package org.texie.bench.duplicates.held;

import static org.texie.bench.duplicates.kinds.LeadIns.at;
import static org.texie.bench.duplicates.kinds.LeadIns.before;
import static org.texie.bench.duplicates.kinds.LeadIns.behind;
import static org.texie.bench.duplicates.kinds.LeadIns.longer;

import java.util.List;
import java.util.Optional;
import org.texie.bench.duplicates.kinds.Draft;
import org.texie.bench.duplicates.kinds.Kind;
import org.texie.bench.duplicates.kinds.LeadIns.Spot;
import org.texie.bench.duplicates.kinds.Shape;
import org.texie.bench.duplicates.kinds.Source;
import org.texie.bench.duplicates.prose.Prose;

/** What a page prints in front of a report and behind it: who wrote, took, edited it, and where. */
final class HeldSettings {

  private static final String[] OPENINGS = {
    "本报讯（记者{name}）",
    "本报讯（记者 {name} 通讯员 {name+}）",
    "本报{place}讯（记者 {name}）",
    "晚报讯（记者 {name} {name+}）",
    "（记者{name}）",
    "日报记者{name}报道："
  };
  private static final String[] WRITERS = {
    "本报记者　{name}　{name+}　", "记者 {name}\n", "□{name}　", "■ 本报记者 {name} 通讯员 {name+} ", "撰文/{name}\n"
  };
  private static final String[] RUBRICS = {
    "【暖新闻】", "【我身边的人】", "『凡人微光』", "［走读］", "基层见闻｜", "【乡村纪事】", "一线故事　"
  };
  private static final String[] SIGNATURES = {
    "（记者 {name}）", "（{name}　{name+}）", "（本报记者{name}　通讯员{name+}）", "（文/{name}）", "（本报记者 {name}）"
  };
  private static final String[] PICTURES = {
    "（图片由受访者提供）", "（图片由{body}提供）", "　{name} 摄", "（{name} 摄）"
  };
  private static final String[] EDITORS = {
    "（责任编辑 {name}）", "[责任编辑：{name}]", "【编辑：{name}】", "编辑：{name}"
  };

  static final List<Kind<Draft>> ALL =
      List.of(
          behind("who reports", OPENINGS),
          behind("who reports", OPENINGS),
          behind("who writes", WRITERS),
          behind("rubric", RUBRICS),
          before("who wrote it", SIGNATURES),
          before("who took the picture", PICTURES),
          before("who edited it", EDITORS),
          at(HeldSettings::reported));

  /** What may stand beside a text as a repeat of it but for one fact. */
  static final List<Shape> SHAPES =
      List.of(
          Shape.whole("as it is", Source::text),
          Shape.whole("as it is", Source::text),
          Shape.behind("who reports", OPENINGS),
          Shape.behind("rubric", RUBRICS),
          Shape.whole("who wrote it", source -> source.text().then(source.filled(SIGNATURES))),
          Shape.whole(
              "who took the picture", source -> source.text().then(source.filled(PICTURES))));

  private HeldSettings() {}

  private static Optional<Draft> reported(Source source, Spot spot) {
    Prose text = Prose.plain(source.filled(OPENINGS)).then(spot.led(source.text()));
    return Optional.of(longer("who reports, and a lead-in", source, text));
  }
}
