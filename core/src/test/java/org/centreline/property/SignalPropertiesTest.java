package org.centreline.property;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.centreline.Sample;
import org.centreline.analysis.Better;
import org.centreline.analysis.Reading;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.Finding;
import org.centreline.analysis.chart.Points.Status;
import org.centreline.analysis.chart.Variation;
import org.centreline.chart.convention.Conventions;
import org.centreline.chart.convention.Oddity;
import org.centreline.phase.Span;
import org.centreline.rule.signal.Signal;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Findings, marks, readings and the icon are views of the same thing. */
class SignalPropertiesTest {

  @TestFactory
  Stream<DynamicTest> everyMarkLiesWithinItsSignalAndEverySignalWithinItsPhase() {
    return Cases.everyType(
        (type, random) -> {
          ChartAnalysis analysis = Cases.asked(type, random).analysis();
          for (Finding finding : analysis.findings()) {
            Signal signal = finding.signal();
            Span span = analysis.phases().get(finding.phase() - 1).phase().span();
            assertTrue(span.contains(new Span(signal.first(), signal.last())), finding::toString);
            assertEquals(
                signal.marks().stream().sorted().distinct().toList(),
                signal.marks(),
                finding::toString);
            assertTrue(
                signal.marks().stream().allMatch(i -> i >= signal.first() && i <= signal.last()),
                finding::toString);
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> onlyIncludedPointsAreMarked() {
    return Cases.everyType(
        (type, random) -> {
          ChartAnalysis analysis = Cases.asked(type, random).analysis();
          boolean every = analysis.setup().convention().has(Oddity.EXCLUDED_KEEP_BEYOND_LIMITS);
          for (int i = 0; i < analysis.points().size(); i++) {
            Status status = analysis.points().statuses().get(i);
            List<String> marks = analysis.points().marks().get(i);
            boolean may =
                status == Status.INCLUDED
                    || every && status == Status.EXCLUDED && marks.equals(List.of("beyond-limits"));
            assertTrue(marks.isEmpty() || may, "point " + i + " " + status + " " + marks);
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> aPointsMarksAreThoseOfTheFindingsThatMarkIt() {
    return Cases.everyType(
        (type, random) -> {
          ChartAnalysis analysis = Cases.asked(type, random).analysis();
          for (int i = 0; i < analysis.points().size(); i++) {
            int position = i;
            Set<String> found =
                analysis.findings().stream()
                    .filter(f -> f.signal().marks(position))
                    .map(f -> f.signal().rule())
                    .collect(Collectors.toSet());
            List<String> marks = analysis.points().marks().get(i);
            assertEquals(found, new HashSet<>(marks), "point " + i);
            assertEquals(found.size(), marks.size(), "point " + i);
            Reading reading = analysis.points().readings().get(i);
            assertEquals(found.isEmpty(), reading == Reading.COMMON_CAUSE, "point " + i);
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> findingsReadAsTheirSideSays() {
    return Cases.everyType(
        (type, random) -> {
          Sample trial = Cases.asked(type, random);
          Better better = trial.request().meaning().better();
          for (Finding finding : trial.analysis().findings()) {
            boolean directed = finding.signal().side().isHigh() || finding.signal().side().isLow();
            Reading expected =
                !directed || better == Better.NEITHER
                    ? Reading.SPECIAL_CAUSE
                    : finding.signal().side().isHigh() == (better == Better.UP)
                        ? Reading.IMPROVEMENT
                        : Reading.CONCERN;
            assertEquals(expected, finding.reading(), finding::toString);
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> theIconSaysWhatTheLatestPointSays() {
    return Cases.everyType(
        (type, random) -> {
          ChartAnalysis analysis = Cases.asked(type, random).analysis();
          Optional<Variation> variation = analysis.variation();
          int latest = latest(analysis);
          if (variation.isEmpty() || latest < 0) {
            return;
          }
          String reading = analysis.points().readings().get(latest).word();
          String expected =
              reading.replace("improvement", "improving").replace("concern", "concerning");
          boolean onCentre = analysis.points().marks().get(latest).isEmpty();
          boolean runs =
              analysis.findings().stream().anyMatch(f -> f.signal().rule().equals("longest-run"));
          if (!(onCentre && runs)) {
            assertTrue(variation.get().word().startsWith(expected), expected + " " + variation);
          }
        });
  }

  private static int latest(ChartAnalysis analysis) {
    int size = analysis.points().size();
    boolean last = analysis.setup().convention().has(Oddity.LAST_ROW_SETS_VARIATION);
    return last
        ? size - 1
        : IntStream.range(0, size)
            .filter(i -> analysis.points().statuses().get(i) == Status.INCLUDED)
            .max()
            .orElse(-1);
  }

  @TestFactory
  Stream<DynamicTest> signalsOfARuleNeverShareAMarkOnOneSide() {
    return Cases.everyType(
        (type, random) -> {
          ChartAnalysis analysis = Cases.asked(type, random).convention(Conventions.MDC).analysis();
          Set<String> seen = new HashSet<>();
          for (Finding finding : analysis.findings()) {
            Signal signal = finding.signal();
            for (int mark : signal.marks()) {
              String place = finding.ruleSet() + signal.rule() + signal.side() + mark;
              assertTrue(seen.add(place), place);
            }
          }
        });
  }
}
