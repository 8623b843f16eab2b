package org.texie.bench.duplicates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.texie.bench.duplicates.Draft.Proof;
import org.texie.model.Block.Role;

/** The labels are checked from the words alone. */
class LabelCheckTest {

  private final LabelCheck check = new LabelCheck(new FactReader(TuneStories.all()));

  @ParameterizedTest
  @CsvSource({
    "共有11户参加, 共有111户参加",
    "共有5户参加, 共有15户参加",
    "花去3.5万元, 花去35万元",
    "花去3万元, 花去3元",
    "占了12%, 占了12",
    "共有二十户, 共有三十户",
    "2019年4月12日开工, 2019年4月2日开工",
    "他是主任, 他是副主任",
    "居民同意在这里装感应门, 居民不同意在这里装感应门",
    "大家凑钱修好冷库, 大家没有凑钱修好冷库",
    "柳湾东路热闹起来, 东路热闹起来",
    "周启明说, 周淑兰说",
    "端来红烧豆腐, 端来清蒸鲈鱼"
  })
  void textsThatSayDifferentThings(String one, String other) {
    assertTrue(check.haveTheirOwn(one, other));
  }

  @ParameterizedTest
  @CsvSource({
    "共有11户参加, 共有11户参加",
    "共有11户参加, 同样共有11户参加",
    "他是副主任周启明, 周启明是副主任",
    "共有11户一起参加, 一同参加的共有11户"
  })
  void textsThatSayTheSame(String one, String other) {
    assertFalse(check.haveTheirOwn(one, other));
  }

  @Test
  void oneThatSaysLessHasNothingOfItsOwn() {
    assertTrue(check.lacks("共有11户参加，花去3万元", "共有11户参加"));
    assertFalse(check.lacks("共有11户参加", "共有11户参加，花去3万元"));
  }

  @ParameterizedTest
  @CsvSource({
    "CONTEXT, 有人误以为…，其实没有。, 有人误以为花园里装了灯，其实没有。, 花园里装了灯。, true",
    "CONTEXT, 有人误以为…，其实没有。, 花园里装了灯。其实没有。, 花园里装了灯。, false",
    "CONTEXT, …。, 花园里装了灯。, 花园里装了灯。, false",
    "ORDER, 周启明…周淑兰, 周启明帮周淑兰修车, 周淑兰帮周启明修车, true",
    "ORDER, 周启明…周淑兰, 周启明帮周淑兰修车, 周启明帮周淑兰修灯, false",
    "IN_PLACE, 12, 春天来了12户，秋天来了12户, 秋天来了12户, false"
  })
  void otherProofs(Proof proof, String evidence, String full, String other, boolean holds) {
    assertEquals(holds, check.holds(Draft.different("", line(full), line(other), proof, evidence)));
  }

  @Test
  void aHeadingIsToldByItsRole() {
    Line line = line("花园里装了灯");
    assertTrue(check.holds(Draft.different("", line, line.as(Role.HEADING), Proof.ROLE, "")));
    assertFalse(check.holds(Draft.different("", line, line, Proof.ROLE, "")));
  }

  private static Line line(String text) {
    return new Line(Role.PARAGRAPH, text, List.of());
  }
}
