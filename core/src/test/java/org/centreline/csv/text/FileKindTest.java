package org.centreline.csv.text;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.FileFindings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileKindTest {

  private static void refuse(String start) {
    FileKind.refuseOthers(start.getBytes(StandardCharsets.ISO_8859_1), new FileFindings("x"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PK\3\4...",
        "\u00D0\u00CF\u0011\u00E0",
        "%PDF-1.7",
        "<HTML>",
        "<!DocType",
        "{\"a\":1}",
        "[\r\n  {\"a\": 1}",
        "[[1,2]]",
        "{\n\t\"rows\"",
        "\u00EF\u00BB\u00BF{\"a\"",
        "\u00FF\u00FE{\0\"\0",
        "{}"
      })
  void otherKindsAreRefused(String start) {
    DataException refused = assertThrows(DataException.class, () -> refuse(start));
    assertEquals("not-a-csv", refused.problems().get(0).code());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "P",
        "PK,id",
        "%pdf,n",
        "<5,n",
        "pk\3\4",
        "[Date],[Falls]",
        "{date},n",
        "[1],2"
      })
  void otherBeginningsAreNot(String start) {
    assertDoesNotThrow(() -> refuse(start));
  }
}
