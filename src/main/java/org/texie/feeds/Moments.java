package org.texie.feeds;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as feeds want them: moments in the form of RFC 3339. */
final class Moments {

  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);

  private Moments() {}

  /** The day's first moment in a zone. */
  static String startOf(LocalDate day, ZoneId zone) {
    OffsetDateTime start = day.atStartOfDay(zone).toOffsetDateTime();
    // Before there were time zones, offsets had seconds, which the form cannot tell.
    boolean minutes = start.getOffset().getTotalSeconds() % 60 == 0;
    return FORM.format(minutes ? start : start.withOffsetSameInstant(ZoneOffset.UTC));
  }
}
