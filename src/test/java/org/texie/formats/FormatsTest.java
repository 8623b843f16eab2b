package org.texie.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** No text breaks out of the JSON or XML that it stands in. */
class FormatsTest {

  @Test
  void jsonInHtmlHasNothingThatHtmlOrAScriptWouldTakeForMoreThanText() {
    assertEquals(
        "{\"t\":\"\\u003C/script\\u003E\\u003C!--]]\\u003E\\u0026amp;\\u2028\\u2029\\u0001\\\"𠮷\"}",
        Json.inHtml(json -> json.put("t", "</script><!--]]>&amp;\u2028\u2029\u0001\"𠮷")));
  }

  @Test
  void jsonHasItsFieldsInTheirOrderAndNoneThatAreEmpty() {
    assertEquals(
        "{\"b\":1,\"a\":\"x\",\"list\":[\"y\",[2],{\"z\":true}],\"o\":{}}",
        Json.line(
            json ->
                json.put("b", 1)
                    .put("a", Optional.of("x"))
                    .put("none", Optional.empty())
                    .array(
                        "list",
                        list ->
                            list.add("y")
                                .array(inner -> inner.add(2))
                                .object(object -> object.put("z", true)))
                    .object("o", object -> {})));
  }

  @Test
  void halfACharacterStopsNoDocument() {
    byte[] bytes = Json.document(json -> json.texts("t", List.of("\uD842")));

    assertEquals("{\n  \"t\": [\n    \"?\"\n  ]\n}\n", new String(bytes, StandardCharsets.UTF_8));
  }

  @Test
  void xmlHasNoMarkupButItsOwnAndNoCharacterThatItForbids() {
    Xml xml = new Xml().open("a", "b", "\"<&>'").text("]]><c/>\u0000\uFFFE𠮷").empty("d").close();

    assertEquals(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + "<a b=\"&quot;&lt;&amp;&gt;'\">]]&gt;&lt;c/&gt;\uFFFD\uFFFD𠮷<d/></a>",
        new String(xml.bytes(), StandardCharsets.UTF_8));
  }

  @Test
  void xmlThatIsNotClosedIsNoDocument() {
    Xml xml = new Xml().open("a");

    assertThrows(IllegalStateException.class, xml::bytes);
  }
}
