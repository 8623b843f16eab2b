package org.texie;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What other tests rely on to see that two sites differ. */
class TreesTest {

  @TempDir Path folder;
  private Path one;
  private Path two;

  @BeforeEach
  void twoEqualTrees() {
    one = folder.resolve("one");
    two = folder.resolve("two");
    Trees.write(one.resolve("a/x.html"), "一\n二\n");
    Trees.write(one.resolve("b.txt"), "b");
    Trees.copy(one, two, true);
  }

  @Test
  void equalTreesHaveNoDifferences() {
    assertEquals(List.of(), Trees.differences(Trees.read(one), Trees.read(two)));
  }

  @Test
  void everyDifferenceIsNamed() {
    Trees.write(two.resolve("a/x.html"), "一\n三\n");
    Trees.write(two.resolve("c.txt"), "c");
    Trees.delete(two.resolve("b.txt"));

    assertEquals(
        List.of(
            "a/x.html:2 expected <二> but was <三>", "b.txt is missing", "c.txt was not expected"),
        Trees.differences(Trees.read(one), Trees.read(two)));
  }

  @Test
  void aMissingLineEndIsADifference() {
    Trees.write(two.resolve("a/x.html"), "一\n二");

    assertEquals(
        List.of("a/x.html:3 expected <> but was <end of file>"),
        Trees.differences(Trees.read(one), Trees.read(two)));
  }
}
