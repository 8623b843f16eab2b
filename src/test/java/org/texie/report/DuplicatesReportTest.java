package org.texie.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.texie.model.Duplicates;
import org.texie.model.Duplicates.Repeat;

/** {@code duplicates.json}, to the byte, since other programs and people's diffs rely on it. */
class DuplicatesReportTest {

  @Test
  void saysEverythingInAFixedOrder() throws IOException {
    Duplicates all = SampleDuplicates.all();
    Duplicates oneOfEach =
        new Duplicates(
            64,
            all.removed().subList(2, 3),
            all.linked(),
            all.stitched(),
            all.nearMisses().subList(0, 1));

    assertEquals(
        """
        {
          "version": 1,
          "paragraphs": 64,
          "removed": [
            {
              "file": "content/cases/yunhe.md",
              "line": 39,
              "kind": "lead-in",
              "text": "据了解，去年冬天清淤用了四十天，挖出的泥填了两口废塘。",
              "kept": {
                "file": "content/cases/yunhe.md",
                "line": 18
              },
              "containment": 0.90,
              "difference": "据了解"
            }
          ],
          "linked": [
            {
              "file": "content/themes/shuili.md",
              "line": 8,
              "kind": "contained",
              "text": "去年冬天清淤用了四十天，挖出的泥填了两口废塘。",
              "kept": {
                "file": "content/cases/yunhe.md",
                "line": 18
              },
              "containment": 1.00,
              "difference": ""
            }
          ],
          "stitched": [
            {
              "file": "content/cases/yunhe.md",
              "line": 44,
              "with": {
                "file": "content/cases/yunhe.md",
                "line": 46
              },
              "shared": "两岸的柳树一直排到看不见的"
            }
          ],
          "nearMisses": [
            {
              "file": "content/cases/zaoshi.md",
              "line": 40,
              "other": {
                "file": "content/cases/zaoshi.md",
                "line": 22
              },
              "containment": 0.81,
              "reason": "6点半 ≠ 7点"
            }
          ]
        }
        """,
        json(oneOfEach));
  }

  @ParameterizedTest
  @CsvSource({"0", "3", "8"})
  void oneRemovalMoreAddsLinesAndChangesNone(int place) throws IOException {
    List<Repeat> after = SampleDuplicates.many(9, 3).removed();
    List<Repeat> before = new ArrayList<>(after);
    before.remove(place);

    List<String> added = new ArrayList<>();
    Iterator<String> old = json(of(before)).lines().iterator();
    String expected = old.next();
    for (String line : json(of(after)).lines().toList()) {
      if (!line.equals(expected)) {
        added.add(line);
      } else if (old.hasNext()) {
        expected = old.next();
      }
    }

    assertEquals(List.of(), remaining(old), "every old line is still there, in its order");
    assertEquals(12, added.size(), () -> String.join("\n", added));
  }

  private static List<String> remaining(Iterator<String> lines) {
    List<String> remaining = new ArrayList<>();
    lines.forEachRemaining(remaining::add);
    return remaining;
  }

  private static Duplicates of(List<Repeat> removed) {
    return new Duplicates(40, removed, List.of(), List.of(), List.of());
  }

  private static String json(Duplicates duplicates) throws IOException {
    return new String(DuplicatesReport.json(duplicates), StandardCharsets.UTF_8);
  }
}
