package org.texie.dedupe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.texie.model.Block.Role;

/** What the guard says of a text, held against another one that stays. */
class GuardTest {

  private static Verdict judge(String text, String other) {
    return new Guard()
        .judge(
            Texts.paragraph(0, Role.PARAGRAPH, false, true, text),
            Texts.paragraph(1, Role.PARAGRAPH, false, true, other));
  }

  /** The kind of a repeat and what only the text has, or the reason to stay. */
  private static String verdict(String text, String other) {
    if (judge(text, other) instanceof Verdict.Different different) {
      return different.reason();
    }
    Verdict.Repeat repeat = (Verdict.Repeat) judge(text, other);
    return (repeat.kind().word() + " " + repeat.difference()).strip();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # left out: particles, and nothing that says something
          书屋也由五位退休了的老师轮流看管，借书不用押金。 | 书屋由五位退休老师轮流看管，借书不用押金。 | contained 也…了的
          书屋由五位退休女老师轮流看管，借书不用押金。 | 书屋由五位退休老师轮流看管，借书不用押金。 | 另一段没有：女
          书屋由五位退休老师轮流看管，借书不用押金，很方便。 | 书屋由五位退休老师轮流看管，借书不用押金。 | 另一段没有：很方便
          近日，记者在现场看到，书屋由五位退休老师轮流看管，借书免费。 | 另外，书屋由五位退休老师轮流看管，借书免费。 | lead-in 近日，记者在现场看到
          # signed, before or behind, by whom the other text quotes
          张明辉：书屋由五位退休老师轮流看管，借书不用押金。 | 店主张明辉说：“书屋由五位退休老师轮流看管，借书不用押金。” | contained 张明辉
          张明辉：书屋由五位退休老师轮流看管，借书不用押金。 | 店主对张明辉说：“书屋由五位退休老师轮流看管，借书不用押金。” | 另一段没有：张明辉
          张明辉：书屋由五位退休老师轮流看管。借书不用押金。 | “书屋由五位退休老师轮流看管。”张明辉指了指门，“借书不用押金。” | contained 张明辉
          # what stands before a colon in both is no signature
          借阅须知：书屋由五位退休老师轮流看管，同样不用押金。 | 借阅须知：书屋由五位退休老师轮流看管，不用押金，每晚开到九点。 | contained 同样
          借阅须知：书屋由四位退休老师轮流看管，借书不用押金。 | 借阅须知：书屋由五位退休老师轮流看管，借书不用押金，每晚开到九点。 | 四 ≠ 五
          # too long for a name, too short for one, and not the speaker
          书屋由五位退休老师轮流看管，借书不用押金。——住在隔壁的张明辉 | 住在隔壁的张明辉说：“书屋由五位退休老师轮流看管，借书不用押金。” | 另一段没有：住在隔壁的张明辉
          书屋由五位退休老师轮流看管，借书不用押金。——张 | 张说：“书屋由五位退休老师轮流看管，借书不用押金。” | 另一段没有：张
          书屋由五位退休老师轮流看管，借书不用押金。——张明 | 张明说：“书屋由五位退休老师轮流看管，借书不用押金。” | contained 张明
          书屋由五位退休老师轮流看管，借书不用押金。——张明 | 书屋来了张明。店主说：“书屋由五位退休老师轮流看管，借书不用押金。” | 另一段没有：张明
          # a topic that is spoken of anyway, and an adverb without a mark
          谈到押金，书屋由五位退休老师轮流看管，借书不用押金。 | 同样，书屋由五位退休老师轮流看管，借书不用押金，很方便。 | contained 谈到押金
          谈到租金，书屋由五位退休老师轮流看管，借书不用押金。 | 同样，书屋由五位退休老师轮流看管，借书不用押金，很方便。 | 另一段没有：谈到租金
          目前书屋由五位退休老师轮流看管，借书不用押金。 | 书屋由五位退休老师轮流看管，借书不用押金，很方便。 | contained 目前
          书屋由五位退休老师轮流看管｜借书不用押金 | 书屋由五位退休老师轮流看管。夜里也开门。借书不用押金。 | contained
          # left out: a lead-in, where a clause begins
          书屋由五位退休老师轮流看管，据了解，借书不用押金。 | 书屋由五位退休老师轮流看管，借书不用押金。 | contained 据了解
          书屋由五位退休老师轮流据了解看管，借书不用押金。 | 书屋由五位退休老师轮流看管，借书不用押金。 | 另一段没有：据了解
          # put in: particles, lead-ins and whole clauses
          书屋由五位退休老师轮流看管，借书不用押金。 | 书屋由五位退休了的老师轮流看管，借书不用押金。 | contained
          书屋由五位退休老师轮流看管，借书不用押金。 | 书屋由五位退休女老师轮流看管，借书不用押金。 | 另一段多出：女
          书屋由五位退休老师轮流看管，借书不用押金。 | 书屋由五位退休老师轮流看管，每晚开到九点，借书不用押金。 | contained
          书屋由五位退休老师轮流看管，借书不用押金。 | 书屋由五位退休老师轮流看管，如果登记，借书不用押金。 | 另一段多出：如果登记
          书屋由五位退休老师轮流看管，借书不用押金。 | 书屋由五位退休老师轮流看管，他们希望，借书不用押金。 | 另一段多出：他们希望
          书屋由五位退休老师轮流看管借书不用押金。 | 书屋由五位退休老师轮流看管，没有人来，借书不用押金。 | 另一段多出：没有人来
          书屋由五位退休老师轮流看管借书不用押金。 | 书屋由五位退休老师轮流看管，很多人来，借书不用押金。 | contained
          书屋由五位退休老师轮流看管。借书不用押金。 | 书屋由五位退休老师轮流看管。这只是传言。借书不用押金。 | 另一段多出：这只是传言
          书屋由五位退休老师轮流看管。借书不用押金。 | 书屋由五位退休老师轮流看管。后来取消了。借书不用押金。 | 另一段多出：后来取消了
          书屋由五位退休老师轮流看管。借书不用押金。 | 书屋由五位退休老师轮流看管。押金取消了。借书不用押金。 | contained
          # a whole sentence in between turns what follows only where it leads on to it
          书屋由五位退休老师轮流看管。借书不用押金。 | 书屋由五位退休老师轮流看管。最多的是小说。借书不用押金。 | contained
          书屋由五位退休老师轮流看管。借书不用押金。 | 书屋由五位退休老师轮流看管。小说里，借书不用押金。 | 另一段多出：小说里
          书屋由五位退休老师轮流看管。借书不用押金。 | 书屋由五位退休老师轮流看管。小说里写着这样一句。借书不用押金。 | 另一段多出：小说里写着这样一句
          书屋由五位退休老师轮流看管。借书不用押金。 | 书屋由五位退休老师轮流看管。窗户朝南。谣言也常有人来问。借书不用押金。 | 另一段多出：窗户朝南。谣言也常有人来问
          书屋由五位退休老师轮流看管。借书不用押金。 | 书屋由五位退休老师轮流看管。窗户朝南。门前有树。谣言也常有人来问。借书不用押金。 | contained
          书屋由五位退休老师轮流看管，记者在现场看到，借书不用押金。 | 书屋由五位退休老师轮流看管，现场看到，借书不用押金。 | contained 记者在
          书屋由五位退休老师轮流看管，现场看到，借书不用押金。 | 书屋由五位退休老师轮流看管，记者在现场看到，借书不用押金。 | contained
          现场负责人请五位退休老师轮流看管书屋。 | 负责人请五位退休老师轮流看管书屋，好。 | 另一段没有：现场
          # replaced
          书屋由五位退休老师轮流看管，借书不用押金。 | 书屋由六位退休老师轮流看管，借书不用押金。 | 五 ≠ 六
          书屋就由五位退休老师轮流看管，借书不用押金。 | 书屋便由五位退休老师轮流看管，借书不用押金。 | contained 就
          书屋就由五位退休老师轮流看管，借书不用押金。 | 书屋都由五位退休老师轮流看管，借书不用押金。 | 就 ≠ 都
          书屋都由五位退休老师轮流看管，借书不用押金。 | 书屋就由五位退休老师轮流看管，借书不用押金。 | 都 ≠ 就
          据了解，书屋由五位退休老师轮流看管，借书不用押金。 | 与此同时，书屋由五位退休老师轮流看管，借书不用押金。 | lead-in 据了解
          书屋由五位退休老师轮流看管，在当地了解到，借书不用押金。 | 书屋由五位退休老师轮流看管，在走访中了解到，借书不用押金。 | contained 当地
          书屋由五位退休老师轮流看管，在当地了解到，借书不用押金。 | 书屋由五位退休老师轮流看管，在井台了解到，借书不用押金。 | 当地 ≠ 井台
          书屋由五位退休老师轮流看管，在井台了解到，借书不用押金。 | 书屋由五位退休老师轮流看管，在当地了解到，借书不用押金。 | 井台 ≠ 当地
          书屋由五位退休老师轮流看管，井台在当地了解到，借书不用押金。 | 书屋由五位退休老师轮流看管，井台在走访中了解到，借书不用押金。 | 当地 ≠ 走访中
          书屋由五位退休老师轮流看管，值得一提的是，借书不用押金。 | 书屋由五位退休老师轮流看管，据了解，借书不用押金。 | contained 值得一提的是
          # a gap that lies in several places with equal right
          书屋由老师轮流看管，一年看管了又看管，借书不用押金。 | 书屋由老师轮流看管，一年看管了看管，借书不用押金。 | contained 又
          据了解，了解了书屋的人都来借书，借书不用押金。 | 了解了书屋的人都来借书，借书不用押金。 | lead-in 据了解
          书屋由五位老师同样同学轮流看管，借书不用押金。 | 书屋由五位老师同学轮流看管，借书不用押金。 | contained 同样
          书屋由五位老师同学轮流看管，借书不用押金。 | 书屋由五位老师同样同学轮流看管，借书不用押金。 | contained
          书屋做模样同样认真轮流看管，借书不用押金。 | 书屋做模样认真轮流看管，借书不用押金。 | contained 样同
          书屋做模样认真轮流看管，借书不用押金。 | 书屋做模样同样认真轮流看管，借书不用押金。 | contained
          # between numbers a comma parts
          夜里开到20:30，266名读者借书不用押金，很方便。 | 夜里开到20:30、266名读者借书不用押金，很方便。 | variant
          增长百分之二十，二楼的书屋借书不用押金，很方便。 | 增长百分之二十，书很多。二楼的书屋借书不用押金，很方便。 | contained
          一共有二、三十名读者，书屋借书不用押金，很方便。 | 一共有二三十名读者，书屋借书不用押金，很方便。 | 二、三十 ≠ 二三十
          书屋每天有3-5名读者，借书不用押金，很方便。 | 书屋每天有3～5名读者，借书不用押金，很方便。 | variant
          书屋每天有3-5名读者，借书不用押金，很方便。 | 书屋每天有3 — 5名读者，借书不用押金，很方便。 | variant
          书屋每天有3-5名读者，借书不用押金，很方便。 | 书屋每天有3​−5名读者，借书不用押金，很方便。 | variant
          书屋每天有3-5名读者，借书不用押金，很方便。 | 书屋每天有3 —5名读者，借书不用押金，很方便。 | variant
          书屋每天有3──5名读者，借书不用押金，很方便。 | 书屋每天有3-5名读者，借书不用押金，很方便。 | variant
          另据了解，书屋由五位退休老师轮流看管，借书免费。 | 更为重要的是，书屋由五位退休老师轮流看管，借书免费。 | lead-in 另据了解
          书屋每天有3——5名读者，借书不用押金，很方便。 | 书屋每天有3-5名读者，借书不用押金，很方便。 | variant
          书屋冬天从5 -3度，借书不用押金，很方便。 | 书屋冬天从5 3度，借书不用押金，很方便。 | 5 -3 ≠ 5 3
          一共有二 十名读者，书屋借书不用押金，很方便。 | 一共有二十名读者，书屋借书不用押金，很方便。 | variant
          """)
  void laysOneAlongTheOther(String text, String other, String verdict) {
    assertEquals(verdict, verdict(text, other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # said just before, with the same words after it
          井台街道办起书屋，书屋由老师轮流看管，井台街道借书不用押金。 | 井台街道办起书屋，书屋由老师轮流看管，街道借书不用押金。 | contained 井台
          湛山街道家医来了，书屋由老师轮流看管，湛山街道家医也借书。 | 湛山街道家医来了，书屋由老师轮流看管，街道家医也借书。 | contained 湛山
          # another one was said before
          湛山街道家医来了，书屋由老师轮流看管，太平街道家医也借书。 | 湛山街道家医来了，书屋由老师轮流看管，街道家医也借书。 | 另一段没有：太平
          # the last that was said counts
          湛山街道家医来了，太平街道家医来了，书屋由老师轮流看管，湛山街道家医也借书。 | 湛山街道家医来了，太平街道家医来了，书屋由老师轮流看管，街道家医也借书。 | 另一段没有：湛山
          # other words after it
          湛山街道家医来了，书屋由老师轮流看管，湛山街巷家医也借书。 | 湛山街道家医来了，书屋由老师轮流看管，街巷家医也借书。 | 另一段没有：湛山
          # a number, one character, a clause, or more than a name
          12街道家医来了，书屋由老师轮流看管，12街道家医也借书。 | 12街道家医来了，书屋由老师轮流看管，街道家医也借书。 | 另一段没有：12
          山街道家医来了，书屋由老师轮流看管，山街道家医也借书。 | 山街道家医来了，书屋由老师轮流看管，街道家医也借书。 | 另一段没有：山
          湛山，街道家医来了，书屋由老师轮流看管，湛山，街道家医也借书。 | 湛山，街道家医来了，书屋由老师轮流看管，街道家医也借书。 | 另一段没有：湛山
          青岛市市南区街道家医来了，书屋由老师轮流看管，青岛市市南区街道家医也借书。 | 青岛市市南区街道家医来了，书屋由老师轮流看管，街道家医也借书。 | contained 青岛市市南区
          青岛市市南区的街道家医来了，书屋由老师轮流看管，青岛市市南区的街道家医也借书。 | 青岛市市南区的街道家医来了，书屋由老师轮流看管，街道家医也借书。 | 另一段没有：青岛市市南区的
          # at the very end nothing follows by which it could be known
          湛山街道家医来了，书屋由老师轮流看管，借书到湛山街 | 湛山街道家医来了，书屋由老师轮流看管，借书到街 | 另一段没有：湛山街
          """)
  void aNameOnceSaidMayBeSaidShorter(String text, String other, String verdict) {
    assertEquals(verdict, verdict(text, other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # whole clauses from 16 characters up, torn ones from 8
          借书不用押金，每晚开到九点，书多。 | 书屋里借书不用押金，每晚开到九点，书多。 | fragment
          每晚开到九点，借书不用付押金钱款。 | 书屋有书，每晚开到九点，借书不用付押金钱款。 | 太短，不能断定
          每晚开到九点，借书不用付押金和钱款。 | 书屋有书，每晚开到九点，借书不用付押金和钱款。 | contained
          位退休老师轮流看 | 书屋由五位退休老师轮流看管，借书不用押金。 | fragment
          位退休老师轮流 | 书屋由五位退休老师轮流看管，借书不用押金。 | 太短，不能断定
          # a half clause that ends like a whole one, or is led into
          书屋由五位退休老师轮流看管借书。 | 书屋由五位退休老师轮流看管借书登记，不用押金。 | 在句中断开：看管借书
          据了解，五位退休老师轮流看管书屋，借书不用押金。 | 书屋请五位退休老师轮流看管书屋，借书不用押金。 | 在句中断开：五位退休
          # signed by whom the other one quotes, in the same sentence
          “书屋由五位退休老师轮流看管，借书免费。”——张明 | 主任张明放下书，说：“书屋由五位退休老师轮流看管，借书免费。” | contained 张明
          “书屋由五位退休老师轮流看管，借书免费。”——李明 | 主任张明放下书，说：“书屋由五位退休老师轮流看管，借书免费。” | 另一段没有：李明
          “书屋由五位退休老师轮流看管，借书免费。”——张明 | 张明走了。李明说：“书屋由五位退休老师轮流看管，借书免费。” | 另一段没有：张明
          “书屋由五位退休老师轮流看管，借书免费。”张明 | 主任张明放下书，说：“书屋由五位退休老师轮流看管，借书免费。” | 另一段没有：张明
          # dots tell that a text breaks off
          书屋由五位退休老师轮流看管借书…… | 书屋由五位退休老师轮流看管借书登记，不用押金。 | fragment
          # a unit may go on behind the cut
          书屋由五位退休老师轮流看管，一年用电500千瓦 | 书屋由五位退休老师轮流看管，一年用电500千瓦时，不多。 | 词语可能不全：用电500千瓦
          书屋由五位退休老师轮流看管，一年用电500千瓦时 | 书屋由五位退休老师轮流看管，一年用电500千瓦时以上。 | 上下文可能改变意思：以上
          书屋由五位退休老师轮流看管，一年来读书的人 | 书屋由五位退休老师轮流看管，一年来读书的人次很多。 | fragment
          书屋由五位退休老师轮流看管，一年里来了30 | 书屋由五位退休老师轮流看管，一年里来了30次。 | fragment
          书屋由五位退休老师轮流看管，一年里来了30 | 书屋由五位退休老师轮流看管，一年里来了30多次。 | 词语可能不全：里来了30
          # an office, a rank, before which something was cut off
          主任请五位退休老师轮流看管书屋。 | 书屋由名誉主任请五位退休老师轮流看管书屋。 | 上下文可能改变意思：名誉
          主任请五位退休老师轮流看管书屋。 | 书屋由老主任请五位退休老师轮流看管书屋。 | 上下文可能改变意思：主任
          教师每天请五位退休老师轮流看管书屋。 | 书屋由特级教师每天请五位退休老师轮流看管书屋。 | 上下文可能改变意思：特级
          # what stands in brackets, or between dashes
          书屋由五位退休老师轮流看管，借书不用押金。 | 书屋（旧锅炉房）由五位退休老师轮流看管，借书不用押金。 | contained
          书屋由五位退休老师轮流看管，借书不用押金。 | 书屋——旧锅炉房——由五位退休老师轮流看管，借书不用押金。 | contained
          书屋由五位退休老师轮流看管，借书不用押金。 | 书屋（计划中的）由五位退休老师轮流看管，借书不用押金。 | 另一段多出：计划中的
          书屋（30间）由五位退休老师轮流看管，借书免费。 | 书屋（30间）由五位退休老师（女）轮流看管，借书免费。 | 另一段多出：女
          书屋由五位退休老师轮流看管，借书不用押金。 | 书屋（30间）由五位退休老师轮流看管，借书不用押金。 | contained
          书屋主任请五位退休老师轮流看管，借书不用押金。 | 书屋主任（名誉）请五位退休老师轮流看管，借书不用押金。 | 另一段多出：名誉
          书屋主任请五位退休老师轮流看管，借书不用押金。 | 书屋主任（副）请五位退休老师轮流看管，借书不用押金。 | 另一段多出：副
          # particles may stand before it in its clause
          书屋由五位退休老师轮流看管，借书不用押金。 | 很方便，而书屋由五位退休老师轮流看管，借书不用押金。 | contained
          # one of several places is enough
          书屋由五位退休老师轮流看管，借书免费 | 据说，书屋由五位退休老师轮流看管，借书免费。书屋由五位退休老师轮流看管，借书免费，很好。 | contained
          # what stands around turns it
          书屋由五位退休老师轮流看管，借书免费。 | 据说，书屋由五位退休老师轮流看管，借书免费。 | 上下文可能改变意思：据说
          书屋由五位退休老师轮流看管，借书免费。 | 书屋由五位退休老师轮流看管，借书免费的说法不实。 | 在句中断开：借书免费
          书屋由五位退休老师轮流看管，借书免费 | 书屋由五位退休老师轮流看管，借书免费的说法不实。 | 上下文可能改变意思：的说法
          """)
  void weighsTheEdges(String text, String other, String verdict) {
    assertEquals(verdict, verdict(text, other));
  }

  @Test
  void textsWithNothingInCommonHaveNoReason() {
    assertEquals(new Verdict.Different(0, ""), judge("书屋借书不用押金。", "甲乙丙丁戊己庚辛。"));
  }

  @Test
  void theShareThatStandsInTheOtherIsTold() {
    Verdict verdict = judge("书屋由五位退休老师轮流看管", "书屋由六位退休老师轮流看管");
    assertEquals(12.0 / 13, ((Verdict.Different) verdict).containment());
  }

  @Test
  void whatIsTooLongToBeLaidAlongIsKept() {
    String text = "书屋由五位退休老师轮流看管，".repeat(200);
    String verdict = verdict("一" + text, "二" + text);
    assertEquals("太长，没有比较", verdict);
  }

  @Test
  void aLongReasonIsCutBetweenCharacters() {
    String more = "𠮷".repeat(31);
    String verdict = verdict("书屋由五位退休老师轮流看管" + more + "，很好。", "书屋由五位退休老师轮流看管，很好。");
    assertEquals("另一段没有：" + "𠮷".repeat(30) + "…", verdict);
    String just = "𠮷".repeat(30);
    assertEquals("另一段没有：" + just, verdict("书屋由五位退休老师轮流看管" + just + "，很好。", "书屋由五位退休老师轮流看管，很好。"));
  }
}
