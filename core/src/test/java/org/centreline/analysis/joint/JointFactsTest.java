package org.centreline.analysis.joint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.Unusable;
import org.centreline.analysis.UnusableException;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.joint.JointFacts.Part;
import org.centreline.phase.Phases;
import org.centreline.series.Doubles;
import org.centreline.series.Joint;
import org.junit.jupiter.api.Test;

class JointFactsTest {

  private static Sample of(int size, IntFunction<Doubles> row) {
    int measures = row.apply(0).size();
    return inSubgroups(
        List.of("stay", "cost", "age").subList(0, measures), size, i -> List.of(row.apply(i)));
  }

  private static Sample inSubgroups(List<String> names, int size, IntFunction<List<Doubles>> rows) {
    Joint joint = new Joint(names, IntStream.range(0, size).mapToObj(rows).toList());
    return PlainSample.placed(joint, Phases.one(size)).type("t2");
  }

  private static Unusable refusal(Sample sample) {
    return assertThrows(UnusableException.class, sample::analysis).reason();
  }

  private static double a(int i) {
    return 5 + i * 7 % 11;
  }

  private static double b(int i) {
    return 20 + a(i) + i * 5 % 3;
  }

  @Test
  void fourSubgroupsAreTheLeastForTwoMeasures() {
    Unusable few = refusal(of(3, i -> Doubles.of(a(i), b(i))));
    assertEquals("joint-few", few.code());
    assertEquals("3", few.found());
    assertEquals(4, of(4, i -> Doubles.of(a(i), b(i))).analysis().points().size());
    Sample short2 = of(24, i -> Doubles.of(a(i), b(i))).baseline(3);
    assertEquals("joint-few", refusal(short2).code());
  }

  @Test
  void measuresThatFollowFromOthersAreNamed() {
    Unusable sum = refusal(of(24, i -> Doubles.of(a(i), b(i), 2 * a(i) - b(i) + 1)));
    assertEquals("joint-same", sum.code());
    assertTrue(sum.found().startsWith("'age',"), sum.found());
    assertTrue(refusal(of(24, i -> Doubles.of(a(i), 7))).found().startsWith("'cost'"));
  }

  @Test
  void answersAreNoMeasurements() {
    Unusable answers = refusal(of(24, i -> Doubles.of(a(i), i % 3 == 0 ? 1 : 0)));
    assertEquals("joint-answers", answers.code());
    assertTrue(answers.found().startsWith("'cost'"), answers.found());
  }

  @Test
  void subgroupsAreOfOneSize() {
    List<String> names = List.of("stay", "cost");
    IntFunction<List<Doubles>> three =
        i -> IntStream.range(0, 3).mapToObj(k -> Doubles.of(a(i + k), b(2 * i + k))).toList();
    assertTrue(inSubgroups(names, 20, three).analysis().lastPhase().limits());
    Sample uneven =
        inSubgroups(names, 20, i -> i == 4 ? three.apply(i).subList(0, 2) : three.apply(i));
    assertEquals("joint-sizes", refusal(uneven).code());
    Sample gap =
        inSubgroups(
            names,
            20,
            i -> i == 4 ? List.of(Doubles.of(1, Double.NaN), Doubles.of(1, 2)) : three.apply(i));
    assertTrue(gap.analysis().points().values().isMissing(4), "a row without a measure");
  }

  @Test
  void tenSubgroupsAMeasureAreEnough() {
    assertTrue(of(19, i -> Doubles.of(a(i), b(i))).warnings().contains("joint-base"));
    assertTrue(!of(20, i -> Doubles.of(a(i), b(i))).warnings().contains("joint-base"));
  }

  /** Both within what they were, and together as never before: most of it is the one that moved. */
  @Test
  void theMeasureThatMovedIsNamedFirst() {
    Sample sample = of(30, i -> Doubles.of(a(i), i == 29 ? 24 : b(i), 70 + i * 3 % 7));
    ChartAnalysis analysis = sample.baseline(28).analysis();
    assertEquals(1, analysis.findings().size());
    List<Part> parts = analysis.joint().parts(29);
    assertEquals("cost", parts.get(0).measure());
    double whole = analysis.points().values().get(29);
    assertTrue(parts.get(0).part() > whole / 2 && parts.get(0).part() <= whole);
    assertTrue(parts.get(2).part() >= -1e-9, "a part is never below 0");
  }

  private static Sample inTwo(int before, int after) {
    Phases two = PlainSample.placed("1 ".repeat(before) + "| " + "1 ".repeat(after)).phases();
    return of(before + after, i -> Doubles.of(a(i % before), b(i % before))).placed(two);
  }

  @Test
  void whatLacksIsToldWithItsPhase() {
    Unusable few = refusal(inTwo(20, 3));
    assertEquals("3 in phase 2", few.found());
    assertEquals("more than 3 subgroups with all 2 measures to set the limits", few.expected());
    assertTrue(inTwo(20, 19).warning("joint-base").contains("go together in phase 2, and"));
    assertTrue(of(19, i -> Doubles.of(a(i), b(i))).warning("joint-base").contains("together, and"));
  }

  /** The same numbers again, as a phase of their own, are told apart in the same way. */
  @Test
  void aSubgroupIsHeldAgainstItsOwnPhase() {
    JointFacts joint = inTwo(20, 20).analysis().joint();
    for (int i = 0; i < 20; i++) {
      assertEquals(joint.parts(i), joint.parts(20 + i), "subgroup " + i);
    }
    assertTrue(joint.parts(3).get(0).part() != joint.parts(4).get(0).part());
    Sample alone = PlainSample.placed(PlainSample.repeat(20, 1, 3)).type("xmr");
    assertEquals(List.of(), alone.analysis().joint().parts(3));
  }
}
