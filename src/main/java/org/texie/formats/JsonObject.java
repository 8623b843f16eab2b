package org.texie.formats;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** An object that is being written; its fields stand in the order in which they come. */
public final class JsonObject {

  private final JsonGenerator json;

  JsonObject(JsonGenerator json) {
    this.json = json;
  }

  void write(Consumer<JsonObject> fields) {
    try {
      json.writeStartObject();
      fields.accept(this);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A text. */
  public JsonObject put(String name, String value) {
    try {
      json.writeStringField(name, value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** A text where there is one, else no field at all. */
  public JsonObject put(String name, Optional<String> value) {
    value.ifPresent(text -> put(name, text));
    return this;
  }

  /** A whole number. */
  public JsonObject put(String name, long value) {
    return put(name, BigDecimal.valueOf(value));
  }

  /** A number, to as many places as it has. */
  public JsonObject put(String name, BigDecimal value) {
    try {
      json.writeNumberField(name, value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** True or false. */
  public JsonObject put(String name, boolean value) {
    try {
      json.writeBooleanField(name, value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** A list of texts. */
  public JsonObject texts(String name, Collection<String> values) {
    return array(name, array -> values.forEach(array::add));
  }

  /** An object. */
  public JsonObject object(String name, Consumer<JsonObject> fields) {
    name(name);
    new JsonObject(json).write(fields);
    return this;
  }

  /** A list. */
  public JsonObject array(String name, Consumer<JsonArray> values) {
    name(name);
    new JsonArray(json).write(values);
    return this;
  }

  /** A list with an object for each item. */
  public <T> JsonObject objects(
      String name, Collection<T> items, BiConsumer<JsonObject, T> fields) {
    return array(
        name, array -> items.forEach(item -> array.object(object -> fields.accept(object, item))));
  }

  private void name(String name) {
    try {
      json.writeFieldName(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
