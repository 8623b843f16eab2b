package org.texie.content;

import java.nio.charset.StandardCharsets;
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

  /** The longest name that common file systems take. */
  private static final int MAX_BYTES = 255;

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
    return ALIAS_PART.matcher(part).matches() && isPortable(part);
  }

  /** Whether every system can have a file or folder of the name. */
  static boolean isPortable(String name) {
    int dot = name.indexOf('.');
    String stem = dot < 0 ? name : name.substring(0, dot);
    return !DEVICES.contains(stem.toLowerCase(Locale.ROOT))
        && !name.endsWith(".")
        && !name.endsWith(" ")
        && name.codePoints().noneMatch(Character::isISOControl)
        && name.getBytes(StandardCharsets.UTF_8).length <= MAX_BYTES;
  }
}
