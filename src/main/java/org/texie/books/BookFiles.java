package org.texie.books;

import java.util.List;
import java.util.stream.Stream;
import org.texie.model.ArchiveIndex;
import org.texie.model.BodyForm;
import org.texie.model.Section;
import org.texie.model.Site;
import org.texie.model.SiteFile;

/** The books of an archive: one for each district and each theme. */
public final class BookFiles {

  private BookFiles() {}

  /**
   * All books; each is made when it is written, so that one is in memory at a time and thread.
   *
   * @param xhtml makes XHTML without pictures of a body's HTML
   */
  public static List<SiteFile> of(Site site, ArchiveIndex archive, BodyForm xhtml) {
    return Stream.concat(archive.districts().stream(), archive.themes().stream())
        .map(section -> file(site, section, xhtml))
        .toList();
  }

  private static SiteFile file(Site site, Section section, BodyForm xhtml) {
    String path = section.address().path().substring(1) + section.id() + ".epub";
    return new SiteFile(path, () -> new Book(site, section, xhtml).bytes());
  }
}
