package org.centreline.outcome.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.centreline.outcome.GoldenFits;
import org.centreline.outcome.OrdinaryLeastSquares;
import org.centreline.outcome.design.Course;
import org.centreline.outcome.design.Model;
import org.centreline.outcome.design.Season;
import org.centreline.outcome.design.Shape;
import org.centreline.outcome.effect.Effects;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;

class DifferenceSeriesTest {

  private static Segmented of(List<Integer> own, List<Integer> controls) {
    Course course = course(own).with(course(controls));
    Response response =
        new Response.Measurements(Doubles.tabulate(course.size(), i -> 10 * i + i * i));
    return Segmented.of(course, response, Model.from(3).with(new Season.Fourier(1)));
  }

  private static Course course(List<Integer> periods) {
    return Course.of(periods, periods.stream().map(t -> t % 12 + 1).toList());
  }

  @Test
  void onlyPeriodsOfBothAreTaken() {
    Segmented difference =
        DifferenceSeries.of(of(List.of(0, 1, 2, 4, 5, 6), List.of(0, 2, 3, 4, 6)));
    assertEquals(List.of(0, 2, 4, 6), difference.design().course().periods());
    Doubles values = difference.response().shown();
    assertEquals(0 - (60 + 36), values.get(0));
    assertEquals((20 + 4) - (70 + 49), values.get(1));
    assertEquals(Season.none(), difference.design().model().season());
  }

  @Test
  void unitsThatNeverMeetHaveNoAnswer() {
    Segmented difference = DifferenceSeries.of(of(List.of(0, 2, 4, 6), List.of(1, 3, 5, 7)));
    assertEquals(0, difference.design().rows());
    assertEquals(Optional.of(Reason.NOTHING_BEFORE), difference.problem());
  }

  /** With the same rows in both, level and slope are those of the eight terms. */
  @Test
  void differenceGivesTheEffectsOfTheEightTerms() {
    Segmented both = GoldenFits.controlled(Shape.BOTH);
    Fit eight = new OrdinaryLeastSquares().fit(both).fit().orElseThrow();
    Fit one = new OrdinaryLeastSquares().fit(DifferenceSeries.of(both)).fit().orElseThrow();
    assertEquals(eight.estimates().get(6), one.estimates().get(2), 1e-10);
    assertEquals(eight.estimates().get(7), one.estimates().get(3), 1e-10);
    assertEquals(
        Effects.of(eight).mean().difference().value(),
        Effects.of(one).mean().difference().value(),
        1e-10);
  }
}
