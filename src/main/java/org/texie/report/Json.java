package org.texie.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Writes JSON that people can read in a diff: a value a line, {@code \n} on every system. */
final class Json {

  private Json() {}

  /** What goes between the braces of a document. */
  interface Fields {
    void write(JsonGenerator json) throws IOException;
  }

  static byte[] document(Fields fields) throws IOException {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = new JsonFactory().createGenerator(bytes)) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter()
              .withSeparators(
                  Separators.createDefaultInstance().withObjectFieldValueSpacing(Spacing.AFTER))
              .withObjectIndenter(lines)
              .withArrayIndenter(lines));
      json.writeStartObject();
      fields.write(json);
      json.writeEndObject();
    }
    bytes.write('\n');
    return bytes.toByteArray();
  }
}
