package org.centreline.cli.terminal;

import java.util.Comparator;
import java.util.List;
import org.centreline.csv.problem.Problem;
import org.centreline.project.folder.ProjectCode;

/** How a run ended, for scripts; the declared order is from the best to the worst. */
public enum ExitCode {
  DONE(0, "done"),
  FOUND(1, "a finding that was asked for"),
  BAD_DATA(3, "the data can't be used"),
  WRONG_USAGE(2, "wrong usage"),
  NO_FILE(4, "a file can't be read or written"),
  FAULT(70, "a fault in Centreline itself");

  private final int number;
  private final String meaning;

  ExitCode(int number, String meaning) {
    this.number = number;
    this.meaning = meaning;
  }

  /** What the process returns. */
  public int number() {
    return number;
  }

  /** What it means, for the help. */
  public String meaning() {
    return meaning;
  }

  /** How a run ends that found these problems, one or more: worst where a file can't be read. */
  public static ExitCode of(List<Problem> problems) {
    String unreadable = ProjectCode.UNREADABLE_FILE.word();
    return problems.stream().anyMatch(problem -> problem.code().equals(unreadable))
        ? NO_FILE
        : BAD_DATA;
  }

  /** The worse of two. */
  public ExitCode or(ExitCode other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** All of them by number, one a line. */
  public static List<String> helpLines() {
    return List.of(values()).stream()
        .sorted(Comparator.comparingInt(ExitCode::number))
        .map(code -> "  " + (code.number < 10 ? " " : "") + code.number + "  " + code.meaning)
        .toList();
  }
}
