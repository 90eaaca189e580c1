package org.centreline.project.since;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.centreline.csv.problem.Problem;
import org.centreline.project.hide.PackBefore;

/**
 * What is new in a pack.
 *
 * @param base the pack that it is compared with; empty where there is none, or none that will do
 * @param problems why it is not compared, or only in part
 * @param news what is new, in the order in which it is told
 * @param kept the files by which the same comparison can be made again, by their names
 * @param shownBefore the numbers that it hides although an earlier pack showed them
 */
public record Since(
    Optional<Base> base,
    List<Problem> problems,
    List<News> news,
    Map<String, byte[]> kept,
    List<PackBefore.Number> shownBefore) {

  /**
   * The pack that another is compared with.
   *
   * @param version the version of Centreline that made it
   * @param newest its newest date, as data; empty where it has no dates
   * @param newestWords the same as people read it; empty where it has no dates
   * @param charts how many of the charts that both packs have
   * @param newer how many of these have newer values now
   * @param known what its files tell: signals, points
   */
  public record Base(
      String version,
      Optional<String> newest,
      String newestWords,
      int charts,
      int newer,
      List<String> known) {

    public Base {
      known = List.copyOf(known);
    }
  }

  public Since {
    problems = List.copyOf(problems);
    news = List.copyOf(news);
    kept = Map.copyOf(kept);
    shownBefore = List.copyOf(shownBefore);
  }

  /** Of a pack that hides nothing which was shown before. */
  Since(Optional<Base> base, List<Problem> problems, List<News> news, Map<String, byte[]> kept) {
    this(base, problems, news, kept, List.of());
  }

  /** The same where it hides numbers that were shown before, with what is said of them. */
  Since hiding(List<PackBefore.Number> numbers, Problem said) {
    return new Since(base, with(said).problems, news, kept, numbers);
  }

  /** The same with a further problem. */
  Since with(Problem said) {
    List<Problem> all = new ArrayList<>(problems);
    all.add(said);
    return new Since(base, all, news, kept, shownBefore);
  }

  /** Of a pack that is the first. */
  public static Since first(List<News> stale) {
    return new Since(Optional.empty(), List.of(), stale, Map.of());
  }

  /** Of a pack whose earlier one can't be compared. */
  static Since refused(List<Problem> problems, List<News> stale) {
    return new Since(Optional.empty(), problems, stale, Map.of());
  }

  /** Whether there is anything to say. */
  public boolean isSaid() {
    return base.isPresent() || !problems.isEmpty() || !news.isEmpty();
  }

  /** Those of a kind. */
  public List<News> of(News.Kind kind) {
    return news.stream().filter(one -> one.kind() == kind).toList();
  }

  /** Those of a chart. */
  public List<News> of(String measure, Optional<String> group) {
    return news.stream()
        .filter(one -> one.measure().equals(measure) && one.group().equals(group))
        .toList();
  }
}
