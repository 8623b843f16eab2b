package org.texie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.texie.publish.Staging;

/**
 * Kills builds at random moments; readers always have a whole site.
 *
 * <p>The moments draw towards the time in which files are written. {@code -Dtexie.kills=200} tries
 * more of them, {@code -Dtexie.seed=N} the same ones again, as far as the machine lets it.
 */
class KilledBuildIT {

  private static final int CASES = 150;
  private static final int KILLS = Integer.getInteger("texie.kills", 10);
  private static final long SEED = Long.getLong("texie.seed", System.nanoTime());

  @TempDir Path folder;
  private Path output;
  private Path work;
  private int interrupted;
  private int between;

  @Test
  void theOutputIsTheWholeOldSiteOrTheWholeNewOne() throws IOException, InterruptedException {
    Builds old = Builds.of(GeneratedArchive.write(folder.resolve("a"), "旧", CASES), out("out"));
    Builds next =
        Builds.of(GeneratedArchive.write(folder.resolve("b"), "新", CASES - 9), out("out"));
    SortedMap<String, byte[]> oldSite = clean(old);
    SortedMap<String, byte[]> newSite = clean(next);
    output = old.output();
    work = output.resolveSibling(".site.texie");
    old.run();
    Trees.write(output.resolve("CNAME"), "example.org");
    double early = 0;
    double late = millis(next);
    Random random = new Random(SEED);

    for (int i = 1; i <= KILLS; i++) {
      Process build = child(next).start(folder.resolve("out.txt"), folder.resolve("err.txt"));
      long moment = Math.round(early + random.nextDouble() * (late - early));
      boolean ended = build.waitFor(moment, TimeUnit.MILLISECONDS);
      build.destroyForcibly().waitFor();
      String when = "kill %d after %d ms, seed %d".formatted(i, moment, SEED);
      boolean begun = Files.exists(work.resolve("new")) || Files.exists(work.resolve("old"));
      if (!Files.exists(output)) {
        between++;
        Staging.recover(output);
      }
      boolean published = assertWhole(oldSite, newSite, when);
      if (ended) {
        assertEquals("", Files.readString(folder.resolve("err.txt")));
        late = (late + moment) / 2;
      } else if (begun) {
        interrupted++;
        late = Math.max(late, moment * 1.05);
      } else if (!published) {
        early = (early + moment) / 2;
      }
      if (begun || published) {
        old.run();
        assertSite(oldSite, "the build after " + when);
      }
    }
    System.out.printf(
        "%d kills (seed %d): %d while files were written, %d of these between the renames%n",
        KILLS, SEED, interrupted, between);
    assertTrue(interrupted > 0, "no kill came while files were written; nothing was shown");
  }

  private Path out(String name) {
    return folder.resolve(name).resolve("site");
  }

  /** What a build gives where there has been none before. */
  private SortedMap<String, byte[]> clean(Builds build) throws IOException {
    Builds elsewhere = Builds.of(build.source(), out("clean-" + build.source().getFileName()));
    assertTrue(elsewhere.run().success());
    return Trees.read(elsewhere.output());
  }

  private long millis(Builds build) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Child.Ended ended = child(build).run();
    assertEquals(0, ended.code(), ended::err);
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
  }

  private Child child(Builds build) {
    return Child.ofThisJava(folder, "org.texie.Main", "-q", "--today", GoldenSites.TODAY)
        .with("--source", build.source().toString())
        .with("--output", build.output().toString())
        .with("--reports", build.reports().toString());
  }

  /** The site without the stranger's file, which must be there. */
  private SortedMap<String, byte[]> site() {
    SortedMap<String, byte[]> site = Trees.read(output);
    assertTrue(site.remove("CNAME") != null, "the stranger's file is gone");
    return site;
  }

  private void assertSite(SortedMap<String, byte[]> expected, String when) {
    assertEquals(List.of(), Trees.differences(expected, site()), when);
    assertEquals(List.of("lock"), List.copyOf(Trees.read(work).keySet()), when);
  }

  /** Whether the output is the new site; else it is the old one. */
  private boolean assertWhole(
      SortedMap<String, byte[]> oldSite, SortedMap<String, byte[]> newSite, String when) {
    SortedMap<String, byte[]> site = site();
    List<String> fromOld = Trees.differences(oldSite, site);
    List<String> fromNew = Trees.differences(newSite, site);
    assertTrue(
        fromOld.isEmpty() || fromNew.isEmpty(),
        () ->
            "%s: neither the old site (%d differences) nor the new one (%s)"
                .formatted(when, fromOld.size(), fromNew));
    return fromNew.isEmpty();
  }
}
