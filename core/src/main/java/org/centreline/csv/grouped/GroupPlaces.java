package org.centreline.csv.grouped;

import java.util.List;
import java.util.Optional;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.problem.Mismatch;
import org.centreline.csv.problem.Place;
import org.centreline.csv.problem.Problem;
import org.centreline.csv.problem.Shown;

/** Names the day and group of what is wrong, as a table in a database has no lines. */
final class GroupPlaces {

  private GroupPlaces() {}

  /** A day and a group. */
  static Place of(GroupStore store, int group) {
    return new Place(0, day(store, group));
  }

  private static String day(GroupStore store, int group) {
    List<String> by = store.series(group).by();
    String day = store.day(group).toString();
    return by.isEmpty() ? day : day + ", " + String.join(" / ", by);
  }

  /** Tells a problem of a day and group. */
  static void problem(FileFindings findings, Code code, Place day, Mismatch what) {
    findings.problem(
        code,
        Place.WHOLE_FILE,
        new Mismatch(
            what.expected() + " on " + Shown.text(day.column()), what.found(), what.fix()));
  }

  /** The same problems with days in place of the lines of a text that nobody sees. */
  static DataException placed(DataException failure, GroupText text, GroupStore store) {
    List<Problem> problems =
        failure.problems().stream()
            .map(
                problem -> {
                  Optional<Integer> group = text.group(problem.line());
                  String on = group.map(found -> " on " + Shown.text(day(store, found))).orElse("");
                  return new Problem(
                      problem.file(),
                      0,
                      problem.column(),
                      problem.expected() + on,
                      problem.found(),
                      problem.code(),
                      problem.fix());
                })
            .toList();
    return new DataException(problems, failure.ways());
  }
}
