package org.centreline.project.folder;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
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
    ValueRange range,
    Map<String, List<String>> options) {

  /** Whether the changes of a measure are worked out as before and after. */
  public enum Effects {
    WANTED,
    NOT_WANTED
  }

  public Measure {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(kind, "kind");
    options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
  }
}
