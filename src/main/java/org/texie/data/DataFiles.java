package org.texie.data;

import java.util.List;
import org.texie.model.ArchiveIndex;
import org.texie.model.Site;
import org.texie.model.SiteFile;

/** The files below {@code data/}. */
public final class DataFiles {

  private DataFiles() {}

  /** All of them; a case that was taken back is in none. */
  public static List<SiteFile> of(Site site, ArchiveIndex archive) {
    return List.of(
        new SiteFile("data/cases.json", () -> CasesJson.bytes(archive.cases())),
        new SiteFile("data/" + CasesTable.NAME, () -> CasesTable.bytes(archive.cases())),
        new SiteFile("data/datapackage.json", () -> DataPackage.bytes(site, archive.cases())));
  }
}
