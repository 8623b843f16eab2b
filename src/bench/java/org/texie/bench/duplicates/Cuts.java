package org.texie.bench.duplicates;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.texie.bench.duplicates.Fact.Sort;
import org.texie.bench.duplicates.Prose.Atom;
import org.texie.bench.duplicates.Prose.Span;

/** Where a column's edge may tear a text so that what is left still says what the text says. */
final class Cuts {

  /** The least that a fragment has, punctuation apart. */
  static final int LEAST = 16;

  private static final Pattern TURNS = Pattern.compile("[不没未无非否拒勿免停暂尚须愿]|取消|撤|假如|如果|倘若");

  private static final Pattern HELD_TURNS =
      Pattern.compile(
          TURNS
              + "|[莫别禁若仅能要]|[以认]为|觉得|[据听]说|希望|打算|计划|准备|可能|也许|几乎|应当|要求|建议|提议|约定|条件|规定"
              + "|避免|防止|倘使|才肯|曾|小于|大于|超过|平均|从前|以前|之前|过去|当年|反对|否决|退回|铲除|委托|零下");
  private static final Pattern FRESH_TURNS =
      Pattern.compile(HELD_TURNS + "|[才只超比似像如替代少内外上下]|[%成半]的|分之[^，]+的|谢绝|照旧|照常|其中");
  private static final Pattern PREFIXES = Pattern.compile("[副原前代]$");
  private static final Pattern HELD_PREFIXES =
      Pattern.compile("([副原前代每最首头半总初旧两第比减假多再]|名誉|助理|退休|退役|退伍|独居|实习|替补|过期|随迁)$");
  private static final Pattern FRESH_PREFIXES =
      Pattern.compile(HELD_PREFIXES + "|([小老大新另整约共黄空满夜单站一二两窄浪板]|新的|新生的|余下的|走掉的|在册的|合格|成活)$");
  private static final Pattern NEW_TURNS =
      Pattern.compile(
          FRESH_TURNS
              + "|险些|差点|至少|最多|直到|停止|懒得|舍不得|退休|停职|时任|临时|助理|候补|拟聘|剩下|余款|轮到|告吹|无望|推迟|延期|受阻|搁浅|算|够");
  private static final Pattern NEW_PREFIXES =
      Pattern.compile(FRESH_PREFIXES + "|([既故亡下本褪请派替托月]|退休|停职|时任|临时|候补|拟聘|底层|顶)$");
  private static final Pattern FIFTH_TURNS =
      Pattern.compile(
          NEW_TURNS
              + "|假装|忘记|冒牌|内定|离休|已故|辞任|[上下]届|预备|作罢|落空|泡汤|流产"
              + "|搁置|一平方米|[干鲜]品|急性子|来[张遍行位人个辆摄]");
  private static final Pattern FIFTH_PREFIXES =
      Pattern.compile(NEW_PREFIXES + "|([区县省市来]|离休|已故|冒牌|内定|辞任|[上下]届|预备|见习|不[下到])$");
  private static final Pattern SIXTH_TURNS = Pattern.compile(FIFTH_TURNS + "|[错早]|迟迟|难以|名誉|左右|减收");
  private static final Pattern SIXTH_PREFIXES =
      Pattern.compile(FIFTH_PREFIXES + "|([仍还邻非错]|迟迟|难以|见习|每公)$");
  private static final int LONG_WORD = 7;
  private static final String MULTIPLIERS = "十百千万亿";
  private static final String DIRECTIONS = "东西南北中";

  private final boolean held;
  private final boolean whole;
  private final boolean strict;
  private final Pattern turns;
  private final Pattern prefixes;

  Cuts(Part part) {
    this.held = part.isLater();
    this.whole = part.isAfter(Part.SECOND_HELD);
    this.strict = part.isAfter(Part.THIRD_HELD);
    this.turns =
        held
            ? part.heldOf(HELD_TURNS, HELD_TURNS, FRESH_TURNS, NEW_TURNS, FIFTH_TURNS, SIXTH_TURNS)
            : TURNS;
    this.prefixes =
        held
            ? part.heldOf(
                HELD_PREFIXES,
                HELD_PREFIXES,
                FRESH_PREFIXES,
                NEW_PREFIXES,
                FIFTH_PREFIXES,
                SIXTH_PREFIXES)
            : PREFIXES;
  }

  /** Whether the text may go on from here in a fragment. */
  boolean head(Prose prose, int cut) {
    Optional<Span> clause = clause(prose, cut);
    return clause.isPresent()
        && !asks(prose, clause.get())
        && untorn(prose, cut)
        && !(whole && prose.atoms().stream().anyMatch(atom -> isNumber(atom) && starts(atom, cut)))
        && !prefixes.matcher(prose.text().substring(0, cut)).find()
        && !turns.matcher(prose.text().substring(clause.get().start(), cut)).find();
  }

  /** Whether the text may break off here in a fragment. */
  boolean tail(Prose prose, int cut) {
    Optional<Span> clause = clause(prose, cut);
    return clause.isPresent()
        && !asks(prose, clause.get())
        && untorn(prose, cut)
        && prose.atoms().stream().noneMatch(atom -> goesOn(atom) && atom.end() == cut)
        && !turns.matcher(prose.text().substring(cut, clause.get().end())).find();
  }

  /** Whether a cut lies inside a clause, not at its start. */
  boolean insideClause(Prose prose, int cut) {
    return clause(prose, cut).filter(clause -> clause.start() < cut).isPresent();
  }

  /** Whether a clause is a question, of which half might be read as an answer. */
  private boolean asks(Prose prose, Span clause) {
    return held && prose.text().substring(clause.start(), clause.end()).contains("？");
  }

  private boolean untorn(Prose prose, int cut) {
    String text = prose.text();
    return Character.isLetterOrDigit(text.charAt(cut))
        && !(isAscii(text.charAt(cut - 1)) && MULTIPLIERS.indexOf(text.charAt(cut)) >= 0)
        && !(isAscii(text.charAt(cut)) && isAscii(text.charAt(cut - 1)))
        && prose.around(cut).filter(atom -> breaks(prose, atom, cut)).isEmpty();
  }

  private boolean breaks(Prose prose, Atom atom, int cut) {
    boolean divisible =
        (atom.sort() == Sort.WORD && (!strict || atom.end() - atom.start() >= LONG_WORD))
            || (!held && atom.sort() == Sort.NAME)
            || (!held
                && atom.sort() == Sort.PLACE
                && DIRECTIONS.indexOf(prose.text().charAt(cut)) < 0);
    return !divisible;
  }

  /** Whether what follows a fact may say whose or how much of it: 团长 is not 团长的徒弟. */
  private boolean goesOn(Atom atom) {
    return strict || isNumber(atom);
  }

  private static boolean isNumber(Atom atom) {
    return atom.sort() == Sort.NUMBER;
  }

  /** Whether a cut is right before a number or right behind it. */
  private static boolean starts(Atom atom, int cut) {
    return atom.start() == cut || atom.end() == cut;
  }

  private static boolean isAscii(char c) {
    return c < 128;
  }

  private static Optional<Span> clause(Prose prose, int cut) {
    List<Span> clauses = prose.clauses();
    return cut <= 0 || cut >= prose.text().length()
        ? Optional.empty()
        : clauses.stream().filter(span -> span.start() <= cut && cut < span.end()).findFirst();
  }
}
