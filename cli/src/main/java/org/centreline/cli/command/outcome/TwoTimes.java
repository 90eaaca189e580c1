package org.centreline.cli.command.outcome;

import java.util.ArrayList;
import java.util.List;
import org.centreline.analysis.Warning;
import org.centreline.analysis.outcome.groups.BeforeAfter;
import org.centreline.cli.command.Delivery;
import org.centreline.cli.command.Pictures;
import org.centreline.cli.file.FileToWrite;
import org.centreline.cli.option.Format;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Typed;
import org.centreline.cli.option.group.ResultOptions;
import org.centreline.cli.terminal.ExitCode;
import org.centreline.csv.row.Source;
import org.centreline.report.outcome.BeforeAfterDocument;

/**
 * The way out of the designs without time order.
 *
 * @param results what is asked for
 * @param delivery how it is written
 * @param typed the options, as typed
 */
record TwoTimes(ResultOptions results, Delivery delivery, Typed typed) {

  /** Writes and prints a comparison. */
  ExitCode deliver(Source source, BeforeAfter found, Problems problems) {
    BeforeAfterRendering rendering =
        new BeforeAfterRendering(
            new BeforeAfterDocument(source, found),
            results,
            new Pictures(source, typed.again(Pictures.NOT_SHAPING)));
    List<FileToWrite> written = delivery.deliver(rendering, problems);
    List<String> lines = new ArrayList<>(delivery.notices().read(source));
    if (results.printed() == Format.CSV) {
      for (Warning warning : found.warnings()) {
        lines.add("Warning: " + warning.message());
      }
    }
    lines.addAll(delivery.notices().written(written));
    delivery.say(lines);
    return ExitCode.DONE;
  }
}
