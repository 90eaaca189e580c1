package org.centreline.csv.point;

import org.centreline.Matter;
import org.centreline.csv.date.DateColumn;
import org.centreline.csv.date.DateShape;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.problem.Mismatch;
import org.centreline.csv.problem.Place;
import org.centreline.csv.row.Collector;
import org.centreline.csv.row.DataRows;
import org.centreline.csv.row.RowRequest;
import org.centreline.csv.text.Dictionary;

/** Reports the rows whose date can't be read, once it is known how the column writes dates. */
public final class DateProblems {

  private final RowRequest request;
  private final Collector collected;

  public DateProblems(RowRequest request, Collector collected) {
    this.request = request;
    this.collected = collected;
  }

  /** Reports them and a column that may be read in two ways, and tells what was supposed. */
  public void report(DateColumn dates) {
    new FiscalYearQuestion(request, collected).ask(dates);
    new YearQuestion(request, collected).ask(dates);
    if (hasUnreadable(dates)) {
      reportRows(dates);
    }
    if (dates.isAmbiguous()) {
      Mismatch either =
          new Mismatch(
              "months or financial years, but not both at once",
              collected.places().text(0),
              "write financial years as 2011/12, or add "
                  + Matter.DATE_FORMAT
                  + " yyyy-MM for months");
      Place place = request.place(collected.firstLine(), request.layout().x());
      request.findings().problem(Code.AMBIGUOUS_DATES, place, either);
    }
    boolean numbers = dates.shape().filter(shape -> shape == DateShape.SERIAL).isPresent();
    if (numbers && request.findings().names().isFrom1904()) {
      Place place = request.place(collected.firstLine(), request.layout().x());
      request.findings().problem(Code.BAD_DATE, place, since1904());
      return;
    }
    dates.note(collected.times(), request.findings());
    new FarDateNotes(request, collected).add(dates);
  }

  /** Numbers alone are days since 1900 wherever they come from, but here they would be others. */
  private Mismatch since1904() {
    return new Mismatch(
        "a date",
        collected.places().text(0),
        "this workbook counts its days from 1904: give the cells of the column a format of dates, in"
            + " Excel by Format Cells, Date");
  }

  private boolean hasUnreadable(DateColumn dates) {
    for (int text = 0; text < collected.places().size(); text++) {
      if (dates.day(text) == DateColumn.NONE) {
        return true;
      }
    }
    return false;
  }

  /** The lines of the rows were not kept: the file is gone through once more, but for headings. */
  private void reportRows(DateColumn dates) {
    if (request.layout().isWide()) {
      int line = request.header().line();
      request.layout().dates().forEach(x -> report(line, request.header().name(x), dates));
      return;
    }
    FileFindings reported = new FileFindings("");
    new DataRows(
            request.into(reported), row -> report(row.line(), request.layout().place(row), dates))
        .take();
  }

  private void report(int line, String text, DateColumn dates) {
    int place = collected.place(text);
    if (place != Dictionary.UNKNOWN && dates.day(place) == DateColumn.NONE) {
      Place where = request.place(line, request.layout().x());
      request.findings().problem(dates.code(place), where, dates.mismatch(place, text));
    }
  }
}
