package org.centreline.csv.point;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.centreline.csv.date.DateColumn;
import org.centreline.csv.date.FarDates;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.problem.Shown;
import org.centreline.csv.row.Collector;
import org.centreline.csv.row.DataRows;
import org.centreline.csv.row.RowRequest;
import org.centreline.csv.text.Dictionary;
import org.centreline.csv.text.Row;

/** Names the lines of dates that lie far from all others. */
final class FarDateNotes {

  private static final int MOST = 5;

  private final RowRequest request;
  private final Collector collected;
  private int told;

  FarDateNotes(RowRequest request, Collector collected) {
    this.request = request;
    this.collected = collected;
  }

  void add(DateColumn dates) {
    TreeSet<LocalDate> days = new TreeSet<>();
    for (int text = 0; text < collected.places().size(); text++) {
      if (dates.day(text) != DateColumn.NONE) {
        days.add(LocalDate.ofEpochDay(dates.day(text)));
      }
    }
    List<LocalDate> far = FarDates.among(new ArrayList<>(days));
    if (!far.isEmpty() && !request.layout().isWide()) {
      // The lines of the rows were not kept: the file is gone through once more.
      new DataRows(request.into(new FileFindings("")), row -> see(row, dates, far)).take();
    }
  }

  private void see(Row row, DateColumn dates, List<LocalDate> far) {
    String text = request.layout().place(row);
    int place = collected.place(text);
    boolean dated = place != Dictionary.UNKNOWN && dates.day(place) != DateColumn.NONE;
    if (dated && far.contains(LocalDate.ofEpochDay(dates.day(place))) && told++ < MOST) {
      request
          .findings()
          .note(
              Code.FAR_DATE,
              request.findings().row(row.line())
                  + ": "
                  + Shown.text(text)
                  + " lies far from all other dates, as a slip of the pen does; if it is one, mend"
                  + " the cell");
    }
  }
}
