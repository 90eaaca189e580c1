package org.centreline.csv.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswersTest {

  @ParameterizedTest
  @CsvSource({
    "yes, no",
    "met, not met",
    "ja, nein",
    "ja, nej",
    "oui, non",
    "sí, no",
    "true, false"
  })
  void twoWordsAnswer(String yes, String no) {
    assertEquals(Optional.of(new Answers(yes, no)), Answers.of(Map.of(yes, 5, no, 7)));
  }

  @Test
  void aThirdWordIsASlipWhereItIsRare() {
    assertTrue(Answers.of(Map.of("yes", 500, "no", 499, "partly", 1)).isPresent());
    assertTrue(Answers.of(Map.of("yes", 40, "no", 30, "partly", 30)).isEmpty());
    assertTrue(Answers.of(Map.of("yes", 90, "no", 2, "partly", 8)).isEmpty());
    assertTrue(Answers.of(Map.of("red", 90, "green", 20)).isEmpty());
    assertTrue(Answers.of(Map.of("yes", 90)).isEmpty());
  }

  @Test
  void capitalsMakeNoDifference() {
    Answers shown = new Answers("yes", "no").as(List.of("NO", "Yes", "no"));
    assertEquals(new Answers("Yes", "NO"), shown);
    assertTrue(shown.isYes("YES") && shown.isNo("No") && !shown.isYes("No"));
  }
}
