package org.centreline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.centreline.csv.problem.Notice;
import org.centreline.csv.problem.Skipped;
import org.centreline.csv.row.Dialect;
import org.centreline.csv.row.Source;
import org.junit.jupiter.api.Test;

class SourceJsonTest {

  @Test
  void everythingKnownOfTheFile() {
    Source source =
        new Source(
            "a.csv",
            "00",
            9,
            6,
            List.of(new Notice("footer-rows", "3 rows left out")),
            new Dialect("UTF-8", '\t', 1, Optional.empty()),
            List.of(new Skipped("footer-rows", 3, List.of(11, 12, 14))));
    JsonText json = new JsonText();
    json.object();
    new SourceJson(json, source).entry();
    json.endObject();
    assertEquals(
        """
        {
          "source": {
            "file": "a.csv",
            "sha256": "00",
            "rows": 9,
            "rowsUsed": 6,
            "notices": [
              {"code": "footer-rows", "message": "3 rows left out"}
            ],
            "encoding": "UTF-8",
            "delimiter": "\\t",
            "dateFormat": null,
            "skippedRows": [
              {"reason": "footer-rows", "count": 3, "lines": [11, 12, 14]}
            ]
          }
        }
        """,
        json.close());
  }
}
