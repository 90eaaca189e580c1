package org.centreline.cli.command.plan;

import java.util.Optional;
import org.centreline.analysis.Scale;
import org.centreline.analysis.plan.PlanBaseline;
import org.centreline.cli.command.FileRun;
import org.centreline.cli.command.Usable;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.verb.PlanOptions;
import org.centreline.csv.CsvReader;
import org.centreline.csv.FileContent;
import org.centreline.csv.row.Source;
import org.centreline.series.Measured;

/**
 * The baseline of a plan, from a file or as typed.
 *
 * @param baseline on the scale shown
 * @param measure what to call it
 * @param scale of its numbers
 * @param source the file, where there is one
 */
record PlanData(PlanBaseline baseline, String measure, Scale scale, Optional<Source> source) {

  /** Reads it; options that contradict the data are reported. */
  static PlanData of(PlanOptions options, FileRun run, Problems problems) {
    if (options.baseline().isPresent()) {
      Scale scale = PlanVerb.scale(options);
      return new PlanData(options.baseline().get(), "Plan", scale, Optional.empty());
    }
    FileContent reading =
        CsvReader.read(run.file(), options.columns(), options.reading(), options.grouping());
    Measured measured = reading.measured().get(0).whole();
    Scale scale = options.meaning().meaning(reading, measured, Optional.empty(), problems).scale();
    PlanBaseline known = baseline(reading, measured, scale);
    PlanBaseline baseline =
        new PlanBaseline(
            known.mean(), known.deviation(), options.rho().orElse(known.rho()), known.points());
    Source source = run.named(reading.source());
    return new PlanData(baseline, measured.measure(), scale, Optional.of(source));
  }

  private static PlanBaseline baseline(FileContent reading, Measured measured, Scale scale) {
    return Usable.of(
        reading.source(),
        measured.measure(),
        () -> PlanBaseline.of(measured.series().values().map(v -> v * scale.multiply())));
  }
}
