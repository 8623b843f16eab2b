package org.texie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.texie.diagnostics.Language;
import org.texie.diagnostics.Messages;
import org.texie.model.Duplicates;
import org.texie.model.RepeatKind;
import org.texie.report.SampleDuplicates;

/** What GitHub shows beside the lines of paragraphs that the site leaves out. */
class NoticeTest {

  @Test
  void areOrderedByFileAndLine() throws IOException {
    assertEquals(
        """
        ::notice file=a/content/cases/yunhe.md,line=31,title=重复段落：完全相同::网站上删去这一段：与 a/content/cases/yunhe.md:12 一字不差
        ::notice file=a/content/cases/yunhe.md,line=35,title=重复段落：写法不同::网站上删去这一段：与 a/content/cases/yunhe.md:14 只有空格、标点、全半角、简繁或数字写法不同
        ::notice file=a/content/cases/yunhe.md,line=39,title=重复段落：引语不同::网站上删去这一段：与 a/content/cases/yunhe.md:18 只有引出下文的话不同
        ::notice file=a/content/cases/yunhe.md,line=44,title=重复段落：拼合::网站上接成一段：与 a/content/cases/yunhe.md:46 是同一段话的两半
        ::notice file=a/content/cases/zaoshi.md,line=9,title=重复段落：含在另一段里::网站上删去这一段：全部内容见于 a/content/cases/zaoshi.md:21
        ::notice file=a/content/cases/zaoshi.md,line=33,title=重复段落：断开的残段::网站上删去这一段：在栏边断开，a/content/cases/zaoshi.md:37 是完整的
        ::notice file=a/content/themes/shuili.md,line=8,title=重复段落：含在另一段里::网站上这一段改成链接：全部内容见于 a/content/cases/yunhe.md:18
        """,
        printed(Format.GITHUB, Language.ZH, SampleDuplicates.all()));
  }

  @Test
  void speakTheLanguageOfTheMessages() throws IOException {
    assertEquals(
        """
        ::notice file=a/content/cases/yunhe.md,line=31,title=repeat%3A exact::the site leaves this paragraph out: a/content/cases/yunhe.md:12 has the same words
        ::notice file=a/content/cases/yunhe.md,line=35,title=repeat%3A variant::the site leaves this paragraph out: a/content/cases/yunhe.md:14 differs in spacing, punctuation, width, script or the way of writing numbers alone
        ::notice file=a/content/cases/yunhe.md,line=39,title=repeat%3A lead-in::the site leaves this paragraph out: a/content/cases/yunhe.md:18 differs in its lead-in alone
        ::notice file=a/content/cases/yunhe.md,line=44,title=repeat%3A stitched::the site puts this paragraph together: a/content/cases/yunhe.md:46 is its other half
        ::notice file=a/content/cases/zaoshi.md,line=9,title=repeat%3A contained::the site leaves this paragraph out: a/content/cases/zaoshi.md:21 says all of it
        ::notice file=a/content/cases/zaoshi.md,line=33,title=repeat%3A fragment::the site leaves this paragraph out: it breaks off; a/content/cases/zaoshi.md:37 is whole
        ::notice file=a/content/themes/shuili.md,line=8,title=repeat%3A contained::the site has a link in this paragraph's place: a/content/cases/yunhe.md:18 says all of it
        """,
        printed(Format.GITHUB, Language.EN, SampleDuplicates.all()));
  }

  @Test
  void aPathCannotEndTheCommand() throws IOException {
    String file = "content/50%,a:b\n::error::.md";
    Duplicates duplicates =
        new Duplicates(
            2,
            List.of(
                SampleDuplicates.removed(
                    RepeatKind.EXACT,
                    SampleDuplicates.spot(file, 9, "桥。"),
                    SampleDuplicates.spot(file, 7, "桥。"),
                    1,
                    "")),
            List.of(),
            List.of(),
            List.of());

    assertEquals(
        "::notice file=a/content/50%25%2Ca%3Ab%0A%3A%3Aerror%3A%3A.md,line=9,title=repeat%3A exact"
            + "::the site leaves this paragraph out:"
            + " a/content/50%25,a:b ::error::.md:7 has the same words\n",
        printed(Format.GITHUB, Language.EN, duplicates));
  }

  @ParameterizedTest
  @EnumSource(names = "GITHUB", mode = EnumSource.Mode.EXCLUDE)
  void areForGitHubAlone(Format format) throws IOException {
    assertEquals(
        printed(format, Language.ZH, SampleDuplicates.many(0, 1)),
        printed(format, Language.ZH, SampleDuplicates.all()));
  }

  private static String printed(Format format, Language language, Duplicates duplicates)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    Messages messages = new Messages(language);
    List<Notice> notices = Notice.of(duplicates, messages, file -> "a/" + file);
    format.print(
        new Format.Report(List.of(), notices, messages, file -> "a/" + file, stream, stream));
    return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
