package org.texie.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.texie.formats.Json;
import org.texie.formats.JsonObject;
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
  public static byte[] json(Duplicates duplicates) {
    return Json.document(
        json ->
            json.put("version", 1)
                .put("paragraphs", duplicates.paragraphs())
                .objects("removed", duplicates.removed(), DuplicatesReport::write)
                .objects("linked", duplicates.linked(), DuplicatesReport::write)
                .objects("stitched", duplicates.stitched(), DuplicatesReport::write)
                .objects("nearMisses", duplicates.nearMisses(), DuplicatesReport::write));
  }

  private static void write(JsonObject json, Repeat repeat) {
    write(json, repeat.at());
    json.put("kind", repeat.kind().word())
        .put("text", repeat.at().text())
        .object("kept", kept -> write(kept, repeat.kept()))
        .put("containment", share(repeat.containment()))
        .put("difference", repeat.difference());
  }

  private static void write(JsonObject json, Stitch stitch) {
    write(json, stitch.at());
    json.object("with", with -> write(with, stitch.with())).put("shared", stitch.shared());
  }

  private static void write(JsonObject json, NearMiss miss) {
    write(json, miss.at());
    json.object("other", other -> write(other, miss.other()))
        .put("containment", share(miss.containment()))
        .put("reason", miss.reason());
  }

  private static void write(JsonObject json, Spot spot) {
    json.put("file", spot.file()).put("line", spot.line());
  }

  private static BigDecimal share(double share) {
    return BigDecimal.valueOf(share).setScale(2, RoundingMode.HALF_UP);
  }
}
