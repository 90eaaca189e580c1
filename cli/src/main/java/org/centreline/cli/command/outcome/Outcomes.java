package org.centreline.cli.command.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.centreline.analysis.Unusable;
import org.centreline.analysis.Warning;
import org.centreline.analysis.outcome.OutcomeAnalysis;
import org.centreline.analysis.outcome.OutcomeWarnings;
import org.centreline.analysis.outcome.model.OutcomeRequest;
import org.centreline.cli.command.Groups;
import org.centreline.cli.command.Groups.Group;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.verb.OutcomeOptions;
import org.centreline.csv.FileContent;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.Problem;
import org.centreline.csv.request.Filter;
import org.centreline.series.Measured;

/** Works out what followed the changes in each measure of a file. */
final class Outcomes {

  private Outcomes() {}

  /**
   * One outcome a measure but for the control; options that don't suit the data are reported.
   *
   * @throws DataException where the data can't answer the question
   */
  static List<OutcomeAnalysis> of(FileContent reading, OutcomeOptions options, Problems problems) {
    Optional<Measured> control = options.control().map(filter -> control(reading, filter));
    List<Measured> measured = new ArrayList<>(reading.measured());
    control.ifPresent(measured::remove);
    List<OutcomeAnalysis> analyses =
        new Groups(reading, options.chart())
            .each(measured, group -> of(group, control, options), problems);
    Optional<Warning> many = OutcomeWarnings.many(measured.size(), "groups");
    return many.isEmpty()
        ? analyses
        : analyses.stream().map(analysis -> analysis.warned(many.get())).toList();
  }

  private static Optional<OutcomeAnalysis> of(
      Group group, Optional<Measured> control, OutcomeOptions options) {
    OutcomeRequest request =
        new OutcomeRequest(options.changes(), options.model(), options.followUp(), group.request());
    return group
        .problems()
        .placed(() -> OutcomeAnalysis.of(group.measured(), control, request, group.locator()));
  }

  private static Measured control(FileContent reading, Filter control) {
    if (reading.measured().size() < 2) {
      throw new DataException(
          List.of(
              new Unusable(
                      Code.NO_SUCH_VALUE.word(),
                      "rows to compare with " + control.value(),
                      "only those of " + control.value(),
                      "add the rows of the place where something was changed")
                  .in(reading.source().file(), control.column())));
    }
    return reading.measured().stream()
        .filter(m -> m.group().filter(control.value()::equals).isPresent())
        .findFirst()
        .orElseThrow(() -> new DataException(List.of(absent(reading, control))));
  }

  private static Problem absent(FileContent reading, Filter control) {
    List<String> groups =
        reading.measured().stream().flatMap(m -> m.group().stream()).limit(5).toList();
    return new Unusable(
            Code.NO_SUCH_VALUE.word(),
            "rows with the value of --control, " + control.value(),
            String.join(", ", groups),
            "name one of these values with --control " + control.column() + "=VALUE")
        .in(reading.source().file(), control.column());
  }
}
