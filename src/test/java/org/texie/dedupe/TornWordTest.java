package org.texie.dedupe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TornWordTest {

  /** In the samples, the cut is at the stroke. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          # sides of things and times
          住在古城|外的老屋;       古城外
          住在学校|旁边的老屋;     学校旁边
          住在学校|里的老屋;       ''
          南屏大桥|北边;           南屏大桥北边
          收摊|前关门;             收摊前
          收摊|前往县城;           ''
          走|前关门;               ''
          # whose
          团长|的徒弟;             团长的
          张明|的徒弟;             张明的
          学校|的徒弟;             ''
          # titles, bodies, places
          团长|助理来了;           ''
          体育|老师来了;           ''
          老师|在讲课;             ''
          县文化馆|志愿队来了;     县文化馆志愿队
          县文|化馆志愿队来了;     ''
          体育馆|图书馆来了;       体育馆图书馆
          乌溪|大桥;               乌溪大桥
          书记|员来了;             书记员
          县博士|生来了;           博士生
          足球队|员来了;           ''
          # names that the segmenter knows
          校长王建|国来了;         王建国
          王建|国来了;             王建国
          校长王建国|来了;         ''
          管理员张明|德保管;       张明德
          管理员张明|和老师;       ''
          # names that it does not know, or takes for two
          施安|邦押后;             安邦
          研究员施安|邦押后;       安邦
          请施安|邦押后;           安邦
          研究员施安|的押后;       施安的
          领班穆冬|梅上下;         冬梅
          领班穆冬|三上下;         ''
          领班梯冬|梅上下;         ''
          收茧员令狐冬|梅守着;     令狐冬梅守
          支书范朗|说话了;         ''
          支书范朗|三次来了;       ''
          坐车|太久;               ''
          """)
  void tellsWhatIsTorn(String cut, String torn) {
    int at = cut.indexOf('|');
    assertEquals(torn, TornWord.at(cut.substring(0, at), cut.substring(at + 1)));
  }
}
