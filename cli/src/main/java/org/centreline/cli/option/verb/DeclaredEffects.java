package org.centreline.cli.option.verb;

import java.util.Optional;
import org.centreline.analysis.Meaning;
import org.centreline.analysis.outcome.model.OutcomeRequest;
import org.centreline.cli.option.Problems;
import org.centreline.csv.FileContent;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Filter;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.project.folder.EffectOptions;
import org.centreline.series.Measured;

/**
 * The options of a measure of a project, for its changes.
 *
 * @param options as {@code outcome} would have them
 */
record DeclaredEffects(OutcomeOptions options) implements EffectOptions {

  @Override
  public Columns columns() {
    return options.columns();
  }

  @Override
  public ReadingOptions reading() {
    return options.chart().reading();
  }

  @Override
  public Grouping grouping() {
    return options.chart().grouping();
  }

  @Override
  public Optional<Filter> control() {
    return options.control();
  }

  @Override
  public OutcomeRequest request(FileContent reading, Measured measured) {
    Problems problems = new Problems();
    Meaning meaning =
        options
            .chart()
            .meaning()
            .meaning(reading, measured, options.chart().request().type(), problems);
    ProjectWords.refuse(problems);
    return options.request(meaning);
  }
}
