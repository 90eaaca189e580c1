package org.centreline.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.centreline.analysis.pareto.Pareto;
import org.centreline.analysis.pareto.Pareto.Missing;
import org.centreline.series.Doubles;
import org.centreline.series.Tally;
import org.junit.jupiter.api.Test;

class ParetoWordsTest {

  @Test
  void aFewThatStandOutAreNamed() {
    assertEquals(
        "A, B and C make up 90% of 200: 3 of 6 categories.",
        ParetoWords.verdict(pareto(80, 60, 40, 10, 5, 5)));
    assertEquals(
        "A makes up 90% of 100: 1 of 3 categories.", ParetoWords.verdict(pareto(90, 6, 4)));
    assertEquals(
        "A, B, C and D make up 80% of 500: 4 of 14 categories.",
        ParetoWords.verdict(pareto(100, 100, 100, 100, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10)));
    assertEquals(
        "A, B, C and 2 more make up 80% of 500: 5 of 15 categories.",
        ParetoWords.verdict(pareto(80, 80, 80, 80, 80, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10)));
  }

  @Test
  void theFewAreSaidThoughTheyHaveNoBars() {
    Pareto top = pareto(100, 100, 100, 100, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10).top(2);
    assertEquals(
        "A, B and 2 more make up 80% of 500: 4 of 14 categories.", ParetoWords.verdict(top));
    assertEquals(
        "Pareto chart of cause: A is largest with 20%; 4 of 14 make up 80%.",
        ParetoWords.altText(top));
  }

  @Test
  void longNamesLeaveRoomForTheNumbers() {
    String cause = " of the things that went wrong";
    List<String> names = IntStream.range(0, 9).mapToObj(i -> i + cause).toList();
    Doubles counts = Doubles.of(100, 100, 100, 100, 20, 20, 20, 20, 20);
    Pareto pareto = Pareto.of(new Tally("cause", names, counts, 0), Missing.APART);
    String verdict = ParetoWords.verdict(pareto);
    assertTrue(verdict.contains(" and 1 more make up 80% of 500"), verdict);
  }

  @Test
  void noFewAreNamedWhereNoneStandOut() {
    assertEquals(
        "No few categories stand out: it takes 4 of 5 to make up 80%; the largest, A, has 20%.",
        ParetoWords.verdict(pareto(2, 2, 2, 2, 2)));
    assertEquals(
        "No few categories stand out: it takes 4 of 5 to make up 80%; the largest, A, has 20%.",
        ParetoWords.verdict(pareto(2, 2, 2, 2, 2).top(2)));
    assertEquals("Everything is in one category, A.", ParetoWords.verdict(pareto(7)));
  }

  @Test
  void whatHasNoCategoryIsSaid() {
    Tally tally = new Tally("cause", List.of("A"), Doubles.of(1), 2);
    assertEquals(
        "Pareto chart of 1 in 1 category (2 without a category)",
        ParetoWords.subtitle(Pareto.of(tally, Missing.APART)));
  }

  @Test
  void theAltTextIsShort() {
    Tally tally = new Tally("m".repeat(200), List.of("n".repeat(200)), Doubles.of(1), 0);
    String alt = ParetoWords.altText(Pareto.of(tally, Missing.APART));
    assertTrue(alt.length() <= AltLength.MOST, alt);
    assertEquals(
        "Pareto chart of cause: A is largest with 90%; 1 of 3 makes up 80%.",
        ParetoWords.altText(pareto(90, 6, 4)));
  }

  @Test
  void aGroupIsNamed() {
    Tally tally = new Tally(Optional.of("North"), "cause", List.of("A"), Doubles.of(1), 0);
    Pareto pareto = Pareto.of(tally, Missing.APART).top(1);
    assertEquals("Causes: North", ParetoWords.title("Causes", pareto));
    assertEquals("Causes", ParetoWords.title("Causes", pareto(1, 2)));
    assertEquals(
        "Pareto chart of cause, North: A is largest with 100%; 1 of 1 makes up 80%.",
        ParetoWords.altText(pareto));
  }

  @Test
  void aShareThatIsNotNothingIsNeverNought() {
    assertEquals("under 1%", ParetoWords.percent(0.004));
    assertEquals("1%", ParetoWords.percent(0.005));
    assertEquals("0%", ParetoWords.percent(0));
    assertEquals("79.8%", ParetoWords.exactPercent(335.0 / 420));
  }

  private static Pareto pareto(double... counts) {
    List<String> names =
        IntStream.range(0, counts.length).mapToObj(i -> String.valueOf((char) ('A' + i))).toList();
    return Pareto.of(new Tally("cause", names, Doubles.of(counts), 0), Missing.APART);
  }

  /** One of a thousand is left out. */
  @Test
  void nearlyAllIsNotAll() {
    Pareto nearly = pareto(997, 2, 1);
    assertEquals("A makes up over 99% of 1,000: 1 of 3 categories.", ParetoWords.verdict(nearly));
    assertEquals("C: 1, 0.1%", ParetoWords.bar(nearly, 2));
    assertEquals("Up to B: 999, 99.9%", ParetoWords.upTo(nearly, 1));
    assertEquals("Up to C: 1,000, 100.0%", ParetoWords.upTo(nearly, 2));
    Pareto more = pareto(9997, 2, 1);
    assertEquals("C: 1, under 0.1%", ParetoWords.bar(more, 2));
    assertEquals("Up to B: 9,999, over 99.9%", ParetoWords.upTo(more, 1));
    assertTrue(
        ParetoWords.description(more)
            .endsWith("A: 9,997, over 99%. B: 2, under 1%. C: 1, under 1%."));
  }
}
