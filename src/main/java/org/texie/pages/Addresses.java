package org.texie.pages;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.texie.diagnostics.Code;
import org.texie.diagnostics.Diagnostics;
import org.texie.model.Place;
import org.texie.model.SiteFile;

/** Makes sure that no two things of the site are written to one file, on any file system. */
public final class Addresses {

  /**
   * What is written to a file.
   *
   * @param place empty for a page that every site has
   * @param content whether it is a file of the content at its own address, not a redirect to it
   */
  private record Owner(String name, Optional<Place> place, boolean content) {}

  private static final Place NOWHERE = Place.startOf("");

  private static final Comparator<Page> REDIRECTS_LAST =
      Comparator.comparing((Page page) -> page.template() == Template.REDIRECT)
          .thenComparing(page -> page.origin().orElse(NOWHERE));

  private final Map<String, Owner> files = new HashMap<>();
  private final Diagnostics diagnostics;

  private Addresses(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * Reports every file that would be written twice.
   *
   * @param files what is made of the archive beside its pages
   * @param made paths from the site's top of the smaller sizes of pictures, each with its source
   * @param media paths from the site's top of the files of {@code content/} that are published
   * @param assets paths from the site's top of the assets
   */
  public static void check(
      List<Page> pages,
      List<SiteFile> files,
      Map<String, String> made,
      Set<String> media,
      Set<String> assets,
      Diagnostics diagnostics) {
    Addresses addresses = new Addresses(diagnostics);
    assets.forEach(
        path ->
            addresses.claim(
                path,
                new Owner("assets/" + path, Optional.of(Place.startOf("assets/" + path)), false)));
    // What stands at its own address comes before what only redirects to it.
    pages.stream()
        .sorted(REDIRECTS_LAST)
        .forEach(page -> addresses.claim(page.address().file(), owner(page)));
    files.forEach(file -> addresses.claim(file.path(), new Owner("", Optional.empty(), false)));
    made.forEach(
        (path, source) ->
            addresses.claim(path, new Owner(source, Optional.of(Place.startOf(source)), false)));
    for (String path : new TreeSet<>(media)) {
      String source = "content" + path;
      addresses.claim(
          path.substring(1), new Owner(source, Optional.of(Place.startOf(source)), true));
    }
    addresses.checkFolders();
  }

  private static Owner owner(Page page) {
    String name = page.origin().map(Place::file).orElse("");
    boolean content = page.origin().isPresent() && page.template() != Template.REDIRECT;
    return new Owner(name, page.origin(), content);
  }

  private void claim(String path, Owner owner) {
    String key = Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    Owner other = files.putIfAbsent(key, owner);
    // Two files of the content meet only where their names do, which is reported already; so do
    // two that are made of them.
    boolean reported =
        other != null
            && ((owner.content() && other.content())
                || (owner.place().isEmpty() && other.place().isEmpty()));
    if (other != null && !reported) {
      report(path, owner, other);
    }
  }

  /** A file cannot be where a folder must be. */
  private void checkFolders() {
    for (Map.Entry<String, Owner> entry : files.entrySet()) {
      String path = entry.getKey();
      for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
        String folder = path.substring(0, slash);
        Owner other = files.get(folder);
        if (other != null) {
          report(folder, entry.getValue(), other);
        }
      }
    }
  }

  private void report(String path, Owner owner, Owner other) {
    String address = "/" + path.replaceAll("(?<![^/])index\\.html$", "");
    if (owner.place().isPresent() && other.place().isPresent()) {
      diagnostics.add(owner.place().get(), Code.DUPLICATE_ADDRESS, address, other.name());
    } else {
      Place place = owner.place().or(other::place).orElseThrow();
      diagnostics.add(place, Code.RESERVED_ADDRESS, address);
    }
  }
}
