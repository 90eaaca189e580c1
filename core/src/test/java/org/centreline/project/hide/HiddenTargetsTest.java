package org.centreline.project.hide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.centreline.PlainSample;
import org.centreline.csv.FileContent;
import org.centreline.csv.date.DateFormat;
import org.centreline.csv.row.Source;
import org.centreline.csv.row.Unit;
import org.centreline.report.Gallery;
import org.centreline.series.Doubles;
import org.centreline.series.Individuals;
import org.centreline.series.Measured;
import org.centreline.series.Subgroups;
import org.centreline.series.TargetBand;
import org.centreline.series.Targets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A column of targets is shown where it is held, or moves by even steps; 1 to 4 is small. */
class HiddenTargetsTest {

  private static final DoubleUnaryOperator RULE = v -> v > 0 && v < 5 ? Double.NaN : v;

  /** "6*4 5*3" is four times 6 and three times 5. */
  private static Doubles numbers(String text) {
    Doubles all = Doubles.empty();
    for (String part : text.split(" ")) {
      String[] one = part.split("\\*");
      double value = one[0].equals("-") ? Double.NaN : Double.parseDouble(one[0]);
      all = all.followedBy(Doubles.repeat(one.length > 1 ? Integer.parseInt(one[1]) : 1, value));
    }
    return all;
  }

  private static FileContent reading(Targets targets, Unit unit) {
    int size = targets.each().size();
    Measured measured =
        new Measured(
            "n",
            Optional.empty(),
            Subgroups.rows(size),
            new Individuals(Doubles.repeat(size, 7)),
            targets);
    Source source = Gallery.document(PlainSample.rows(1).analysis()).source();
    return new FileContent(source, List.of(measured), unit, DateFormat.standard());
  }

  private static boolean isShown(Targets targets, Unit unit) {
    FileContent reading = reading(targets, unit);
    List<FileContent> found = new HiddenTargets(RULE, List.of(reading)).found();
    assertEquals(found.isEmpty() ? List.of() : List.of(reading), found);
    return found.isEmpty();
  }

  private static boolean isShown(String targets) {
    return isShown(Targets.of(numbers(targets)), Unit.NUMBER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-*5",
        "6*4",
        "6*4 7*4 9*4",
        "60 58 56 54",
        "60 58 56 54 50 46 42 38",
        "0.1 0.2 0.3 0.4",
        "6 - 6 - 6 6",
        // Cut off where the data begin or end, by no more than half.
        "10 5*4",
        "10*3 5*4",
        "5*3 10*4",
        "5*4 10*3",
        "10*4 5",
        "5*4 6 7",
        // Held for a year, though a count as small would be hidden.
        "4*12",
        "1*12 6*4",
        "0*4 9*4",
        // No counts.
        "4.5*4 9*4",
        "-1*4 4*4"
      })
  void plansAreShown(String targets) {
    assertEquals(true, isShown(targets));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "6",
        "6*3",
        "6*3 7*3",
        "6*4 7*3 6*4",
        "6*4 7*4 8 9*3",
        "6*4 7*4 8*3 9*4",
        "0*4 4*4 9*4",
        "60 58 56",
        "60 58 56 50 44 38",
        "11*3 5*4",
        "5*4 11*3",
        "21*3 10*4",
        "10*4 21*3",
        "0*3 9*4",
        "9*4 0*3",
        "0*4 9*3",
        "9*3 0*4",
        "4*11",
        "4*11 6*4",
        "6*4 4*3",
        "8 7 6 5 4",
        "0 1 0 0 0 0 0 0 0 0 0 0",
        "9 6 8 7 9 9 6 7 8 6 7 9"
      })
  void whatMovesAsNumbersOfPeopleDoIsNot(String targets) {
    assertEquals(false, isShown(targets));
  }

  @Test
  void percentagesAreNoSmallCounts() {
    Targets few = Targets.of(numbers("4*4 9*4"));
    assertEquals(false, isShown(few, Unit.NUMBER));
    assertEquals(true, isShown(few, Unit.PERCENTAGE));
    assertEquals(true, isShown(new Targets(few.each(), Targets.Kind.SHARES), Unit.NUMBER));
  }

  @Test
  void bothEndsOfABandAreLookedAt() {
    Doubles plan = numbers("6*4 9*4");
    Doubles moving = numbers("6 8 7 9 6 6 9 7");
    for (TargetBand band : List.of(new TargetBand(plan, moving), new TargetBand(moving, plan))) {
      Targets targets = new Targets(Doubles.missing(8), Targets.Kind.AS_SHOWN, band);
      assertEquals(false, isShown(targets, Unit.NUMBER));
    }
    TargetBand held = new TargetBand(plan, plan);
    Targets targets = new Targets(Doubles.missing(8), Targets.Kind.AS_SHOWN, held);
    assertEquals(true, isShown(targets, Unit.NUMBER));
  }

  @Test
  void aReadingWithoutThemSaysSo() {
    FileContent reading = reading(Targets.of(numbers("6 8 7")), Unit.NUMBER);
    assertEquals(Optional.empty(), HiddenTargets.warning(reading));
    FileContent without = HiddenTargets.without(reading);
    assertEquals(true, without.measured().get(0).targets().isNone());
    assertEquals(Optional.of("hidden-targets"), HiddenTargets.warning(without).map(w -> w.code()));
  }
}
