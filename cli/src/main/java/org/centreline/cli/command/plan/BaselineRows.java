package org.centreline.cli.command.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.centreline.Matter;
import org.centreline.analysis.outcome.model.ChangeRequest;
import org.centreline.cli.command.FileRun;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.group.ColumnGroup;
import org.centreline.cli.option.group.OutcomeGroup;
import org.centreline.cli.option.group.PlanGroup;
import org.centreline.cli.option.verb.PlanOptions;
import org.centreline.csv.CsvReader;
import org.centreline.csv.FileContent;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Filter;
import org.centreline.csv.request.Grouping;
import org.centreline.phase.Locator;
import org.centreline.project.folder.Dates;
import org.centreline.series.Measured;

/**
 * The rows before a change.
 *
 * @param reading what was read of the file
 * @param measured what is measured, up to the change
 * @param until the last day of which rows were taken; all where empty
 */
record BaselineRows(FileContent reading, Measured measured, Optional<LocalDate> until) {

  /** Reads them; options that contradict the data are reported. */
  static BaselineRows read(PlanOptions options, FileRun run, Problems problems) {
    Optional<LocalDate> until = until(options, problems);
    problems.stopIfAny();
    Grouping grouping = until.map(options.grouping()::until).orElse(options.grouping());
    FileContent reading = CsvReader.read(run.file(), columns(options), options.reading(), grouping);
    Measured measured = chosen(reading, options, problems).whole();
    boolean dated = measured.subgroups().isCalendar();
    if (options.until().isPresent() && !dated) {
      problems.usage(
          PlanGroup.UNTIL
              + " "
              + options.until().get()
              + ": the rows have no dates; name their column with "
              + ColumnGroup.DATE
              + ", or the first one after the baseline with "
              + OutcomeGroup.CHANGE);
    }
    if (dated) {
      Locator locator = new Locator(measured.subgroups(), reading.dates()::parse);
      options
          .analysis()
          .changes()
          .forEach(change -> problems.placed(() -> locator.date(Matter.CHANGE, change.at())));
      return new BaselineRows(reading, measured, until);
    }
    return new BaselineRows(reading, beforeLabels(measured, options, problems), Optional.empty());
  }

  /** The day typed, else the one before the first change. */
  private static Optional<LocalDate> until(PlanOptions options, Problems problems) {
    Optional<LocalDate> first =
        options.analysis().changes().stream()
            .flatMap(change -> Dates.read(change.at()).stream())
            .min(LocalDate::compareTo);
    Optional<LocalDate> until = options.until();
    if (until.isPresent() && first.isPresent() && !until.get().isBefore(first.get())) {
      problems.usage(
          PlanGroup.UNTIL
              + " "
              + until.get()
              + ": a baseline ends before the change, which is on "
              + first.get());
    }
    return until.or(() -> first.map(day -> day.minusDays(1)));
  }

  /** With a control one measure for each value of its column. */
  private static Columns columns(PlanOptions options) {
    return options
        .analysis()
        .control()
        .map(control -> options.columns().by(control.column()))
        .orElse(options.columns());
  }

  private static Measured chosen(FileContent reading, PlanOptions options, Problems problems) {
    Optional<Filter> control = options.analysis().control();
    if (control.isEmpty()) {
      return reading.measured().get(0);
    }
    String column = control.get().column();
    List<Measured> others = new ArrayList<>(reading.measured());
    boolean known =
        others.removeIf(m -> m.group().filter(control.get().value()::equals).isPresent());
    List<String> names = others.stream().flatMap(m -> m.group().stream()).limit(5).toList();
    if (!known || others.size() != 1) {
      problems.usage(
          OutcomeGroup.CONTROL
              + " "
              + column
              + "="
              + control.get().value()
              + (known
                  ? ": a plan is for one other value of the column beside it, and there are "
                      + (names.isEmpty() ? "none" : String.join(", ", names))
                  : ": no row has it; there are " + String.join(", ", names)));
    }
    return others.isEmpty() ? reading.measured().get(0) : others.get(0);
  }

  /** Rows without dates end before the first change that has the label of one. */
  private static Measured beforeLabels(Measured measured, PlanOptions options, Problems problems) {
    int first = measured.subgroups().size();
    for (ChangeRequest change : options.analysis().changes()) {
      OptionalInt position = measured.subgroups().labelled(change.at().strip());
      first = Math.min(first, position.orElse(first));
    }
    if (first == 0) {
      problems.usage(OutcomeGroup.CHANGE + ": the first row is changed already; nothing is before");
    }
    return measured.first(Math.max(1, first));
  }

  /** Finds the subgroups that a user means. */
  Locator locator() {
    return new Locator(measured.subgroups(), reading.dates()::parse);
  }
}
