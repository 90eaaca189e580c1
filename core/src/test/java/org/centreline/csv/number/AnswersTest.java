package org.centreline.csv.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
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
    // A fifth may be slips, and as many as the rarer answer; by hand 21 of 100 are more.
    assertTrue(Answers.of(Map.of("yes", 50, "no", 30, "partly", 20)).isPresent());
    assertTrue(Answers.of(Map.of("yes", 49, "no", 30, "partly", 21)).isEmpty());
    assertTrue(Answers.of(Map.of("yes", 80, "no", 10, "partly", 10)).isPresent());
    assertTrue(Answers.of(Map.of("yes", 80, "no", 9, "partly", 11)).isEmpty());
  }

  @Test
  void capitalsMakeNoDifference() {
    Answers shown = new Answers("yes", "no").as(List.of("NO", "Yes", "no"));
    assertEquals(new Answers("Yes", "NO"), shown);
    assertTrue(shown.isYes("YES") && shown.isNo("No") && !shown.isYes("No"));
  }

  @Test
  void aDozenWordsAtMost() {
    Map<String, Integer> counts = new HashMap<>(Map.of("yes", 500, "no", 500));
    for (int i = 0; i < 10; i++) {
      counts.put("slip " + i, 1);
    }
    assertTrue(Answers.of(counts).isPresent());
    counts.put("slip", 1);
    assertTrue(Answers.of(counts).isEmpty());
  }

  @Test
  void aWordAndItsDenialAnswer() {
    assertEquals(
        Optional.of(new Answers("voldaan", "niet voldaan")),
        Answers.of(Map.of("voldaan", 5, "niet voldaan", 7)));
    assertEquals(
        Optional.of(new Answers("fed", "un-fed")), Answers.of(Map.of("fed", 5, "un-fed", 7)));
    assertTrue(Answers.of(Map.of("fed", 5, "over fed", 7)).isEmpty());
    assertTrue(Answers.of(Map.of("fed", 5, "not-bathed", 7)).isEmpty());
    assertTrue(Answers.of(Map.of("", 5, " fed", 7)).isEmpty());
  }

  /** Nobody knows an answer that is unknown; not recorded is one beside recorded. */
  @Test
  void whatIsNotKnownIsNoAnswer() {
    assertTrue(Answers.isNone("Unknown") && Answers.isNone("k.A.") && !Answers.isNone("no"));
    assertTrue(Answers.of(Map.of("yes", 5, "no", 7, "unknown", 9)).isPresent());
    assertTrue(Answers.of(Map.of("recorded", 5, "not recorded", 7)).isPresent());
    assertTrue(Answers.of(Map.of("yes", 5, "no", 7, "not recorded", 9)).isPresent());
  }

  @Test
  void oneWordAloneMayTell() {
    assertEquals(Optional.of(new Answers("yes", "no")), Answers.ofOne(List.of("", "No")));
    assertEquals(Optional.of(new Answers("met", "not met")), Answers.ofOne(List.of("Met")));
    assertEquals(Optional.empty(), Answers.ofOne(List.of("yes", "no")));
    assertEquals(Optional.empty(), Answers.ofOne(List.of("red")));
    assertEquals(Optional.empty(), Answers.ofOne(List.of("")));
  }

  @Test
  void allOthersMayBeTheWordsThatDoNotCount() {
    Answers seen = new Answers("seen", "");
    assertTrue(seen.areOthers() && seen.isYes("Seen"));
    assertFalse(seen.isNo("") || seen.isNo("left"));
    Answers two = new Answers("yes", "no");
    assertFalse(two.areOthers() || two.areFlags() || two.isNo("yes") || two.isYes("left"));
    assertTrue(two.isNo("no") && Answers.FLAGS.areFlags());
  }
}
