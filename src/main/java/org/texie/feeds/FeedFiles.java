package org.texie.feeds;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.texie.model.ArchiveIndex;
import org.texie.model.BodyForm;
import org.texie.model.Section;
import org.texie.model.Site;
import org.texie.model.SiteFile;

/** The feeds of an archive: of all of it, of each district and of each theme. */
public final class FeedFiles {

  private FeedFiles() {}

  /**
   * All feeds.
   *
   * @param html gives a body's HTML other links
   */
  public static List<SiteFile> of(Site site, ArchiveIndex archive, BodyForm html) {
    List<Feed> feeds = new ArrayList<>();
    feeds.add(Feed.of(site, archive.cases()));
    for (List<Section> sections : List.of(archive.districts(), archive.themes())) {
      sections.forEach(section -> feeds.add(Feed.of(site, section)));
    }
    List<SiteFile> files = new ArrayList<>();
    for (Feed feed : feeds) {
      Contents contents = new Contents(feed, html);
      files.add(file(feed, AtomFeed.NAME, () -> AtomFeed.bytes(feed, contents)));
      files.add(file(feed, JsonFeed.NAME, () -> JsonFeed.bytes(feed, contents)));
    }
    return files;
  }

  private static SiteFile file(Feed feed, String name, Supplier<byte[]> bytes) {
    return new SiteFile(feed.path(name).substring(1), bytes);
  }
}
