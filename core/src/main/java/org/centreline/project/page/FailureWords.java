package org.centreline.project.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.centreline.csv.problem.Problem;
import org.centreline.project.folder.MeasureResult.Failed;
import org.centreline.words.Numbers;
import org.centreline.words.Plural;

/** Says why measures could not be worked out. */
final class FailureWords {

  /** Problems of one measure, and measures of one problem, that are told. */
  private static final int MOST = 20;

  private static final Pattern NUMBER = Pattern.compile("[0-9](?:[0-9.,:/-]*[0-9])?");

  /**
   * Measures against which the same stands, such as a bad cell that all of them read.
   *
   * @param measures one or more
   * @param sentences what stands against each of them
   */
  record Together(List<Failed> measures, List<String> sentences) {

    /** The measures in words. */
    String names(Function<Failed, String> name) {
      List<String> names = measures.stream().limit(MOST).map(name).toList();
      int more = measures.size() - names.size();
      return String.join(", ", names) + (more > 0 ? " and " + Numbers.count(more) + " more" : "");
    }
  }

  private FailureWords() {}

  /** All measures that failed, those for the same reason together. */
  static List<Together> together(Pack pack) {
    Map<List<Problem>, List<Failed>> alike = new LinkedHashMap<>();
    for (Failed failed : pack.analysis().failed()) {
      alike.computeIfAbsent(failed.problems(), any -> new ArrayList<>()).add(failed);
    }
    return alike.entrySet().stream()
        .map(one -> new Together(one.getValue(), told(pack, one.getKey())))
        .toList();
  }

  /** One sentence a problem; where small numbers are hidden, without what the cells hold. */
  static List<String> of(Pack pack, List<Problem> problems) {
    boolean open = pack.request().showsInput();
    return problems.stream()
        .map(problem -> open ? whole(problem) : silent(problem))
        .distinct()
        .toList();
  }

  /** The first problems, what mends several in a row once, and how many more there are. */
  private static List<String> told(Pack pack, List<Problem> problems) {
    boolean open = pack.request().showsInput();
    List<String> told = new ArrayList<>();
    int shown = Math.min(MOST, problems.size());
    for (int i = 0; i < shown; i++) {
      Problem problem = problems.get(i);
      boolean alike = i + 1 < shown && problems.get(i + 1).fix().equals(problem.fix());
      told.add(open ? alike ? problem.what() : whole(problem) : silent(problem));
    }
    if (shown < problems.size()) {
      told.add("… and " + Plural.of(problems.size() - shown, "more problem"));
    }
    return told.stream().distinct().toList();
  }

  private static String whole(Problem problem) {
    return problem.message().replace("\n  fix: ", " To mend it: ");
  }

  /**
   * Numbers of what is expected may be those of other cells, such as a denominator; and a path says
   * whose folder it is.
   */
  private static String silent(Problem problem) {
    String expected = NUMBER.matcher(problem.expected()).replaceAll("…");
    String name = problem.file().replaceFirst(".*[/\\\\]", "");
    return name + ": expected " + expected + " [" + problem.code() + "]";
  }
}
