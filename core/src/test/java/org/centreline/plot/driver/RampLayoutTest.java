package org.centreline.plot.driver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.centreline.plot.About;
import org.centreline.plot.Area;
import org.centreline.plot.Box;
import org.centreline.plot.Markers;
import org.centreline.plot.Picture;
import org.centreline.plot.Text;
import org.centreline.plot.chart.Flat;
import org.centreline.plot.driver.RampCycle.Course;
import org.junit.jupiter.api.Test;

class RampLayoutTest {

  private static final About ABOUT = new About("PDSA ramp: Waits", "", "", List.of());
  private static final LocalDate START = LocalDate.of(2024, 1, 8);

  private static RampCycle cycle(int week, int weeks, String line) {
    LocalDate start = START.plusWeeks(week);
    Optional<LocalDate> end = weeks < 0 ? Optional.empty() : Optional.of(start.plusWeeks(weeks));
    Course course = weeks < 0 ? Course.GOES_ON : Course.ENDED;
    return new RampCycle("Cycle " + week, start, end, course, Set.of("P", "D"), List.of(line));
  }

  private static Picture picture(RampCycle... cycles) {
    return RampLayout.of(ABOUT, List.of(cycles), START.plusWeeks(60));
  }

  private static List<Markers> wheels(Picture picture) {
    return Flat.of(picture).all(Markers.class);
  }

  @Test
  void eachCycleStandsHigherAndLaterThanTheOneBefore() {
    List<Markers> wheels = wheels(picture(cycle(20, 3, "c"), cycle(0, 30, "a"), cycle(6, -1, "b")));
    assertEquals(3, wheels.size());
    for (int i = 1; i < wheels.size(); i++) {
      assertTrue(wheels.get(i - 1).ys().get(0) > wheels.get(i).ys().get(0) + 42);
      assertTrue(wheels.get(i - 1).xs().get(0) < wheels.get(i).xs().get(0));
    }
  }

  /** Weeks 0, 6 and 12 are at one distance, whatever the scale. */
  @Test
  void cyclesStandAtTheirDates() {
    List<Markers> wheels = wheels(picture(cycle(0, 1, "a"), cycle(6, 1, "b"), cycle(12, 1, "c")));
    double first = wheels.get(0).xs().get(0);
    double second = wheels.get(1).xs().get(0);
    assertEquals(second - first, wheels.get(2).xs().get(0) - second, 1e-9);
  }

  @Test
  void aQuarterIsFilledForEachStepThatIsKnown() {
    assertEquals(2, Flat.of(picture(cycle(0, 1, "a"))).all(Area.class).size());
  }

  @Test
  void oneCycleOfADayHasAnAxis() {
    assertTrue(Flat.of(picture(cycle(0, 0, "a"))).words().contains("Jan"));
  }

  @Test
  void anEndBeforeTheStartIsNoCycle() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new RampCycle(
                "1", START, Optional.of(START.minusDays(1)), Course.ENDED, Set.of(), List.of()));
  }

  @Test
  void textsKeepApartInAllLetters() {
    for (int seed = 0; seed < 40; seed++) {
      Random random = new Random(seed);
      List<RampCycle> cycles = new ArrayList<>();
      for (int i = random.nextInt(12); i >= 0; i--) {
        String line = random.nextBoolean() ? "W".repeat(400) : "predicted and found ".repeat(20);
        cycles.add(
            cycle(
                random.nextInt(200), random.nextInt(30) - 1, line.substring(random.nextInt(390))));
      }
      check(RampLayout.of(ABOUT, cycles, START.plusWeeks(random.nextInt(300))));
    }
  }

  /** Where all have no room the newest are drawn. */
  @Test
  void threeHundredCyclesHaveRoom() {
    List<RampCycle> cycles =
        IntStream.range(0, 300).mapToObj(i -> cycle(i, 2, "What was tried")).toList();
    Picture picture = RampLayout.of(ABOUT, cycles, START);
    assertTrue(picture.height() <= 8_000);
    List<String> words = Flat.of(picture).words();
    assertTrue(words.contains("Cycle 299") && !words.contains("Cycle 0"));
  }

  private static void check(Picture picture) {
    List<Box> texts =
        Flat.of(picture).all(Text.class).stream().map(DriverLayoutTest::wide).toList();
    DriverLayoutTest.assertApart(texts);
    Box page = new Box(0, 0, picture.width(), picture.height());
    texts.forEach(text -> assertTrue(page.holds(text), text + " leaves the picture"));
    List<Box> wheels =
        wheels(picture).stream()
            .map(w -> new Box(w.xs().get(0) - 21, w.ys().get(0) - 21, 42, 42))
            .toList();
    DriverLayoutTest.assertApart(wheels);
    for (Box wheel : wheels) {
      assertTrue(page.holds(wheel));
      texts.forEach(text -> assertTrue(!wheel.overlaps(text) || wheel.holds(text)));
    }
  }
}
