package org.texie.citations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.texie.model.PartialDate;

/** A case's citation in each format. */
class CitationTest {

  private static final Citation PRINTED =
      citation(
          "钥匙在街坊手里",
          List.of("林一", "周二"),
          Optional.of("样张日报"),
          "2022-12-05",
          Optional.of("https://example.net/cases/shufang/"));

  private static final Citation ON_THE_WEB =
      citation("钥匙在街坊手里", List.of(), Optional.empty(), "2021", Optional.empty());

  private static Citation citation(
      String title,
      List<String> authors,
      Optional<String> newspaper,
      String date,
      Optional<String> url) {
    return new Citation(
        "shufang",
        title,
        authors,
        newspaper,
        PartialDate.parse(date).orElseThrow(),
        newspaper.map(name -> "7"),
        newspaper.map(name -> "街坊"),
        newspaper.map(name -> "一把钥匙"),
        "",
        "特写",
        "zh-Hans",
        url);
  }

  @Test
  void whatWasPrintedIsCitedAsANewspapersArticle() {
    assertEquals("林一, 周二. 一把钥匙：钥匙在街坊手里[N]. 样张日报, 2022-12-05(7).", PRINTED.gbT7714());
    assertEquals(
        """
        @article{shufang,
          title = {{钥匙在街坊手里}},
          author = {{林一} and {周二}},
          journal = {样张日报},
          year = {2022},
          month = dec,
          day = {5},
          pages = {7},
          note = {原题：一把钥匙},
          url = {https://example.net/cases/shufang/},
        }
        """,
        PRINTED.bibTex());
    assertEquals(
        """
        TY  - NEWS
        ID  - shufang
        TI  - 钥匙在街坊手里
        AU  - 林一
        AU  - 周二
        T2  - 样张日报
        PY  - 2022
        DA  - 2022/12/05/
        SP  - 7
        SE  - 街坊
        N1  - 原题：一把钥匙
        LA  - zh-Hans
        UR  - https://example.net/cases/shufang/
        ER  -\s
        """
            .replace("\n", "\r\n"),
        Ris.of(PRINTED));
    assertEquals(
        """
        [
          {
            "id": "shufang",
            "type": "article-newspaper",
            "title": "钥匙在街坊手里",
            "author": [
              {
                "literal": "林一"
              },
              {
                "literal": "周二"
              }
            ],
            "container-title": "样张日报",
            "issued": {
              "date-parts": [
                [
                  2022,
                  12,
                  5
                ]
              ]
            },
            "page": "7",
            "section": "街坊",
            "note": "原题：一把钥匙",
            "language": "zh-Hans",
            "URL": "https://example.net/cases/shufang/"
          }
        ]
        """,
        csl(PRINTED));
  }

  @Test
  void whatWasNotIsCitedAsAPageOfTheSite() {
    assertEquals("钥匙在街坊手里[EB/OL]. (2021).", ON_THE_WEB.gbT7714());
    assertEquals(
        """
        @misc{shufang,
          title = {{钥匙在街坊手里}},
          howpublished = {特写},
          year = {2021},
        }
        """,
        ON_THE_WEB.bibTex());
    assertEquals(
        """
        TY  - ELEC
        ID  - shufang
        TI  - 钥匙在街坊手里
        T2  - 特写
        PY  - 2021
        DA  - 2021///
        LA  - zh-Hans
        ER  -\s
        """
            .replace("\n", "\r\n"),
        Ris.of(ON_THE_WEB));
  }

  @Test
  void aPageOfTheSiteHasItsAddress() {
    Citation known =
        citation("夜读", List.of("林一"), Optional.empty(), "2021", Optional.of("https://e.net/x/"));

    assertEquals("林一. 夜读[EB/OL]. (2021). https://e.net/x/.", known.gbT7714());
  }

  @ParameterizedTest
  @CsvSource({
    "2022,       2022///,     '[2022]',       '',         样张日报, 2022(7)",
    "2022-02,    2022/02//,   '[2022,2]',     month = feb, 样张日报, 2022-02(7)",
    "2022-02-09, 2022/02/09/, '[2022,2,9]',   month = feb, 样张日报, 2022-02-09(7)",
    "0987,       0987///,     '[987]',        '',         样张日报, 0987(7)"
  })
  void aDateIsAsExactAsItIsKnown(
      String date, String ris, String csl, String bibTex, String paper, String gbT) {
    Citation citation = citation("夜读", List.of(), Optional.of(paper), date, Optional.empty());

    assertEquals(List.of("DA  - " + ris), lines(Ris.of(citation), "DA"));
    assertEquals(
        csl, csl(citation).replaceAll("\\s", "").replaceAll(".*parts\":\\[(.*?)]}.*", "$1"));
    assertEquals(
        bibTex, String.join("", lines(citation.bibTex(), "  month")).strip().replace(",", ""));
    assertEquals("一把钥匙：夜读[N]. 样张日报, " + gbT + ".", citation.gbT7714());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "林一             | 林一. ",
        "林一;周二;陈三     | 林一, 周二, 陈三. ",
        "林一;周二;陈三;何四 | 林一, 周二, 陈三, 等. "
      })
  void afterThreeAuthorsComeTheOthers(String authors, String expected) {
    List<String> names = List.of(authors.split(";", -1));
    Citation citation = citation("夜读", names, Optional.empty(), "2021", Optional.empty());

    assertEquals(expected.strip() + " 夜读[EB/OL]. (2021).", citation.gbT7714());
  }

  @Test
  void bibTexTakesNothingForACommandNorCountsABrace() {
    Citation citation =
        citation(
            "50% {半} \\of_#1 & $2 ~^ \"引\"",
            List.of("甲 and 乙", "Doe, J.}"), Optional.empty(), "2021", Optional.empty());

    assertEquals(
        List.of(
            "  title = {{50\\% \\textbraceleft{}半\\textbraceright{} \\textbackslash{}of\\_\\#1"
                + " \\& \\$2 \\textasciitilde{}\\textasciicircum{}"
                + " \\textquotedbl{}引\\textquotedbl{}}},"),
        lines(citation.bibTex(), "  title"));
    assertEquals(
        List.of("  author = {{甲 and 乙} and {Doe, J.\\textbraceright{}}},"),
        lines(citation.bibTex(), "  author"));
    assertEquals(
        citation.bibTex().chars().filter(c -> c == '{').count(),
        citation.bibTex().chars().filter(c -> c == '}').count());
  }

  private static List<String> lines(String text, String start) {
    return text.lines().filter(line -> line.startsWith(start)).toList();
  }

  private static String csl(Citation citation) {
    return new String(CslJson.of(citation), StandardCharsets.UTF_8);
  }
}
