package org.centreline.words.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.centreline.analysis.outcome.OutcomeAnalysis;
import org.centreline.report.OutcomeGallery;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class OutcomeTextTest {

  private static List<String> lines(String name) {
    return OutcomeText.lines(OutcomeGallery.named(name).orElseThrow().outcome());
  }

  private static String line(String name, String start) {
    return lines(name).stream().filter(l -> l.startsWith(start)).findFirst().orElseThrow();
  }

  @Test
  void whatWasMeasuredAndWhenComesFirst() {
    assertEquals(
        "Measured: Wait, 24 points before and 24 after, Jan 2021 to Dec 2024",
        lines("mean").get(0));
    assertEquals("Change: Triage nurse, Jan 2023", lines("mean").get(1));
  }

  @Test
  void severalChangesAreNumberedAndHaveEffectsOfTheirOwn() {
    assertTrue(line("two changes", "Change 2: ").endsWith("Jan 2024"));
    assertTrue(line("two changes", "Effect of Triage nurse on its own").contains("slope"));
    assertTrue(
        line("two changes", "Effect of Triage nurse").matches(".*Trend from then on: .* a month"));
  }

  @Test
  void eventsAvoidedAreToldOfCounts() {
    assertTrue(line("rate", "Events since").contains(" fewer (95% CI "));
    assertTrue(line("rate", "Effect of").contains("rate ratio"));
    assertTrue(line("share", "Events since").contains(" more (95% CI "));
    assertTrue(line("share", "Effect of").contains("odds ratio"));
    assertTrue(line("share", "On average").contains("one more in every 5 cases ("));
  }

  @Test
  void anotherDateIsTold() {
    assertTrue(line("mean", "12 months after the change (Jan 2024)").contains("days lower"));
  }

  @Test
  void whatItCannotShowComesLast() {
    assertTrue(last("mean").contains("there is no control"));
    assertTrue(last("control").contains("not in Elm"));
  }

  private static String last(String name) {
    return lines(name).get(lines(name).size() - 1);
  }

  @TestFactory
  Stream<DynamicTest> aboutTenLinesEach() {
    return OutcomeGallery.all().entrySet().stream()
        .map(
            e ->
                DynamicTest.dynamicTest(
                    e.getKey(),
                    () -> {
                      OutcomeAnalysis analysis = e.getValue().outcome();
                      int count = OutcomeText.lines(analysis).size();
                      assertTrue(count >= 4 && count <= 12, e.getKey() + " has " + count);
                    }));
  }

  @Test
  void methodsThatAgreeAreTold() {
    String line = line("mean", "The same under every method?");
    assertTrue(line.contains("Yes: all of 4 show a difference"), line);
    assertTrue(line("control", "The same").contains("difference in differences, without trends: "));
    assertTrue(line("few points", "The same").contains("allowing for carry-over (REML): "));
  }

  @Test
  void lastingIsTold() {
    String line = line("mean", "Sustained: ");
    assertTrue(line.startsWith("Sustained: held after 24 months; the last 6 points "), line);
    assertTrue(line.contains(" at the target"), line);
    assertTrue(line("nothing shown", "Sustained: ").contains("not judged: no direction"));
  }
}
