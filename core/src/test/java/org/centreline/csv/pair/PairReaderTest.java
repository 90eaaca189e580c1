package org.centreline.csv.pair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.text.CsvFile;
import org.centreline.series.Doubles;
import org.centreline.series.Pairs;
import org.junit.jupiter.api.Test;

class PairReaderTest {

  private static final PairColumns PLAIN =
      new PairColumns("who", "when", Optional.empty(), Optional.empty(), List.of());
  private static final PairColumns DOMAINS =
      new PairColumns("who", "when", Optional.of("about"), Optional.of("score"), List.of());

  private static PairReading read(String text, PairColumns columns) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return PairReader.read(new CsvFile("x.csv", bytes), columns, ReadingOptions.standard());
  }

  private static List<String> problems(String text, PairColumns columns) {
    DataException refused = assertThrows(DataException.class, () -> read(text, columns));
    return refused.problems().stream().map(p -> p.line() + " " + p.code()).toList();
  }

  @Test
  void pairsFindEachOtherInAnyOrder() {
    PairReading reading =
        read("who,when,score\nann,before,3\nbob,after,4\nbob,before,2\nann,after,5\n", PLAIN);
    assertEquals(
        List.of(new Pairs(Optional.empty(), Doubles.of(3, 2), Doubles.of(5, 4))),
        reading.domains());
    assertEquals("before", reading.before());
    assertEquals("score", reading.measure());
  }

  private static String refused(String text, PairColumns columns) {
    return assertThrows(DataException.class, () -> read(text, columns)).getMessage();
  }

  @Test
  void aScoreIsOnePersonsAtOneTimeOfOneDomain() {
    String twice = "who,about,when,score\n1,care,pre,3\n1,care,pre,4\n1,care,post,4\n";
    String message = refused(twice, DOMAINS);
    assertTrue(message.contains("one score for each person, time and domain"), message);
    message = refused("who,when,score\n1,pre,3\n1,pre,4\n1,post,4\n", PLAIN);
    assertTrue(message.contains("one score for each person, time but"), message);
    message = refused("who,about,when,score\n1,,pre,3\n1,care,post,4\n", DOMAINS);
    assertTrue(message.contains("expected a domain"), message);
    message = refused("who,about,when,score\n,care,pre,3\n1,care,post,4\n", DOMAINS);
    assertTrue(message.contains("something that tells the person apart"), message);
  }

  @Test
  void domainsKeepTheSamePeopleInTheSameOrder() {
    PairReading reading =
        read(
            "who,about,when,score\n1,trust,pre,3\n2,trust,pre,2\n2,care,pre,1\n2,care,post,4\n"
                + "1,trust,post,3\n",
            DOMAINS);
    Pairs care = reading.domains().get(1);
    assertEquals(Doubles.of(Double.NaN, 1), care.before());
    assertEquals(1, care.count());
    assertEquals(1, reading.domains().get(0).onlyBefore());
    assertTrue(reading.source().notices().toString().contains("1 score at one time only"));
  }

  @Test
  void timesGoByWhatTheySayElseByTheFile() {
    assertEquals("start", read("who,when,s\n1,end,3\n1,start,2\n", PLAIN).before());
    assertEquals("2023-05", read("who,when,s\n1,2024-01,3\n1,2023-05,2\n", PLAIN).before());
    assertEquals("9", read("who,when,s\n1,10,3\n1,9,2\n", PLAIN.measuring("s")).before());
    PairReading unknown = read("who,when,s\n1,round B,3\n1,round A,2\n", PLAIN);
    assertEquals("round B", unknown.before());
    assertTrue(unknown.source().notices().toString().contains("in the order of the file"));
  }

  @Test
  void otherThanTwoTimesAreRefused() {
    assertEquals(List.of("1 not-two-times"), problems("who,when,s\n1,a,3\n1,b,2\n1,c,2\n", PLAIN));
    assertEquals(List.of("1 not-two-times"), problems("who,when,s\n1,a,3\n2,a,3\n", PLAIN));
  }

  @Test
  void secondScoresAreRefusedEachWithItsLine() {
    assertEquals(
        List.of("4 duplicate-score", "5 duplicate-score"),
        problems("who,when,s\n1,before,3\n1,after,2\n1,before,3\n1,after,1\n", PLAIN));
  }

  @Test
  void aScoreOfNobodyIsRefused() {
    assertEquals(List.of("3 no-person"), problems("who,when,s\n1,before,3\n,after,2\n", PLAIN));
  }

  @Test
  void aColumnThatIsNotThereIsMissedByItsOwnOption() {
    DataException refused =
        assertThrows(DataException.class, () -> read("whom,when,s\n1,before,3\n", PLAIN));
    assertTrue(refused.problems().get(0).fix().contains("person column"));
  }

  @Test
  void nobodyIsNamed() {
    PairReading reading = read("who,when,score\nDr Jones,before,3\nDr Jones,after,4\n", PLAIN);
    assertFalse(reading.toString().contains("Jones"));
  }

  private static List<String> unpaired(PairReading reading) {
    return reading.source().notices().stream()
        .filter(notice -> notice.code().equals("unpaired"))
        .map(notice -> notice.message().substring(0, notice.message().indexOf(" at")))
        .toList();
  }

  /** Ann has both times of trust alone, Bob one of each, and Cem two, of which one is empty. */
  @Test
  void scoresAtOneTimeOnlyAreCountedWhicheverTimeItIs() {
    String all =
        "who,about,when,score\nann,trust,pre,3\nann,trust,post,4\nbob,trust,pre,2\n"
            + "bob,care,post,5\ncem,care,pre,\ncem,care,post,1\n";
    PairReading reading = read(all, DOMAINS);
    assertEquals(
        List.of(Optional.of("trust"), Optional.of("care")),
        reading.domains().stream().map(Pairs::domain).toList());
    assertEquals(List.of("3 scores"), unpaired(reading));
    assertEquals(List.of(), unpaired(read("who,when,score\nann,pre,3\nann,post,4\n", PLAIN)));
  }

  @Test
  void aThirdScoreIsMeasuredByTheFirst() {
    String thrice = "who,when,score\n1,pre,3\n1,post,4\n1,pre,5\n1,pre,6\n";
    DataException refused = assertThrows(DataException.class, () -> read(thrice, PLAIN));
    assertEquals(
        List.of("a second one after line 2", "a second one after line 2"),
        refused.problems().stream().map(problem -> problem.found()).toList());
  }
}
