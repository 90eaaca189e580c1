package org.centreline.project.folder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.Problem;

/** What is wrong with a project's files: of the project as a whole, or of one measure. */
public final class Complaints {

  private final List<Problem> general = new ArrayList<>();
  private final Map<String, List<Problem>> ofMeasures = new LinkedHashMap<>();

  /** Adds a problem of a measure; of the project where none is meant. */
  public void add(Optional<String> measure, Problem problem) {
    if (measure.isPresent()) {
      ofMeasures.computeIfAbsent(measure.get(), id -> new ArrayList<>()).add(problem);
    } else {
      general.add(problem);
    }
  }

  /** Adds every problem of a file that can't be read at all. */
  public void addAll(List<Problem> problems) {
    general.addAll(problems);
  }

  /** The problems of a measure. */
  List<Problem> about(String measure) {
    return ofMeasures.getOrDefault(measure, List.of());
  }

  /** Ends the reading where there are problems of the project as a whole. */
  public void stopIfAny() {
    if (!general.isEmpty()) {
      throw new DataException(general);
    }
  }
}
