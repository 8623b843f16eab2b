package org.texie.bench.duplicates.tune;

import static org.texie.bench.duplicates.kinds.LeadIns.at;
import static org.texie.bench.duplicates.kinds.LeadIns.before;
import static org.texie.bench.duplicates.kinds.LeadIns.behind;
import static org.texie.bench.duplicates.kinds.LeadIns.longer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.texie.bench.duplicates.kinds.Draft;
import org.texie.bench.duplicates.kinds.Draft.Stays;
import org.texie.bench.duplicates.kinds.Kind;
import org.texie.bench.duplicates.kinds.LeadIns.Spot;
import org.texie.bench.duplicates.kinds.Shape;
import org.texie.bench.duplicates.kinds.Source;
import org.texie.bench.duplicates.prose.Line;
import org.texie.bench.duplicates.prose.Prose;

/** Texts that a newspaper's own setting begins or ends: datelines, bylines, labels, jump lines. */
final class TuneLeadIns {

  private static final Pattern SOURCED = Pattern.compile("(记者|本报|据|经).*");
  private static final Pattern VERB = Pattern.compile("记者.*(看到|留意到|发现|获悉|了解到|得知|观察)，");

  private static final String[] JUMPS = {
    "（上接一版）",
    "（上接A1版）",
    "（上接头版）",
    "(紧接1版)",
    "【上接第3版】",
    "上接第2版　",
    "<上接A1版> ",
    "（上接第1版）",
    "（上接A3版）",
    "▶上接1版　",
    "（接上期）",
    "（紧接第一版）",
    "（上接第5版）",
    "（接第2版）",
    "◀上接头版　",
    "（接上页）",
    "（上接02版）",
    "【上接头版】",
    "◀上接T1版\n",
    "（续上期）",
    "（上接第三版）",
    "（接头版）",
    "←上接01版　",
    "（续上）"
  };
  private static final String[] NEXT = {
    "（下转三版）",
    "（下转A4版）",
    "（下转末版）",
    "(下转A6版)",
    "【下转第2版】",
    "　→转3版",
    " >>>详见八版",
    "（更多内容见后页）",
    "（下转第6版）",
    "（下转07版）",
    "▶下转5版",
    "（下转04版）",
    " ▷▷03版",
    "（转第5版）",
    "→下转05版"
  };
  private static final String[] HEADS = {
    "【现场见闻】",
    "【走基层】",
    "［延伸阅读］",
    "［记者观察］",
    "〖街谈巷议〗",
    "【一线直击】",
    "【背景】",
    "［数读］",
    "【民生一线】",
    "【特写】",
    "【暖新闻】",
    "【我身边的人】",
    "『凡人微光』",
    "［走读］",
    "【乡村纪事】",
    "〔县域观察〕",
    "【新春走基层】",
    "【记者蹲点】",
    "·百姓故事·",
    "【人物】",
    "［基层新事］",
    "〔新春走基层〕",
    "人物·",
    "夜读·",
    "行走乡间｜",
    "身边人身边事｜",
    "凡人微光｜",
    "【新闻特写】",
    "〖老行当〗",
    "《身边人》专栏　",
    "副刊·烟火人间　",
    "周末人物　",
    "特写 | ",
    "【记者见闻】",
    "[身边故事] ",
    "■ 街巷里 ",
    "◆城事　",
    "〈周末版〉",
    "特写丨",
    "（小城纪事）",
    "【深度】",
    "｜人物｜",
    "● 民生　",
    "[寻常百姓] ",
    "★ 乡土　",
    "《副刊·纪实》",
    "纪实 / ",
    "＃本地＃ ",
    "◎人间烟火　",
    "【凡人微光】",
    "★走基层★ ",
    "［深度观察］",
    "〖城事〗",
    "| 镜头 | ",
    "● 记者手记\n",
    "民生·",
    "『老地方』",
    "【乡土人物】",
    "［走基层］",
    "★ 今日关注　",
    "●一线　",
    "《周末特稿》",
    "人间烟火｜",
    "深读 / ",
    "“烟火人间”专栏　"
  };
  private static final String[] LABELS = {
    "核心提示：", "导读：", "记者手记｜", "【新闻现场】", "[见闻] ", "镜头一：", "场景二：", "故事三　", "编者按：", "相关链接：", "新闻提示：",
    "特写：", "一线见闻：", "记者手记　", "采访札记：", "资料图片：", "图①：", "现场　", "故事　", "基层见闻｜", "一线故事　", "新闻故事：",
    "系列报道之二："
  };
  private static final String[] NOTES = {
    "（完）",
    "（未完待续）",
    "（全文完）",
    "（应受访者要求，文中人物为化名）",
    "（本版图片均由受访者提供）",
    "（本版稿件均由本报记者采写）",
    "（图片均为资料图片）",
    "（相关报道见第5版）",
    "（扫描二维码观看视频）",
    "（详见今日第6版）",
    "（本栏目长期征稿）",
    "（扫码看视频）",
    "　END",
    "　■",
    "（转载请注明出处）",
    "（据本报新闻客户端）",
    " □",
    "〔完〕",
    "　▲",
    "【完】",
    "　◆",
    "（本文有删节）",
    " ◇"
  };
  private static final String[] NUMBERS = {
    "一、", "（二）", "①", "2．　", "（1）", "其一，", "其二，", "四是", "▲", "★ ", "03　"
  };
  private static final String[] DATELINES = {
    "本报讯　",
    "本报讯（记者　{name}）",
    "本报讯　记者{name}报道：",
    "本报{place}电（记者{name}）",
    "本报记者{name}{place}报道：",
    "本报讯（见习记者　{name}）",
    "本报讯 （记者 {name}）",
    "本报讯（全媒体记者 {name}）",
    "本报讯（记者{name}　通讯员{name+}　{name+}）",
    "本报记者 {name} 报道　",
    "融媒体记者{name}报道：",
    "本报综合报道　",
    "本报讯（记者{name}）",
    "本报{place}讯（记者 {name}）",
    "晚报讯（记者 {name} {name+}）",
    "日报记者{name}报道：",
    "（记者{name}）",
    "（记者{name}、{name+}）",
    "本报讯（通讯员 {name} 记者 {name+}）",
    "本报讯（记者{name} 通讯员{name+}报道）",
    "本网讯　（记者 {name} 实习生 {name+}）",
    "晚报讯（见习记者 {name}）",
    "本报综合消息 ",
    "本报特约记者{name}采写：",
    "特约通讯员{name}来稿：",
    "（本报特派记者 {name}）",
    "【本报讯】（特约记者 {name}）",
    "本报讯 记者{name}报道：",
    "本报讯（记者{name}、实习生{name+}）",
    "融媒体记者 {name} 报道　",
    "［记者 {name}、通讯员 {name+}］",
    "（记者 {name}　通讯员 {name+}）",
    "本报{place}讯　"
  };
  private static final String[] CREDITS = {
    "（{name}　摄影报道）",
    "（本报记者　{name}）",
    "（责任编辑：{name}）",
    "（受访者供图）",
    "（本报记者 {name} 摄）",
    "（{name}）",
    "（整理：{name}）",
    "（编辑 {name}）",
    "（实习生{name}对本文亦有贡献）",
    "　记者 {name} 文/图",
    "（图片由{body}提供）",
    "（见习记者　{name}）",
    "（通讯员{name}）",
    "（编辑　{name}　校对　{name+}）",
    "　　{name}文并图",
    "（本报记者　{name}　{place}报道）",
    "（记者 {name}）",
    "（全媒体记者　{name}）",
    "（记者{name}　通讯员{name+}）",
    "　记者 {name}",
    "　本报记者 {name} 摄影报道",
    "　责任编辑 {name}　版式 {name+}",
    "（责编：{name}、{name+}）",
    "（{name}　{name+}）",
    "（本报记者{name}　通讯员{name+}）",
    "（文/{name}）",
    "（图片由受访者提供）",
    "　{name} 摄",
    "（{name} 摄）",
    "（责任编辑 {name}）",
    "[责任编辑：{name}]",
    "【编辑：{name}】",
    "编辑：{name}",
    "　[记者 {name}]",
    "（特约通讯员 {name} 供稿）",
    "　{name}/文",
    "　（图文：{name}）",
    "（本报记者{name}　实习生{name+}）",
    "　〔{name}　摄影报道〕",
    "　◎{name} 文/图",
    "〔{name}〕",
    "（本报记者{name}）",
    "（本报记者 {name}）",
    "\n　　　　{name} 摄影报道",
    "　　{name}",
    "（通讯员 {name} {name+}）"
  };
  private static final String[] WRITERS = {
    "　（本报记者 {name}）",
    "\n本报记者 {name}",
    "\n□{name} {name+}",
    "\n撰稿：{name}",
    "（文／{name}）",
    "（作者：{name}）",
    "（来稿/{name}）",
    "（本报记者 {name} 整理）",
    "（记者 {name} 通讯员 {name+}）",
    "（记者 {name}　实习生 {name+}）",
    "\n（{name}　{name+}）",
    "\n□{name}",
    "\n■记者 {name}",
    "\n◇ {name}",
    "\n文字 {name}　制图 {name+}",
    "\n—本报记者 {name}"
  };
  private static final String[] PICTURES = {
    "本报记者{name}摄",
    "▲{name} 摄",
    " 摄影：{name}",
    "　图/{name}",
    "\n供图　{name}",
    "\n摄影报道：{name}",
    "（资料图片）",
    "（本版图片由记者{name}拍摄）"
  };
  private static final String[] DESK = {
    "编辑 {name}",
    "　版式：{name}",
    "　责编：{name}　校对：{name+}",
    "　版式：{name}　检校：{name+}",
    "\n编辑/{name}　美编/{name+}",
    "值班编辑：{name}",
    "（审稿 {name}）",
    "（责编 {name}）",
    "［责任编辑：{name}］",
    "（责编：{name}）",
    "　责编：{name} 校对：{name+}",
    "\n责任编辑：{name}"
  };

  static final List<Kind<Draft>> ALL =
      List.of(
          at(TuneLeadIns::twice),
          at(TuneLeadIns::inARow),
          at(TuneLeadIns::withoutComma),
          at((source, spot) -> ledBehind("head and lead-in", source, spot, HEADS)),
          at((source, spot) -> ledBehind("label and lead-in", source, spot, LABELS)),
          at((source, spot) -> ledBehind("dateline and lead-in", source, spot, DATELINES)),
          at(TuneLeadIns::ledAndCredited),
          behind("behind a dateline", DATELINES),
          source ->
              jump(
                  "behind a jump line",
                  source,
                  Prose.plain(source.filled(JUMPS)).then(source.text())),
          source -> jump("before a jump line", source, source.text().then(source.filled(NEXT))),
          source ->
              jump(
                  "between a jump line and a writer",
                  source,
                  Prose.plain(source.filled(JUMPS))
                      .then(source.text())
                      .then(source.filled(WRITERS))),
          behind("behind a column's head", HEADS),
          behind(
              "behind a byline",
              "□本报记者　{name}　",
              "首席记者 {name}　",
              "本报记者 {name} 文/图　",
              "◎{name}　",
              "本报记者　{name}\n",
              "■记者 {name} ",
              "全媒体记者　{name}\n",
              "文／{name}　",
              "通讯员　{name}　",
              "记者 {name}\n",
              "□{name}　",
              "撰文/{name}\n",
              "◎本报记者 {name}\n",
              "文/本报记者 {name}\n",
              "撰文 | {name}\n",
              "采写：本报记者 {name}\n",
              "本报融媒体记者　{name}\n",
              "本报特派记者 {name}　",
              "□ 记者 {name}　",
              "本报记者 {name}采写\n",
              "■本报见习记者 {name} ",
              "记者 {name} 发自现场\n",
              "本报驻站记者　{name}\n",
              "◇ 首席记者 {name}\n",
              "□本报记者 {name}\n",
              "◎ {name} 文／图　"),
          behind(
              "behind the byline of two",
              "本报记者 {name} 通讯员 {name+}　",
              "本报记者 {name} 通讯员 {name+}\n",
              "本报讯（记者 {name} 通讯员 {name+}）",
              "文/本报记者 {name} 图/{name+}　",
              "见习记者 {name} 实习生 {name+}　",
              "见习记者{name} 记者{name+}　",
              "采写：本报记者 {name} {name+}　",
              "本报记者　{name}　{name+}　",
              "■ 本报记者 {name} 通讯员 {name+} ",
              "●{name}　{name+}\n",
              "记者　{name}　通讯员　{name+}\n",
              "□本报通讯员 {name} {name+}\n",
              "撰文　{name}　供图　{name+}\n",
              "▲本报记者 {name}　通讯员 {name+}\n",
              "撰文/{name}　图片/{name+}\n",
              "文｜记者 {name}　摄影｜{name+}\n",
              "采写：{name}　实习生：{name+}\n",
              "文／{name} 摄影／{name+}\n",
              "文字：{name}　摄影：{name+}\n"),
          behind("behind a wire's dateline", "本报{place}{n:1-12:月}{n:1-28:日}电　"),
          behind("behind a label", LABELS),
          behind("behind a list's number", NUMBERS),
          before("before a credit", CREDITS),
          before("before a writer", WRITERS),
          before("before a photographer", PICTURES),
          before("before the desk", DESK),
          before("before an end note", NOTES),
          source -> between("between a label and a note", source, LABELS, NOTES),
          source -> between("between a dateline and a credit", source, DATELINES, CREDITS),
          source -> between("between a dateline and the desk", source, DATELINES, DESK),
          source -> between("between a head and a writer", source, HEADS, WRITERS),
          source -> between("between a head and a note", source, HEADS, NOTES),
          source -> between("between a dateline and a jump line", source, DATELINES, NEXT),
          TuneLeadIns::headAndDateline);

  /** What may stand beside a text as a repeat of it but for one fact. */
  static final List<Shape> SHAPES =
      List.of(
          Shape.whole("indented", source -> Prose.plain("　　").then(source.text())),
          Shape.whole("in lines", source -> source.text().marked('，', '\n')),
          Shape.whole("parted by spaces", source -> source.text().marked('，', '　')),
          Shape.whole("before dots", source -> source.text().bare().then("……")),
          Shape.whole("less the mark at its end", source -> source.text().bare()),
          Shape.whole(
              "in quotation marks of its own",
              source -> Prose.plain("「").then(source.text()).then("」")),
          Shape.behind("behind a dateline", DATELINES),
          Shape.whole("before a credit", source -> source.text().then(source.filled(CREDITS))),
          Shape.whole("before a writer", source -> source.text().then(source.filled(WRITERS))),
          Shape.whole(
              "before a photographer", source -> source.text().then(source.filled(PICTURES))),
          Shape.whole("before the desk", source -> source.text().then(source.filled(DESK))),
          Shape.behind("behind a jump line", JUMPS),
          Shape.behind("behind a column's head", HEADS),
          Shape.behind("behind a label", LABELS),
          Shape.whole("before an end note", source -> source.text().then(source.filled(NOTES))),
          Shape.behind("behind a number", NUMBERS));

  private TuneLeadIns() {}

  /** With a jump line, which sends readers of print to another page; neither text is the fuller. */
  private static Optional<Draft> jump(String change, Source source, Prose with) {
    return Optional.of(
        Draft.repeat(change, Line.paragraph(with), Line.paragraph(source.text()), Stays.EITHER));
  }

  private static Optional<Draft> between(
      String change, Source source, String[] before, String[] after) {
    Prose begun = Prose.plain(source.filled(before)).then(source.text());
    return Optional.of(longer(change, source, begun.then(source.filled(after))));
  }

  private static Optional<Draft> headAndDateline(Source source) {
    Prose head = Prose.plain(source.filled(HEADS)).then(source.filled(DATELINES));
    return Optional.of(longer("behind a head and a dateline", source, head.then(source.text())));
  }

  private static Optional<Draft> ledBehind(
      String change, Source source, Spot spot, String... words) {
    Prose head = Prose.plain(source.filled(words));
    return Optional.of(longer(change, source, head.then(spot.led(source.text()))));
  }

  private static Optional<Draft> ledAndCredited(Source source, Spot spot) {
    Prose set = spot.led(source.text()).then(source.filled(CREDITS));
    return Optional.of(longer("lead-in and credit", source, set));
  }

  /** A lead-in that says how it is known, behind one that does not. */
  private static Optional<Draft> inARow(Source source, Spot spot) {
    Prose both = Prose.plain(spot.lead() + spot.rival());
    return SOURCED.matcher(spot.lead()).matches() || !SOURCED.matcher(spot.rival()).matches()
        ? Optional.empty()
        : Optional.of(longer("two in a row", source, source.text().insert(spot.at(), both)));
  }

  /** A lead-in before each of two sentences of a text that the other one has none of. */
  private static Optional<Draft> twice(Source source, Spot spot) {
    int last = spot.places().get(spot.places().size() - 1);
    return last == spot.at()
        ? Optional.empty()
        : Optional.of(
            longer(
                "two of them",
                source,
                source
                    .text()
                    .insert(last, Prose.plain(spot.rival()))
                    .insert(spot.at(), Prose.plain(spot.lead()))));
  }

  private static Optional<Draft> withoutComma(Source source, Spot spot) {
    String verb = spot.lead().substring(0, spot.lead().length() - 1);
    return VERB.matcher(spot.lead()).matches()
        ? Optional.of(
            longer("without a comma", source, source.text().insert(spot.at(), Prose.plain(verb))))
        : Optional.empty();
  }
}
