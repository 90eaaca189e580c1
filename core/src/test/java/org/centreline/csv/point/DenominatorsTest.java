package org.centreline.csv.point;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.centreline.csv.Kept;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.problem.Problem;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.request.ReadingOptions.Zero;
import org.centreline.csv.row.RowRequest;
import org.junit.jupiter.api.Test;

class DenominatorsTest {

  private final RowRequest request = Kept.ratio(Grouping.none()).into(new FileFindings("x.csv"));

  @Test
  void zeroOverZeroIsCountedAndTold() {
    Denominators one = new Denominators(request);
    one.note();
    assertEquals(List.of(), Kept.notices(request.findings()));
    one.check(2, 0, 0);
    one.check(3, -0.0, 0);
    one.note();
    assertEquals(
        List.of("2 points with a denominator of 0 taken as missing"),
        Kept.notices(request.findings()));
    assertEquals(List.of(), Kept.problems(request.findings()));
  }

  @Test
  void moreThanZeroOverZeroIsAProblem() {
    Denominators denominators = new Denominators(request);
    denominators.check(5, 3, 0);
    denominators.check(6, 3, -0.0);
    assertEquals(
        List.of("5 zero-denominator", "6 zero-denominator"), Kept.problems(request.findings()));
    Problem problem = Kept.told(request.findings()).get(0);
    assertEquals("d", problem.column());
  }

  @Test
  void aMissingNumeratorOverZeroIsAProblemToo() {
    new Denominators(request).check(5, Double.NaN, 0);
    assertEquals(List.of("5 zero-denominator"), Kept.problems(request.findings()));
  }

  @Test
  void whereZeroIsKeptAnythingOverItIsMissing() {
    ReadingOptions s = request.options();
    ReadingOptions keeping =
        new ReadingOptions(
            s.dateFormat(),
            s.delimiter(),
            s.encoding(),
            s.decimal(),
            s.skip(),
            s.percent(),
            s.undated(),
            s.gaps(),
            Zero.KEEP,
            s.form());
    RowRequest kept =
        new RowRequest(
            request.table(),
            request.layout(),
            keeping,
            request.grouping(),
            request.where(),
            request.aggregation(),
            request.findings());
    Denominators denominators = new Denominators(kept);
    denominators.check(5, 3, 0);
    denominators.note();
    assertEquals(List.of(), Kept.problems(request.findings()));
    assertEquals(
        List.of("1 point with a denominator of 0 taken as missing"),
        Kept.notices(request.findings()));
  }

  @Test
  void ordinaryNumbersAndMissingOnesPass() {
    Denominators denominators = new Denominators(request);
    denominators.check(2, 3, 4);
    denominators.check(3, Double.NaN, 4);
    denominators.check(4, 3, Double.NaN);
    denominators.note();
    assertEquals(List.of(), Kept.problems(request.findings()));
    assertEquals(List.of(), Kept.notices(request.findings()));
  }

  @Test
  void numbersBeyondAllMeasureAreRefused() {
    Denominators denominators = new Denominators(request);
    denominators.check(2, 1e300, 1e-300);
    denominators.check(3, 1, Double.POSITIVE_INFINITY);
    assertEquals(List.of("2 bad-number", "3 bad-number"), Kept.problems(request.findings()));
  }
}
