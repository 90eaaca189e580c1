package org.centreline.chart.joint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import org.centreline.PlainSample;
import org.centreline.chart.joint.JointPhase.Obstacle;
import org.centreline.chart.limit.PhaseData;
import org.centreline.phase.Phase;
import org.centreline.phase.Phases;
import org.centreline.phase.Span;
import org.centreline.series.Doubles;
import org.centreline.series.Joint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JointPhaseTest {

  private static JointPhase phase(List<List<Doubles>> rows, int measures) {
    List<String> names = List.of("a", "b", "c").subList(0, measures);
    Joint joint = new Joint(names, rows);
    return JointPhase.of(PlainSample.placed(joint, Phases.one(rows.size())).data());
  }

  private static List<List<Doubles>> rows(int subgroups, int size, int measures) {
    Random random = new Random(3);
    List<List<Doubles>> rows = new ArrayList<>();
    for (int i = 0; i < subgroups; i++) {
      List<Doubles> own = new ArrayList<>();
      for (int k = 0; k < size; k++) {
        own.add(Doubles.tabulate(measures, j -> random.nextGaussian()));
      }
      rows.add(own);
    }
    return rows;
  }

  /** Of single rows p + 2 subgroups, of more two at least, and p degrees of freedom within them. */
  @ParameterizedTest
  @CsvSource({
    "3, 1, 2, true",
    "4, 1, 2, false",
    "1, 9, 2, true",
    "2, 2, 2, false",
    "2, 2, 3, true",
    "3, 2, 3, false",
    "0, 1, 2, true"
  })
  void someSubgroupsAreTooFew(int subgroups, int size, int measures, boolean few) {
    List<List<Doubles>> rows = rows(subgroups, size, measures);
    rows.addAll(Collections.nCopies(2, List.of(Doubles.missing(measures))));
    JointPhase phase = phase(rows, measures);
    assertEquals(
        few ? Optional.of(Obstacle.FEW) : Optional.empty(),
        phase.problem().map(JointPhase.Problem::what));
    assertEquals(few ? subgroups : 0, phase.problem().map(JointPhase.Problem::found).orElse(0));
  }

  @Test
  void aSubgroupThatLacksAMeasureHasNoParts() {
    List<List<Doubles>> rows = rows(9, 1, 2);
    rows.set(4, List.of(Doubles.of(1, Double.NaN)));
    JointPhase phase = phase(rows, 2);
    assertEquals(Doubles.empty(), phase.parts(phase.process(), 4));
    assertEquals(2, phase.parts(phase.process(), 5).size());
    Doubles distances = phase.distances(phase.process());
    assertTrue(distances.isMissing(4));
    assertEquals(phase.process().of(rows.get(5).get(0)), distances.get(5));
  }

  @Test
  void singlesOfTwoMeasuresNeedFourSubgroups() {
    Covariance two = Covariance.of(rows(3, 1, 2).stream().map(row -> row.get(0)).toList());
    assertThrows(IllegalArgumentException.class, () -> Hotelling.ofSingles(two, 3));
  }

  @Test
  void aMeasureThatNeverVariesIsSuperfluous() {
    List<Doubles> rows = List.of(Doubles.of(7, 1), Doubles.of(7, 3), Doubles.of(7, 2));
    assertEquals(List.of(0), Covariance.of(rows).superfluous());
  }

  private static Optional<JointPhase.Problem> problem(List<List<Doubles>> rows, int measures) {
    return phase(rows, measures).problem();
  }

  private static List<List<Doubles>> with(List<List<Doubles>> rows, IntToDoubleFunction second) {
    List<List<Doubles>> other = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      other.add(List.of(Doubles.of(rows.get(i).get(0).get(0), second.applyAsDouble(i))));
    }
    return other;
  }

  /** Both answers and nothing else; what is always 0 only never varies. */
  @Test
  void answersAreNoMeasurements() {
    List<List<Doubles>> rows = rows(9, 1, 2);
    assertEquals(
        Optional.of(new JointPhase.Problem(Obstacle.ANSWERS, List.of("b"), 9)),
        problem(with(rows, i -> i % 2), 2));
    assertEquals(
        Optional.of(new JointPhase.Problem(Obstacle.SUPERFLUOUS, List.of("b"), 9)),
        problem(with(rows, i -> 0), 2));
    assertEquals(
        Optional.of(new JointPhase.Problem(Obstacle.SUPERFLUOUS, List.of("b"), 9)),
        problem(with(rows, i -> 1), 2));
    assertEquals(Optional.empty(), problem(with(rows, i -> i % 3), 2));
    assertEquals(Optional.empty(), problem(with(rows, i -> i % 2 - 1), 2));
    assertEquals(Optional.empty(), problem(with(rows, i -> i % 2 + 1), 2));
  }

  @Test
  void subgroupsOfTwoSizesHaveNoLimit() {
    List<List<Doubles>> rows = rows(9, 3, 2);
    rows.set(4, rows.get(4).subList(0, 2));
    assertEquals(
        Optional.of(new JointPhase.Problem(Obstacle.SIZES, List.of(), 9)), problem(rows, 2));
    rows.set(4, List.of(Doubles.missing(2)));
    assertEquals(Optional.empty(), problem(rows, 2));
    assertEquals(8, phase(rows, 2).baseSize());
    assertFalse(phase(rows, 2).isBase(4));
  }

  /** The second phase counts from its own first subgroup. */
  @Test
  void aLaterPhaseHasSubgroupsOfItsOwn() {
    List<List<Doubles>> rows = rows(9, 1, 2);
    List<List<Doubles>> both = new ArrayList<>(rows(3, 1, 2));
    both.addAll(rows);
    Joint joint = new Joint(List.of("a", "b"), both);
    Span span = new Span(3, 11);
    Phase second = new Phase(2, Optional.empty(), span, span);
    PhaseData all = PlainSample.placed(joint, Phases.one(12)).data();
    JointPhase later = JointPhase.of(new PhaseData(all.measured(), all.phases(), second));
    JointPhase alone = phase(rows, 2);
    assertEquals(alone.distances(alone.process()), later.distances(later.process()));
    assertEquals(alone.parts(alone.process(), 3), later.parts(later.process(), 3));
    assertEquals(9, later.baseSize());
  }
}
