package org.texie.data;

import java.util.List;
import org.texie.formats.Json;
import org.texie.formats.JsonObject;
import org.texie.model.Case;
import org.texie.model.Site;

/** {@code datapackage.json}: what the table holds, as a Frictionless tabular data package. */
final class DataPackage {

  private static final String HOW_TO_READ =
      "分号隔开的各项里，原有的分号和反斜杠前加反斜杠。"
          + "开头是等号、加减号、@（含全角）、制表符、换行或撇号的文字，前面多加一个撇号，"
          + "以免电子表格当作公式；去掉这个撇号就是原文。";

  private DataPackage() {}

  static byte[] bytes(Site site, List<Case> cases) {
    Digest digest = new Digest();
    CasesTable.write(cases, digest);
    return Json.document(
        json -> {
          json.put("profile", "tabular-data-package")
              .put("name", "texie")
              .put("title", site.title());
          if (!site.description().isBlank()) {
            json.put("description", site.description());
          }
          json.put("homepage", site.baseUrl().map(base -> base.toASCIIString() + "/"));
          json.array("resources", all -> all.object(table -> write(table, digest)));
        });
  }

  private static void write(JsonObject json, Digest digest) {
    json.put("profile", "tabular-data-resource")
        .put("name", "cases")
        .put("path", CasesTable.NAME)
        .put("description", HOW_TO_READ)
        .put("format", "csv")
        .put("mediatype", "text/csv")
        .put("encoding", "utf-8")
        .put("bytes", digest.length())
        .put("hash", "sha256:" + digest.hash())
        .object("dialect", DataPackage::dialect)
        .object(
            "schema",
            schema ->
                schema.objects("fields", Column.ALL, DataPackage::field).put("primaryKey", "id"));
  }

  private static void dialect(JsonObject json) {
    json.put("delimiter", ",")
        .put("lineTerminator", "\r\n")
        .put("quoteChar", "\"")
        .put("doubleQuote", true)
        .put("header", true);
  }

  private static void field(JsonObject json, Column column) {
    json.put("name", column.name()).put("type", "string").put("title", column.title());
    if (column.required() || column.form().isPresent()) {
      json.object(
          "constraints",
          constraints -> {
            if (column.required()) {
              constraints.put("required", true);
            }
            constraints.put("pattern", column.form());
          });
    }
  }
}
