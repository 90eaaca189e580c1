package org.centreline.project.page;

import java.util.List;
import org.centreline.csv.problem.Problem;
import org.centreline.project.folder.MeasureResult;

/** Says why measures could not be worked out. */
final class FailureWords {

  private FailureWords() {}

  /** One sentence a problem; where small numbers are hidden, without what the cells hold. */
  static List<String> of(Pack pack, MeasureResult.Failed failed) {
    return of(pack, failed.problems());
  }

  /** The same for any problems. */
  static List<String> of(Pack pack, List<Problem> problems) {
    boolean open = pack.request().showsInput();
    return problems.stream()
        .map(problem -> open ? whole(problem) : silent(problem))
        .distinct()
        .toList();
  }

  private static String whole(Problem problem) {
    return problem.message().replace("\n  fix: ", " To mend it: ");
  }

  private static String silent(Problem problem) {
    return problem.file() + ": expected " + problem.expected() + " [" + problem.code() + "]";
  }
}
