package org.centreline.project.driver;

import java.util.List;
import java.util.Locale;

/**
 * A row of drivers.csv: one box of a driver diagram.
 *
 * @param line where the file has it, from 1; 0 for an aim that project.csv tells
 * @param id what other rows call it
 * @param kind where in the diagram it stands
 * @param name what people call it
 * @param under the ids of what it serves, the first of them the one that it is drawn beside; none
 *     for the aim
 * @param measures the ids of the measures that show whether it moves
 * @param cycles the names of the cycles that tried it
 */
public record Driver(
    int line,
    String id,
    Kind kind,
    String name,
    List<String> under,
    List<String> measures,
    List<String> cycles) {

  /** The columns of a driver diagram, from left to right. */
  public enum Kind {
    AIM("aim"),
    PRIMARY("primary driver"),
    SECONDARY("secondary driver"),
    CHANGE("change idea");

    private final String name;

    Kind(String name) {
      this.name = name;
    }

    /** As drivers.csv has it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** As people say it. */
    public String spoken() {
      return name;
    }
  }

  public Driver {
    under = List.copyOf(under);
    measures = List.copyOf(measures);
    cycles = List.copyOf(cycles);
  }
}
