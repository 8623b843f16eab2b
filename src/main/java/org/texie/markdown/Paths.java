package org.texie.markdown;

/** Relative paths between files of the archive, as writers put them into links. */
final class Paths {

  private Paths() {}

  /** How a link in one file names another. */
  static String relative(String from, String to) {
    String[] a = from.split("/", -1);
    String[] b = to.split("/", -1);
    int shared = 0;
    while (shared < a.length - 1 && shared < b.length - 1 && a[shared].equals(b[shared])) {
      shared++;
    }
    StringBuilder path = new StringBuilder("../".repeat(a.length - 1 - shared));
    for (int i = shared; i < b.length; i++) {
      path.append(b[i]).append(i < b.length - 1 ? "/" : "");
    }
    return path.toString();
  }
}
