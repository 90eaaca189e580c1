package org.centreline.plot.driver;

import java.util.List;
import org.centreline.analysis.chart.Variation;

/**
 * A box of a driver diagram.
 *
 * @param id a word of its own
 * @param column where it stands
 * @param name what it says
 * @param under the ids of the boxes left of it that it serves, the first one that it stands beside
 * @param measures what shows whether it moves
 * @param cycles the names of the cycles that tried it
 */
public record DriverBox(
    String id,
    Column column,
    String name,
    List<String> under,
    List<Gauge> measures,
    List<String> cycles) {

  /** The columns from left to right. */
  public enum Column {
    AIM("Aim"),
    PRIMARY("Primary drivers"),
    SECONDARY("Secondary drivers"),
    CHANGE("Change ideas");

    private final String heading;

    Column(String heading) {
      this.heading = heading;
    }

    /** What stands above the boxes. */
    public String heading() {
      return heading;
    }
  }

  /**
   * A measure beside its box.
   *
   * @param title what people call it
   * @param variations what its newest values show, of several sites each once; none where nothing
   *     is known
   */
  public record Gauge(String title, List<Variation> variations) {

    public Gauge {
      variations = List.copyOf(variations);
    }
  }

  public DriverBox {
    under = List.copyOf(under);
    measures = List.copyOf(measures);
    cycles = List.copyOf(cycles);
  }
}
