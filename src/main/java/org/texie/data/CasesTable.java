package org.texie.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.texie.model.Case;

/** {@code cases.csv}: a line a case, in UTF-8 with the mark by which spreadsheets know it. */
final class CasesTable {

  static final String NAME = "cases.csv";

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private CasesTable() {}

  static byte[] bytes(List<Case> cases) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    write(cases, bytes);
    return bytes.toByteArray();
  }

  /** The same, without holding all of it. */
  static void write(List<Case> cases, OutputStream out) {
    try {
      String names = Csv.line(Column.ALL.stream().map(Column::name).toList());
      out.write((BYTE_ORDER_MARK + names).getBytes(StandardCharsets.UTF_8));
      for (Case item : cases) {
        String line =
            Csv.line(Column.ALL.stream().map(column -> column.value().apply(item)).toList());
        out.write(line.getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
