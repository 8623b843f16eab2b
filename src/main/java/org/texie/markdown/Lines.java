package org.texie.markdown;

import java.util.Arrays;
import org.texie.model.Place;

/** Finds the place in a file of an offset into its body. */
final class Lines {

  private final String file;
  private final String body;
  private final int firstLine;
  private final int[] starts;

  /**
   * Takes a body apart into lines.
   *
   * @param firstLine the line of the file on which the body begins
   */
  Lines(String file, String body, int firstLine) {
    this.file = file;
    this.body = body;
    this.firstLine = firstLine;
    int[] found = new int[16];
    int count = 1;
    for (int i = body.indexOf('\n'); i >= 0; i = body.indexOf('\n', i + 1)) {
      if (count == found.length) {
        found = Arrays.copyOf(found, count * 2);
      }
      found[count++] = i + 1;
    }
    this.starts = Arrays.copyOf(found, count);
  }

  /** The line of the file that holds an offset. */
  int line(int offset) {
    int at = Arrays.binarySearch(starts, offset);
    return firstLine + (at >= 0 ? at : -at - 2);
  }

  /** The line and column of the file that an offset stands at. */
  Place place(int offset) {
    int line = line(offset);
    int start = starts[line - firstLine];
    int end = Math.min(offset, body.length());
    return new Place(file, line, 1 + body.codePointCount(start, end));
  }

  /** The first line that opens more quotes and lists than given, or -1. */
  int firstDeeperThan(int depth) {
    for (int i = 0; i < starts.length; i++) {
      int markers = 0;
      int indent = 0;
      for (int at = starts[i]; at < body.length(); at++) {
        char c = body.charAt(at);
        if (c == '>' || c == '*' || c == '-' || c == '+') {
          markers++;
        } else if (c == ' ' || c == '\t') {
          indent++;
        } else if (!Character.isDigit(c) && c != '.' && c != ')') {
          break;
        }
      }
      if ((markers > depth && !isRule(i)) || indent > depth * 8) {
        return firstLine + i;
      }
    }
    return -1;
  }

  /** A line of one repeated mark is a rule or an underline, however long. */
  private boolean isRule(int index) {
    int end = index + 1 < starts.length ? starts[index + 1] : body.length();
    String line = body.substring(starts[index], end).replaceAll("\\s", "");
    return !line.isEmpty()
        && line.charAt(0) != '>'
        && line.chars().allMatch(c -> c == line.charAt(0));
  }
}
