package org.centreline.project.folder;

import java.util.Optional;
import org.centreline.analysis.outcome.model.OutcomeRequest;
import org.centreline.csv.FileContent;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Filter;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.series.Measured;

/** The options of a measure as {@code outcome} understands them. */
public interface EffectOptions {

  /** Which columns hold what; with a control one measure for each value of its column. */
  Columns columns();

  /** How the file is read. */
  ReadingOptions reading();

  /** How rows become subgroups. */
  Grouping grouping();

  /** The rows to compare with. */
  Optional<Filter> control();

  /**
   * What is asked of the changes of one group.
   *
   * @throws org.centreline.analysis.MisuseException where options don't suit the data
   */
  OutcomeRequest request(FileContent reading, Measured measured);
}
