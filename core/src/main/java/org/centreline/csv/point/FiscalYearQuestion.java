package org.centreline.csv.point;

import java.util.ArrayList;
import java.util.List;
import org.centreline.Matter;
import org.centreline.csv.date.DateColumn;
import org.centreline.csv.date.DateShape;
import org.centreline.csv.date.FiscalYear;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.ColumnChoice;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.Mismatch;
import org.centreline.csv.problem.Place;
import org.centreline.csv.problem.Way;
import org.centreline.csv.row.Collector;
import org.centreline.csv.row.RowRequest;

/**
 * Asks when financial years begin that go by one year: FY2008 may start in April 2008, or end in
 * March 2008, or be that of a country with other months.
 */
final class FiscalYearQuestion {

  private final RowRequest request;
  private final Collector collected;

  FiscalYearQuestion(RowRequest request, Collector collected) {
    this.request = request;
    this.collected = collected;
  }

  /** Ends the reading where that decides the dates and nobody said it. */
  void ask(DateColumn dates) {
    if (!dates.areNamedYears() && !isUnderHeading(dates)) {
      return;
    }
    String example = collected.places().text(0);
    List<Way> ways = new ArrayList<>();
    for (String format : List.of(FiscalYear.STARTS + "april", FiscalYear.ENDS + "march")) {
      boolean starts = format.startsWith(FiscalYear.STARTS);
      String shows = example + (starts ? " begins" : " ends") + " in that month of the year";
      ways.add(new Way(List.of(new ColumnChoice(Matter.DATE_FORMAT, format)), shows));
    }
    Mismatch either =
        new Mismatch(
            "financial years of which it is known when they begin",
            example,
            "add "
                + Matter.DATE_FORMAT
                + " FY-starts-april if that is when it starts, or "
                + Matter.DATE_FORMAT
                + " FY-ends-march if that is when it ends; any month will do");
    Place place =
        request.layout().isWide()
            ? Place.line(request.header().line())
            : request.place(collected.firstLine(), request.layout().x());
    DataException failure = request.findings().fatal(Code.AMBIGUOUS_DATES, place, either);
    throw new DataException(failure.problems(), ways);
  }

  /** Bare years under a heading that says financial year. */
  private boolean isUnderHeading(DateColumn dates) {
    boolean years = dates.shape().filter(shape -> shape == DateShape.YEAR).isPresent();
    boolean one = !request.layout().isWide() && request.layout().parts().isEmpty();
    return years && one && FiscalYear.isHeading(request.header().name(request.layout().x()));
  }
}
