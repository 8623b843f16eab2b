package org.texie.citations;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.texie.model.ArchiveIndex;
import org.texie.model.Case;
import org.texie.model.Site;
import org.texie.model.SiteFile;

/** The files beside a case's page that programs for citations read. */
public final class CitationFiles {

  private CitationFiles() {}

  /** Those of all cases that are shown. */
  public static List<SiteFile> of(Site site, ArchiveIndex archive) {
    return archive.cases().stream().flatMap(item -> of(site, item)).toList();
  }

  private static Stream<SiteFile> of(Site site, Case item) {
    String folder = item.address().path().substring(1);
    return Stream.of(
        new SiteFile(folder + "cite.bib", () -> utf8(BibTex.of(Citation.of(site, item)))),
        new SiteFile(folder + "cite.ris", () -> utf8(Ris.of(Citation.of(site, item)))),
        new SiteFile(folder + "cite.json", () -> CslJson.of(Citation.of(site, item))));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
