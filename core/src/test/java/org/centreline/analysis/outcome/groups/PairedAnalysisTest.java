package org.centreline.analysis.outcome.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.centreline.analysis.Better;
import org.centreline.analysis.Meaning;
import org.centreline.analysis.Scale;
import org.centreline.analysis.UnusableException;
import org.centreline.analysis.Warning;
import org.centreline.series.Doubles;
import org.centreline.series.Pairs;
import org.junit.jupiter.api.Test;

class PairedAnalysisTest {

  private static final double NONE = Double.NaN;

  private static Pairs domain(String name, Doubles before, Doubles after) {
    return new Pairs(Optional.of(name), before, after);
  }

  private static BeforeAfter analysis(Pairs... domains) {
    return PairedAnalysis.of(
        "score", List.of("before", "after"), List.of(domains), Meaning.plain());
  }

  /** Everybody one up, so many people and domains. */
  private static BeforeAfter steady(int people, int domains) {
    List<Pairs> all = new ArrayList<>();
    Doubles before = Doubles.tabulate(people, i -> i);
    for (int d = 0; d < domains; d++) {
      all.add(domain("domain " + d, before, before.map(v -> v + 1)));
    }
    return analysis(all.toArray(Pairs[]::new));
  }

  private static List<String> codes(BeforeAfter found) {
    return found.warnings().stream().map(Warning::code).toList();
  }

  @Test
  void overallIsEachPersonsMeanOverWholeDomains() {
    BeforeAfter found =
        analysis(
            domain("a", Doubles.of(1, 2), Doubles.of(3, 4)),
            domain("b", Doubles.of(5, NONE), Doubles.of(6, 9)));
    assertEquals(Doubles.of(3, 2), found.whole().earlier());
    assertEquals(Doubles.of(4.5, 4), found.whole().later());
    assertEquals(1.75, found.whole().headline().value());
    assertEquals(2, found.domains().size());
    assertEquals(1, found.domains().get(1).before().n());
  }

  @Test
  void oneThingHasNoOverall() {
    BeforeAfter found = steady(8, 1);
    assertTrue(found.domains().isEmpty());
    assertEquals(new Contrast.Moves(8, 0, 0), found.whole().moves().orElseThrow());
    assertTrue(found.whole().headline().isShown());
  }

  @Test
  void whatIsMultipliedIsMultiplied() {
    Meaning tens =
        Meaning.plain().withBetter(Better.UP).withScale(new Scale(10, "", Scale.Kind.PLAIN));
    Pairs pairs = new Pairs(Optional.empty(), Doubles.of(1, 2), Doubles.of(2, 4));
    BeforeAfter found = PairedAnalysis.of("s", List.of("a", "b"), List.of(pairs), tens);
    assertEquals(15, found.whole().before().mean());
  }

  @Test
  void nobodyWithBothScoresIsRefused() {
    assertThrows(
        UnusableException.class,
        () -> analysis(domain("a", Doubles.of(1, NONE), Doubles.of(NONE, 2))));
  }

  @Test
  void fewPairsFromBothSides() {
    assertTrue(codes(steady(9, 1)).contains("few-pairs"));
    assertFalse(codes(steady(10, 1)).contains("few-pairs"));
    assertTrue(steady(5, 1).warnings().toString().contains("no 95% interval"));
    assertFalse(steady(6, 1).warnings().toString().contains("no 95% interval"));
  }

  @Test
  void smallGroupFromBothSides() {
    assertTrue(codes(steady(4, 1)).contains("small-group"));
    assertFalse(codes(steady(5, 1)).contains("small-group"));
  }

  @Test
  void manyDomainsFromBothSides() {
    assertTrue(codes(steady(10, 4)).contains("many-domains"));
    assertFalse(codes(steady(10, 3)).contains("many-domains"));
  }

  @Test
  void zeroChangesFromBothSides() {
    Doubles before = Doubles.repeat(12, 3);
    Doubles third = Doubles.tabulate(12, i -> i < 4 ? 3 : 4);
    Doubles more = Doubles.tabulate(12, i -> i < 5 ? 3 : 4);
    assertFalse(codes(analysis(domain("a", before, third))).contains("zero-changes"));
    assertTrue(codes(analysis(domain("a", before, more))).contains("zero-changes"));
  }
}
