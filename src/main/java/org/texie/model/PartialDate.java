package org.texie.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as exact as it is known: a year, a month or a day.
 *
 * <p>It counts as its first day wherever an order is needed, and is shown only as exactly as it was
 * written.
 *
 * @param year 1 to 9999
 * @param month 1 to 12, where known
 * @param day 1 to 31, where known; never without a month
 */
public record PartialDate(int year, OptionalInt month, OptionalInt day)
    implements Comparable<PartialDate> {

  private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

  public PartialDate {
    if (year < 1 || year > 9999) {
      throw new DateTimeException("year out of range: " + year);
    }
    if (day.isPresent() && month.isEmpty()) {
      throw new DateTimeException("a day without a month");
    }
    if (day.isPresent()) {
      LocalDate.of(year, month.getAsInt(), day.getAsInt());
    } else if (month.isPresent()) {
      YearMonth.of(year, month.getAsInt());
    }
  }

  /** Reads {@code 2022}, {@code 2022-12} or {@code 2022-12-05}; empty where it is no such date. */
  public static Optional<PartialDate> parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new PartialDate(
              Integer.parseInt(form.group(1)), number(form.group(2)), number(form.group(3))));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static OptionalInt number(String digits) {
    return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
  }

  /** The first day that the date may mean. */
  public LocalDate firstDay() {
    return LocalDate.of(year, month.orElse(1), day.orElse(1));
  }

  /** The date as Chinese readers write it: {@code 2022年12月}. */
  public String inChinese() {
    StringBuilder text = new StringBuilder().append(year).append('年');
    month.ifPresent(m -> text.append(m).append('月'));
    day.ifPresent(d -> text.append(d).append('日'));
    return text.toString();
  }

  @Override
  public int compareTo(PartialDate other) {
    return firstDay().compareTo(other.firstDay());
  }

  /** The date as it was written: {@code 2022-12}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "%04d", year));
    month.ifPresent(m -> text.append(String.format(Locale.ROOT, "-%02d", m)));
    day.ifPresent(d -> text.append(String.format(Locale.ROOT, "-%02d", d)));
    return text.toString();
  }
}
