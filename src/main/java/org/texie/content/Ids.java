package org.texie.content;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which names are safe as IDs and as parts of paths on every file system. */
final class Ids {

  /** Names that Windows takes for devices, whatever ending they have. */
  private static final Set<String> DEVICES =
      Stream.concat(
              Stream.of("con", "prn", "aux", "nul"),
              IntStream.rangeClosed(0, 9).boxed().flatMap(n -> Stream.of("com" + n, "lpt" + n)))
          .collect(Collectors.toUnmodifiableSet());

  private static final Pattern ID = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?");

  private static final Pattern ALIAS_PART =
      Pattern.compile(
          "[\\p{L}\\p{M}\\p{N}_~-](?:[\\p{L}\\p{M}\\p{N}._~-]{0,78}[\\p{L}\\p{M}\\p{N}_~-])?");

  private Ids() {}

  /** 1 to 80 lower-case ASCII letters, digits and hyphens, none at either end, no device. */
  static boolean isId(String name) {
    return ID.matcher(name).matches() && !DEVICES.contains(name);
  }

  /** Whether a part of an old path can be a file's name everywhere. */
  static boolean isAliasPart(String part) {
    int dot = part.indexOf('.');
    String stem = dot < 0 ? part : part.substring(0, dot);
    return ALIAS_PART.matcher(part).matches() && !DEVICES.contains(stem.toLowerCase(Locale.ROOT));
  }
}
