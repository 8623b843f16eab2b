package org.texie.formats;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Writes JSON: documents that people can read in a diff, and single lines. */
public final class Json {

  private static final JsonFactory PLAIN = new JsonFactory();
  private static final JsonFactory IN_HTML =
      new JsonFactoryBuilder().characterEscapes(new HtmlSafeEscapes()).build();

  private Json() {}

  /** A document that is an object: a value a line, {@code \n} on every system. */
  public static byte[] document(Consumer<JsonObject> fields) {
    return lines(json -> new JsonObject(json).write(fields));
  }

  /** A document that is a list, in the same form. */
  public static byte[] list(Consumer<JsonArray> values) {
    return lines(json -> new JsonArray(json).write(values));
  }

  /** An object on one line. */
  public static String line(Consumer<JsonObject> fields) {
    return line(PLAIN, fields);
  }

  /** An object on one line that ends no script element and no CDATA section, whatever it says. */
  public static String inHtml(Consumer<JsonObject> fields) {
    return line(IN_HTML, fields);
  }

  private static String line(JsonFactory factory, Consumer<JsonObject> fields) {
    StringWriter text = new StringWriter();
    write(factory, text, json -> new JsonObject(json).write(fields));
    return text.toString();
  }

  private static byte[] lines(Consumer<JsonGenerator> content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    // Through a writer, since half a character must not stop a build.
    Writer text = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    write(
        PLAIN,
        text,
        json -> {
          json.setPrettyPrinter(
              new DefaultPrettyPrinter()
                  .withSeparators(
                      Separators.createDefaultInstance().withObjectFieldValueSpacing(Spacing.AFTER))
                  .withObjectIndenter(lines)
                  .withArrayIndenter(lines));
          content.accept(json);
        });
    bytes.write('\n');
    return bytes.toByteArray();
  }

  private static void write(JsonFactory factory, Writer text, Consumer<JsonGenerator> content) {
    try (JsonGenerator json = factory.createGenerator(text)) {
      content.accept(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
