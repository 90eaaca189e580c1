package org.centreline.outcome.fit;

import java.util.ArrayList;
import java.util.List;
import org.centreline.outcome.design.CalendarPlace;
import org.centreline.outcome.design.Course;
import org.centreline.outcome.design.Season;
import org.centreline.series.Doubles;

/**
 * The unit that changed less its control, period by period, read as one series.
 *
 * <p>Source: C. Bottomley, J. A. G. Scott and V. Isham, Analysing interrupted time series with a
 * control, Epidemiologic Methods 8 (2019): where both share a trend, the difference is better
 * ground.
 */
public final class DifferenceSeries {

  private DifferenceSeries() {}

  /**
   * The difference of measurements, rates or proportions in the periods that both units have, read
   * by the same model without its season, which is taken to be common.
   *
   * @param series with a control
   */
  public static Segmented of(Segmented series) {
    Course course = series.design().course();
    Doubles shown = series.response().shown();
    List<Integer> periods = new ArrayList<>();
    List<CalendarPlace> places = new ArrayList<>();
    List<Double> values = new ArrayList<>();
    for (int i = 0; i < course.changed(); i++) {
      int twin = twin(course, course.periods().get(i));
      if (twin >= 0) {
        periods.add(course.periods().get(i));
        places.add(course.places().get(i));
        values.add(shown.get(i) - shown.get(twin));
      }
    }
    return Segmented.of(
        Course.placed(periods, places),
        new Response.Measurements(Doubles.tabulate(values.size(), values::get)),
        series.design().model().with(Season.none()));
  }

  private static int twin(Course course, int period) {
    for (int i = course.changed(); i < course.size(); i++) {
      if (course.periods().get(i) == period) {
        return i;
      }
    }
    return -1;
  }
}
