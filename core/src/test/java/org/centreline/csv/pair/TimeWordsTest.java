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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeWordsTest {

  private static final String BY_SENSE = "by what they say";
  private static final String BY_FILE =
      "in the order of the file, as they don't say it: were it the other way round, so would the"
          + " change be; then call them before and after";

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

  @ParameterizedTest
  @CsvSource({
    "T1,T2",
    "visit 2,Visit 10",
    "2 weeks,10 weeks",
    "1 week,2 weeks",
    "1st visit,2nd visit",
    "second visit,third visit",
    "phase I,phase II",
    "visit one,visit two",
    "2023/24,2024/25",
    "Q4 2023,Q1 2024",
    "day -1,day 1",
    "1.5 years,2 years",
    "6 weeks,3 months",
    "18m,2y",
    "admission,discharge",
    "On admission,At discharge",
    "discharge,follow-up",
    "admission,3 months",
    "score pre,score post",
    "12 months before,12 months after",
    "baseline,10 weeks",
    "before discharge,after admission",
    "T0 (baseline),T1 (follow-up)",
    "visit-1,visit-2",
    "baseline,post-baseline",
    "Aufnahme,Entlassung",
    "Last year,This year",
    "Last week,now",
    "last visit,Today",
    "last term,next term",
    "last month (May),this month (June)",
    "last round,current round",
    "first year,last year",
    "earlier,last year"
  })
  void theOrderIsReadOffWhatTheyAreCalledWhicheverStandsFirst(String before, String after) {
    assertEquals(new TimeWords(0, 1, BY_SENSE), of(before, after));
    assertEquals(new TimeWords(1, 0, BY_SENSE), of(after, before));
  }

  @ParameterizedTest
  @CsvSource({
    "round A,round B",
    "Q4 at 2023,Q1 at 2024",
    "old form,new form",
    "December,January",
    "pregnancy,present",
    "discharge,6 months",
    "last day of baseline,first day of follow-up",
    "12 months before,6 months before",
    "12 visits,3 calls"
  })
  void whatSaysNothingOfItsOrderIsNotSaidToDoSo(String one, String other) {
    assertEquals(new TimeWords(0, 1, BY_FILE), of(one, other));
    assertEquals(new TimeWords(0, 1, BY_FILE), of(other, one));
  }

  @Test
  void wordsThatSayNothingOrTheSameGoByTheFile() {
    assertEquals(new TimeWords(0, 1, BY_FILE), of("round B", "round A"));
    assertEquals(new TimeWords(0, 1, BY_FILE), of("start", "before"));
    assertEquals(new TimeWords(0, 1, BY_FILE), of("10", "elsewhere"));
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
