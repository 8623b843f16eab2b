package org.texie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

/** The Nu HTML checker, on every page of the sites that have pages of every kind. */
class HtmlCheckerIT {

  @TempDir static Path folder;

  @Test
  void noPageHasAnError() throws IOException, SAXException {
    List<String> problems = new ArrayList<>();
    for (SiteKinds site : SiteKinds.build(folder)) {
      for (String path : site.pages()) {
        for (String error : errors(site.files().get(path))) {
          problems.add(path + " of " + site.folder().getFileName() + ": " + error);
        }
      }
    }
    assertEquals(List.of(), problems);
  }

  @Test
  void theCheckerChecks() throws IOException, SAXException {
    String page = "<!DOCTYPE html><html lang=zh-Hans><title>页</title><p><div>段</div></p>";
    assertNotEquals(List.of(), errors(page.getBytes(StandardCharsets.UTF_8)));
  }

  /** What the checker calls errors, with their lines; it may also have advice. */
  private static List<String> errors(byte[] page) throws IOException, SAXException {
    EmbeddedValidator checker = new EmbeddedValidator();
    checker.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
    checker.setForceHTML(true);
    checker.setNoLangDetect(true);
    String report = checker.validate(new ByteArrayInputStream(page));
    List<String> errors = new ArrayList<>();
    for (Map<String, String> message : messages(report)) {
      if (!message.getOrDefault("type", "").equals("info")) {
        errors.add(message.get("lastLine") + ": " + message.get("message"));
      }
    }
    return errors;
  }

  /** The messages of a report, flat: each has only texts and numbers. */
  private static List<Map<String, String>> messages(String report) throws IOException {
    List<Map<String, String>> messages = new ArrayList<>();
    try (JsonParser json = new JsonFactory().createParser(report)) {
      Map<String, String> message = new HashMap<>();
      while (json.nextToken() != null) {
        if (json.currentToken() == JsonToken.START_OBJECT) {
          message = new HashMap<>();
        } else if (json.currentToken() == JsonToken.END_OBJECT && message.containsKey("type")) {
          messages.add(message);
          message = new HashMap<>();
        } else if (json.currentToken().isScalarValue() && json.currentName() != null) {
          message.put(json.currentName(), json.getText());
        }
      }
    }
    return messages;
  }
}
