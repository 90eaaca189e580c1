package org.centreline.chart.joint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.centreline.PlainSample;
import org.centreline.chart.joint.JointPhase.Obstacle;
import org.centreline.phase.Phases;
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
}
