package org.centreline.cli.command;

import java.util.List;
import org.centreline.analysis.chart.ChartRequest;
import org.centreline.csv.Reading;
import org.centreline.phase.Locator;
import org.centreline.series.Measured;

/** Finds in each group of a file the subgroups that a user means. */
public final class Locators {

  private final Reading reading;
  private final List<Locator> all;

  private Locators(Reading reading) {
    this.reading = reading;
    all = reading.measured().stream().map(this::of).toList();
  }

  public static Locators of(Reading reading) {
    return new Locators(reading);
  }

  /** Finds them in one group. */
  public Locator of(Measured measured) {
    return new Locator(measured.subgroups(), reading.dates()::parse);
  }

  /** What is asked of one group where all are asked the same: ranges are cut to what it has. */
  public ChartRequest own(ChartRequest asked, Measured measured) {
    return asked.with(asked.phases().among(of(measured), all));
  }
}
