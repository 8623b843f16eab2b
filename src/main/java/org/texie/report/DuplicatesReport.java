package org.texie.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.texie.model.Duplicates;
import org.texie.model.Duplicates.NearMiss;
import org.texie.model.Duplicates.Repeat;
import org.texie.model.Duplicates.Spot;
import org.texie.model.Duplicates.Stitch;

/** {@code duplicates.json}: what went, what it repeated, and what only looked like a repeat. */
public final class DuplicatesReport {

  /** The file's name in the reports' folder. */
  public static final String FILE = "duplicates.json";

  private DuplicatesReport() {}

  /** The report. */
  public static byte[] json(Duplicates duplicates) throws IOException {
    return Json.document(
        json -> {
          json.writeNumberField("version", 1);
          json.writeNumberField("paragraphs", duplicates.paragraphs());
          writeRepeats(json, "removed", duplicates.removed());
          writeRepeats(json, "linked", duplicates.linked());
          json.writeArrayFieldStart("stitched");
          for (Stitch stitch : duplicates.stitched()) {
            json.writeStartObject();
            writeSpot(json, stitch.at());
            writeSpot(json, "with", stitch.with());
            json.writeStringField("shared", stitch.shared());
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeArrayFieldStart("nearMisses");
          for (NearMiss miss : duplicates.nearMisses()) {
            json.writeStartObject();
            writeSpot(json, miss.at());
            writeSpot(json, "other", miss.other());
            writeShare(json, miss.containment());
            json.writeStringField("reason", miss.reason());
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  private static void writeRepeats(JsonGenerator json, String name, List<Repeat> repeats)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Repeat repeat : repeats) {
      json.writeStartObject();
      writeSpot(json, repeat.at());
      json.writeStringField("kind", repeat.kind().word());
      json.writeStringField("text", repeat.at().text());
      writeSpot(json, "kept", repeat.kept());
      writeShare(json, repeat.containment());
      json.writeStringField("difference", repeat.difference());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeSpot(JsonGenerator json, String name, Spot spot) throws IOException {
    json.writeObjectFieldStart(name);
    writeSpot(json, spot);
    json.writeEndObject();
  }

  private static void writeSpot(JsonGenerator json, Spot spot) throws IOException {
    json.writeStringField("file", spot.file());
    json.writeNumberField("line", spot.line());
  }

  private static void writeShare(JsonGenerator json, double share) throws IOException {
    json.writeNumberField(
        "containment", BigDecimal.valueOf(share).setScale(2, RoundingMode.HALF_UP));
  }
}
