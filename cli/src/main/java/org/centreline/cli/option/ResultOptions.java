package org.centreline.cli.option;

import java.util.List;
import org.centreline.plot.layout.Presentation;
import org.centreline.report.CsvWriter.TextCells;
import org.centreline.report.terminal.Terminal.Colour;

/**
 * What is written and printed.
 *
 * @param outputs the files asked for
 * @param printed what standard output shows
 * @param presentation how pictures look
 * @param textCells how text stands in CSV
 * @param colour whether a screen may be shown colours
 * @param talk what is said beside the results
 */
public record ResultOptions(
    List<Output> outputs,
    Format printed,
    Presentation presentation,
    TextCells textCells,
    Colour colour,
    Talk talk) {

  /** What is said beside the results. */
  public enum Talk {
    NOTICES,
    /** Errors alone. */
    QUIET
  }

  public ResultOptions {
    outputs = List.copyOf(outputs);
  }
}
