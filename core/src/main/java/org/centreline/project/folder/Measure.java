package org.centreline.project.folder;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A measure as its row of measures.csv declares it.
 *
 * @param id what other files call it; fit for a file name
 * @param line where measures.csv has it, from 1
 * @param title what people call it
 * @param kind what it is to the project
 * @param file its data, relative to the folder, with slashes
 * @param definition what is counted and what not; empty where nothing is said
 * @param effects whether its changes are worked out as before and after
 * @param range the values that its data may have
 * @param together whether all of its sites are shown as one too
 * @param options what stands in the columns that are options, by their names without dashes
 */
public record Measure(
    String id,
    int line,
    String title,
    Kind kind,
    String file,
    Optional<String> definition,
    Effects effects,
    Range range,
    Together together,
    Map<String, List<String>> options) {

  /** The column that names the sheet of a workbook. */
  public static final String SHEET = "sheet";

  /** What stands for the group of all sites. */
  public static final String ALL_SITES = "All";

  /** What a measure is to its project. */
  public enum Kind {
    /** What patients or staff are to gain. */
    OUTCOME,
    /** What is done. */
    PROCESS,
    /** What must not become worse meanwhile. */
    BALANCING;

    /** As measures.csv has it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether the changes of a measure are worked out as before and after. */
  public enum Effects {
    WANTED,
    NOT_WANTED
  }

  /** Whether all sites of a measure are shown as one before each is. */
  public enum Together {
    WANTED,
    NOT_WANTED
  }

  /**
   * The values that the data of a measure may have, both ends included.
   *
   * @param min negative infinity where nothing is said
   * @param max positive infinity where nothing is said
   */
  public record Range(double min, double max) {

    /** Any value. */
    public static final Range ANY = new Range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    public Range {
      if (!(min <= max)) {
        throw new IllegalArgumentException("a range from " + min + " to " + max + " holds nothing");
      }
    }

    /** Whether a value may be; one that is missing may. */
    public boolean holds(double value) {
      return Double.isNaN(value) || value >= min && value <= max;
    }
  }

  /** The sheet of its workbook; empty where none is named. */
  public Optional<String> sheet() {
    return options.getOrDefault(SHEET, List.of()).stream().findFirst();
  }

  /** By which it is known which measures are of the same rows: the file, and its sheet if any. */
  public List<String> rows() {
    return sheet().map(name -> List.of(file, name)).orElseGet(() -> List.of(file));
  }

  /** Of sites alone. */
  public Measure(
      String id,
      int line,
      String title,
      Kind kind,
      String file,
      Optional<String> definition,
      Effects effects,
      Range range,
      Map<String, List<String>> options) {
    this(id, line, title, kind, file, definition, effects, range, Together.NOT_WANTED, options);
  }

  public Measure {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(kind, "kind");
    options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
  }
}
