package org.texie.model;

/**
 * Where a page stands on the site: {@code /}, {@code /cases/x/} or {@code /404.html}.
 *
 * @param path begins with {@code /}; ends with {@code /} unless it names a file
 */
public record Address(String path) implements Comparable<Address> {

  /** The front page. */
  public static final Address HOME = new Address("/");

  public Address {
    if (!path.startsWith("/") || path.contains("//") || path.contains("/../")) {
      throw new IllegalArgumentException("not an address: " + path);
    }
  }

  /** The address of a page that has a folder to itself: {@code folder("cases", "x")}. */
  public static Address folder(String... parts) {
    return new Address("/" + String.join("/", parts) + "/");
  }

  /** The folder below this one: {@code /cases/} and {@code page/2} give {@code /cases/page/2/}. */
  public Address below(String parts) {
    return new Address(path + parts + "/");
  }

  /** The file that a static host serves here, as a path from the site's top. */
  public String file() {
    return path.substring(1) + (path.endsWith("/") ? "index.html" : "");
  }

  /** A link from this page to another, right wherever the site is mounted. */
  public String linkTo(Address target) {
    return linkTo(target.path);
  }

  /** A link from this page to a path from the site's top, such as {@code /css/texie.css}. */
  public String linkTo(String target) {
    int shared = 0;
    int limit = Math.min(path.lastIndexOf('/'), target.lastIndexOf('/'));
    for (int i = 0; i <= limit && path.charAt(i) == target.charAt(i); i++) {
      if (path.charAt(i) == '/') {
        shared = i;
      }
    }
    long ups = path.substring(shared + 1).chars().filter(c -> c == '/').count();
    String link = "../".repeat((int) ups) + target.substring(shared + 1);
    return link.isEmpty() ? "./" : link;
  }

  @Override
  public int compareTo(Address other) {
    return path.compareTo(other.path);
  }

  @Override
  public String toString() {
    return path;
  }
}
