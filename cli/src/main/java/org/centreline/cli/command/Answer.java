package org.centreline.cli.command;

import java.util.List;
import java.util.Optional;
import org.centreline.cli.terminal.ExitCode;
import org.centreline.csv.row.Source;
import org.centreline.report.Report;

/**
 * What a verb answers, and what is said beside it.
 *
 * @param report what was found
 * @param source where the data came from, as outputs call it; empty where nothing is to be said of
 *     a file, for there is none or the report is about it
 * @param warnings what a reader should know, one line each, for formats that do not tell it
 * @param notes what no format tells
 * @param checked what was found, or could not be judged, of what a script asked to be told of
 * @param code how the run ends
 */
public record Answer(
    Report report,
    Optional<Source> source,
    List<String> warnings,
    List<String> notes,
    List<String> checked,
    ExitCode code) {

  public Answer {
    warnings = List.copyOf(warnings);
    notes = List.copyOf(notes);
    checked = List.copyOf(checked);
  }

  /** A report beside which nothing is to be said of a file. */
  public static Answer of(Report report) {
    return new Answer(report, Optional.empty(), List.of(), List.of(), List.of(), ExitCode.DONE);
  }

  /** A report on the data of a file. */
  public static Answer of(Report report, Source source) {
    return of(report).about(Optional.of(source));
  }

  /** The same on the data of a file, where there is one. */
  public Answer about(Optional<Source> file) {
    return new Answer(report, file, warnings, notes, checked, code);
  }

  /** The same with lines for formats that do not tell warnings. */
  public Answer warning(List<String> lines) {
    return new Answer(report, source, lines, notes, checked, code);
  }

  /** The same with lines for every format. */
  public Answer noting(List<String> lines) {
    return new Answer(report, source, warnings, lines, checked, code);
  }

  /** The same with what a script is told, and how the run then ends. */
  public Answer checked(List<String> lines, ExitCode end) {
    return new Answer(report, source, warnings, notes, lines, end);
  }
}
