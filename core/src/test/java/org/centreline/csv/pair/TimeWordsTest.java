package org.centreline.csv.pair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.centreline.csv.Kept;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.row.RowRequest;
import org.centreline.csv.text.Dictionary;
import org.junit.jupiter.api.Test;

class TimeWordsTest {

  private static final String BY_SENSE = "by what they say";
  private static final String BY_FILE = "in the order of the file";

  private final RowRequest given = Kept.ratio(Grouping.none());
  private final FileFindings findings = new FileFindings("x.csv");

  private TimeWords of(String... texts) {
    Dictionary words = new Dictionary();
    for (String text : texts) {
      words.code(text);
    }
    return TimeWords.of(words, given.into(findings), 1);
  }

  private String refused(String... texts) {
    Dictionary words = new Dictionary();
    for (String text : texts) {
      words.code(text);
    }
    RowRequest apart = given.into(new FileFindings("x.csv"));
    DataException refused = assertThrows(DataException.class, () -> TimeWords.of(words, apart, 1));
    assertEquals("not-two-times", refused.problems().get(0).code());
    return refused.getMessage();
  }

  @Test
  void wordsThatSpeakOfABeginningOrAnEndAreOrdered() {
    assertEquals(new TimeWords(0, 1, BY_SENSE), of("Pre-test", "Post-test"));
    assertEquals(new TimeWords(1, 0, BY_SENSE), of("follow-up", "BASELINE"));
    assertEquals(new TimeWords(1, 0, BY_SENSE), of("after", "anything"));
    assertEquals(new TimeWords(0, 1, BY_SENSE), of("anything", "last"));
    assertEquals(new TimeWords(0, 1, BY_SENSE), of("2024-01-01", "after"));
    assertEquals(new TimeWords(0, 1, BY_SENSE), of("before", "2024-01-01"));
  }

  @Test
  void numbersAndDatesGoByWhatTheyAre() {
    assertEquals(new TimeWords(1, 0, BY_SENSE), of("10", "9"));
    assertEquals(new TimeWords(1, 0, BY_SENSE), of("01/03/2024", "15/02/2024"));
    assertEquals(new TimeWords(0, 1, BY_SENSE), of("-1", "0"));
  }

  @Test
  void wordsThatSayNothingOrTheSameGoByTheFile() {
    assertEquals(new TimeWords(0, 1, BY_FILE), of("round B", "round A"));
    assertEquals(new TimeWords(0, 1, BY_FILE), of("start", "before"));
    assertEquals(new TimeWords(0, 1, BY_FILE), of("10", "later"));
  }

  @Test
  void whichWasTakenForWhichIsTold() {
    of("after", "before");
    assertEquals(
        List.of("'before' was taken for before and 'after' for after, by what they say"),
        Kept.notices(findings));
  }

  @Test
  void otherThanTwoWordsAreRefusedAndSixOfThemNamed() {
    String none = refused();
    assertTrue(none.contains("'0: '"), none);
    String one = refused("before");
    assertTrue(one.contains("'1: before'"), one);
    String six = refused("a", "b", "c", "d", "e", "f");
    assertTrue(six.contains("'6: a, b, c, d, e, f'"), six);
    String many = refused("a", "b", "c", "d", "e", "f", "g");
    assertTrue(many.contains("'7: a, b, c, d, e, f, ...'"), many);
  }
}
