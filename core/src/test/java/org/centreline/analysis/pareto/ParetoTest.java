package org.centreline.analysis.pareto;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.centreline.analysis.pareto.Pareto.Bar;
import org.centreline.analysis.pareto.Pareto.Missing;
import org.centreline.series.Doubles;
import org.centreline.series.Tally;
import org.junit.jupiter.api.Test;

class ParetoTest {

  private static final Tally TALLY =
      new Tally("cause", List.of("d", "B", "a", "c"), Doubles.of(1, 5, 5, 8), 6);

  @Test
  void theLargestComeFirstAndEqualOnesByTheAlphabet() {
    assertEquals(List.of("c", "a", "B", "d"), names(Pareto.of(TALLY, Missing.APART)));
  }

  @Test
  void whatHasNoCategoryIsToldApartOrIsOneOfItsOwn() {
    Pareto apart = Pareto.of(TALLY, Missing.APART);
    assertEquals(19, apart.total());
    assertEquals(6, apart.missing());
    Pareto counted = Pareto.of(TALLY, Missing.COUNTED);
    assertEquals(List.of("c", "(missing)", "a", "B", "d"), names(counted));
    assertEquals(25, counted.total());
    assertEquals(0, counted.missing());
    Tally known = new Tally("cause", List.of("a", "b"), Doubles.of(3, 1), 0);
    assertEquals(List.of("a", "b"), names(Pareto.of(known, Missing.COUNTED)), "nothing to count");
  }

  @Test
  void theRestBecomesOneBarThatComesLast() {
    Pareto top = Pareto.of(TALLY, Missing.APART).top(1);
    assertEquals(List.of("c", "Other (3 categories)"), names(top));
    Bar other = top.bars().get(1);
    assertEquals(11, other.count());
    assertEquals(3, other.folded());
    assertEquals(1, other.cumulativeShare());
    assertEquals(4, top.categories());
    assertEquals(19, top.total());
  }

  @Test
  void foldingASingleOneWouldSaveNothing() {
    Pareto whole = Pareto.of(TALLY, Missing.APART);
    assertEquals(List.of("c", "a", "B", "d"), names(whole.top(3)));
    assertEquals(List.of("c", "a", "Other (2 categories)"), names(whole.top(2)));
  }

  @Test
  void theFewReachTheMark() {
    Tally even = new Tally("cause", List.of("a", "b", "c", "d", "e"), Doubles.repeat(5, 2), 0);
    assertEquals(4, Pareto.of(even, Missing.APART).few().categories());
    Tally above = new Tally("cause", List.of("a", "b"), Doubles.of(81, 19), 0);
    assertEquals(1, Pareto.of(above, Missing.APART).few().categories());
    Tally below = new Tally("cause", List.of("a", "b"), Doubles.of(79, 21), 0);
    assertEquals(2, Pareto.of(below, Missing.APART).few().categories());
  }

  @Test
  void theFewAreKnownThoughTheyHaveNoBars() {
    Pareto whole = Pareto.of(TALLY, Missing.APART);
    assertEquals(new Pareto.Few(3, 18.0 / 19), whole.few());
    assertEquals(3, whole.fewBars());
    assertEquals(whole.few(), whole.top(1).few());
    assertEquals(1, whole.top(1).fewBars());
    assertEquals(2, whole.top(2).fewBars());
  }

  private static List<String> names(Pareto pareto) {
    return pareto.bars().stream().map(Bar::name).toList();
  }

  /** 8, 5, 5 and 1 of 19. */
  @Test
  void eachHasItsShareAndThatOfAllSoFar() {
    double[] counts = {8, 5, 5, 1};
    double[] soFar = {8, 13, 18, 19};
    List<Bar> bars = Pareto.of(TALLY, Missing.APART).bars();
    for (int i = 0; i < 4; i++) {
      assertEquals(counts[i] / 19, bars.get(i).share());
      assertEquals(soFar[i], bars.get(i).cumulative());
      assertEquals(soFar[i] / 19, bars.get(i).cumulativeShare());
    }
  }

  /** 2.4 of 3 hours are four fifths, though 2.4 / 3 comes out below 0.8. */
  @Test
  void fourFifthsInFractionsAreEnough() {
    for (double unit : new double[] {0.1, 0.2, 0.3, 0.6, 0.7, 1.1}) {
      Tally hours = new Tally("cause", List.of("a", "b"), Doubles.of(8 * unit, 2 * unit), 0);
      assertEquals(1, Pareto.of(hours, Missing.APART).few().categories(), unit + "");
    }
  }
}
