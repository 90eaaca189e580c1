package org.centreline.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.centreline.analysis.chart.Assurance;
import org.centreline.analysis.chart.Variation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class IconTest {

  private static final Box BOX = new Box(100, 50, 46, 46);
  private static final Palette NHS = Theme.NHS.palette();

  @ParameterizedTest
  @CsvSource({
    "COMMON_CAUSE, '', BFBFBF", "IMPROVING_HIGH, H, 0072C6", "IMPROVING_LOW, L, 0072C6",
    "CONCERNING_HIGH, H, FF6600", "CONCERNING_LOW, L, FF6600", "SPECIAL_CAUSE_HIGH, '', 8000C0",
    "SPECIAL_CAUSE_LOW, '', 8000C0"
  })
  void variationHasRingAndLetter(Variation variation, String letter, String ring) {
    check(VariationIcon.in(BOX, variation, NHS), letter, ring);
  }

  @ParameterizedTest
  @CsvSource({"PASSING, P, 0072C6", "FAILING, F, FF6600", "HIT_AND_MISS, ?, BFBFBF"})
  void assuranceHasRingAndLetter(Assurance assurance, String letter, String ring) {
    check(AssuranceIcon.in(BOX, assurance, NHS), letter, ring);
  }

  private static void check(Group icon, String letter, String ring) {
    List<String> letters = all(icon, Text.class).map(Text::content).toList();
    assertEquals(letter.isEmpty() ? List.of() : List.of(letter), letters);
    assertEquals(
        "#" + ring, all(icon, Markers.class).findFirst().orElseThrow().style().fill().hex());
  }

  @Test
  void theWaveLiesOnItsSideOfTheTarget() {
    assertTrue(waveAboveTarget(Assurance.PASSING) > 4);
    assertTrue(waveAboveTarget(Assurance.FAILING) < -4);
    assertEquals(0, waveAboveTarget(Assurance.HIT_AND_MISS), 1);
  }

  private static double waveAboveTarget(Assurance assurance) {
    List<Polyline> lines = all(AssuranceIcon.in(BOX, assurance, NHS), Polyline.class).toList();
    return lines.get(1).ys().mean() - lines.get(0).ys().mean();
  }

  @Test
  void lastTwoDotsTell() {
    List<Markers> dots =
        all(VariationIcon.in(BOX, Variation.CONCERNING_LOW, NHS), Markers.class).skip(2).toList();
    assertEquals(
        List.of("#A6A6A6", "#A6A6A6", "#A6A6A6", "#E46C0A", "#E46C0A"),
        dots.stream().map(dot -> dot.style().fill().hex()).toList());
    assertTrue(dots.get(4).ys().get(0) > dots.get(2).ys().get(0), "the last dot lies lower");
  }

  @ParameterizedTest
  @EnumSource
  void everythingStaysInTheBox(Variation variation) {
    Group icon = VariationIcon.in(BOX, variation, NHS);
    all(icon, Text.class).forEach(text -> assertTrue(BOX.holds(text.box())));
    all(icon, Markers.class)
        .forEach(
            dot -> {
              double half = dot.style().size() / 2;
              Box ink = new Box(dot.xs().get(0) - half, dot.ys().get(0) - half, 2 * half, 2 * half);
              assertTrue(BOX.holds(ink), ink::toString);
            });
  }

  private static <M extends Mark> Stream<M> all(Group icon, Class<M> kind) {
    return icon.marks().stream().filter(kind::isInstance).map(kind::cast);
  }
}
