package org.centreline.cli.option;

import java.util.List;
import org.centreline.report.CsvWriter.TextCells;

/**
 * What is written and printed.
 *
 * @param outputs the files asked for
 * @param printed what standard output shows
 * @param textCells how text stands in CSV
 */
public record ResultOptions(List<Output> outputs, Format printed, TextCells textCells) {

  public ResultOptions {
    outputs = List.copyOf(outputs);
  }
}
