package org.centreline.project.driver;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.centreline.csv.problem.Problem;
import org.centreline.project.folder.Cycle;
import org.centreline.project.folder.CycleSheet;
import org.centreline.project.folder.ProjectCode;
import org.centreline.project.folder.ProjectFolder;
import org.centreline.project.folder.Wrong;

/** What is worth telling of drivers and cycles, though all of it can be drawn. */
final class Doubts {

  private Doubts() {}

  /**
   * The aim and the drivers that no measure is linked to: whether they move can't be seen. An idea
   * is tried in cycles and needs none.
   */
  static List<Problem> ofDrivers(List<Driver> drivers, ProjectFolder folder) {
    return drivers.stream()
        .filter(Doubts::isUnmeasured)
        .map(one -> folder.problem(DriverSheet.FILE, one.line(), "measures", unmeasured(one)))
        .toList();
  }

  static boolean isUnmeasured(Driver driver) {
    return driver.kind() != Driver.Kind.CHANGE && driver.measures().isEmpty();
  }

  private static Wrong unmeasured(Driver driver) {
    return Wrong.of(
        ProjectCode.UNMEASURED_DRIVER,
        "a measure by which the " + driver.kind().spoken() + " '" + driver.name() + "' is seen",
        "",
        "name one by its id, or leave it so: the diagram is drawn all the same");
  }

  /** Results without a prediction, and times that are not known. */
  static List<Problem> ofCycles(List<Cycle> cycles, ProjectFolder folder) {
    List<Problem> doubts = new ArrayList<>();
    for (Cycle cycle : cycles) {
      if (cycle.prediction().isEmpty() && !cycle.result().isEmpty()) {
        doubts.add(folder.problem(CycleSheet.FILE, cycle.line(), "prediction", unpredicted(cycle)));
      }
      if (cycle.date().isEmpty()) {
        doubts.add(folder.problem(CycleSheet.FILE, cycle.line(), "start", noStart(cycle)));
      }
      cycle
          .end()
          .flatMap(end -> end(cycle, end))
          .ifPresent(
              what -> doubts.add(folder.problem(CycleSheet.FILE, cycle.line(), "end", what)));
    }
    return doubts;
  }

  private static Wrong unpredicted(Cycle cycle) {
    return Wrong.of(
        ProjectCode.UNPREDICTED_RESULT,
        "what cycle " + cycle.name() + " was expected to bring, beside its result",
        "",
        "write it down only if it was said before the cycle; else leave the cell empty");
  }

  private static Wrong noStart(Cycle cycle) {
    return Wrong.of(
        ProjectCode.UNDATED_CYCLE,
        "a date, as cycle " + cycle.name() + " can't be drawn on the calendar without one",
        cycle.start(),
        "write the day as 2024-03-31; the table of cycles has the row as it is");
  }

  private static Optional<Wrong> end(Cycle cycle, String end) {
    Optional<LocalDate> last = CycleDay.read(end).map(CycleDay::last);
    if (last.isEmpty()) {
      return Optional.of(
          Wrong.of(
              ProjectCode.UNDATED_CYCLE,
              "a date, or nothing while cycle " + cycle.name() + " goes on",
              end,
              "write the day as 2024-03-31, or empty the cell; only its start is drawn"));
    }
    return cycle
        .date()
        .filter(last.get()::isBefore)
        .map(
            start ->
                Wrong.of(
                    ProjectCode.UNDATED_CYCLE,
                    "an end that is not before the start of cycle "
                        + cycle.name()
                        + ", "
                        + cycle.start(),
                    end,
                    "mend one of the two dates; only its start is drawn"));
  }
}
