package org.centreline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonTextTest {

  @Test
  void linesBreakEverywhereButWhereHeld() {
    JsonText json = new JsonText();
    json.object().text("a", "x").object("b").number("c", 0.5).endObject().array("d");
    json.line().count("e", 1).object("f").nothing("g").endObject().endLine();
    json.line().words("h", List.of("i", "j")).endLine();
    json.endArray().array("k").endArray().words("l", List.of()).flag("m", true).endObject();
    assertEquals(
        """
        {
          "a": "x",
          "b": {
            "c": 0.5
          },
          "d": [
            {"e": 1, "f": {"g": null}},
            {"h": ["i", "j"]}
          ],
          "k": [],
          "l": [],
          "m": true
        }
        """,
        json.close());
  }

  @Test
  void whatIsNoNumberIsNull() {
    JsonText json = new JsonText();
    json.object()
        .number("a", Double.NaN)
        .number("b", Double.POSITIVE_INFINITY)
        .number("c", -0.0)
        .plainNumber("d", 100)
        .plainNumber("e", 0.1)
        .text("f", Optional.empty())
        .endObject();
    assertEquals(
        "{\"a\":null,\"b\":null,\"c\":0.0,\"d\":100,\"e\":0.1,\"f\":null}",
        json.close().replaceAll("\\s", ""));
  }
}
