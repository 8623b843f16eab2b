package org.texie.formats;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/** A list that is being written. */
public final class JsonArray {

  private final JsonGenerator json;

  JsonArray(JsonGenerator json) {
    this.json = json;
  }

  void write(Consumer<JsonArray> values) {
    try {
      json.writeStartArray();
      values.accept(this);
      json.writeEndArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A text. */
  public JsonArray add(String value) {
    try {
      json.writeString(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** A whole number. */
  public JsonArray add(int value) {
    try {
      json.writeNumber(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** An object. */
  public JsonArray object(Consumer<JsonObject> fields) {
    new JsonObject(json).write(fields);
    return this;
  }

  /** A list within the list. */
  public JsonArray array(Consumer<JsonArray> values) {
    new JsonArray(json).write(values);
    return this;
  }
}
