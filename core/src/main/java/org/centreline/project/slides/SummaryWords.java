package org.centreline.project.slides;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.centreline.analysis.chart.Assurance;
import org.centreline.project.standing.Chapter;
import org.centreline.project.standing.Followed;
import org.centreline.project.standing.Standing;
import org.centreline.words.Numbers;
import org.centreline.words.Plural;
import org.centreline.words.chart.VariationRow;

/**
 * All measures in a sentence or a few words: what is concerning, what improves, what fails.
 *
 * @param standings one a chart
 */
record SummaryWords(List<Standing> standings) {

  /** So many charts are named, where their names are no longer than this. */
  private static final int NAMED = 2;

  private static final int LONGEST = 60;

  /** "Concerning: Falls. Improving: 3 of 12. Consistently failing the target: 2 of 12." */
  String sentence() {
    List<String> parts = new ArrayList<>();
    named("Concerning", SummaryWords::isConcerning).ifPresent(parts::add);
    if (parts.isEmpty()) {
      parts.add(Standing.leaning(standings).orElse("Nothing is concerning."));
    }
    named("Improving", SummaryWords::isImproving).ifPresent(parts::add);
    named("Consistently failing the target", SummaryWords::isFailing).ifPresent(parts::add);
    return String.join(" ", parts);
  }

  /** Less for what is to be looked at before others. */
  int rank() {
    List<Predicate<Standing>> wanted =
        List.of(
            one -> isConcerning(one) && isFailing(one),
            SummaryWords::isConcerning,
            SummaryWords::isFailing,
            SummaryWords::isImproving);
    int rank = 0;
    while (rank < wanted.size() && standings.stream().noneMatch(wanted.get(rank))) {
      rank++;
    }
    return rank;
  }

  private Optional<String> named(String what, Predicate<Standing> wanted) {
    List<String> names =
        standings.stream().filter(wanted).map(one -> one.chapter().title()).toList();
    String all = String.join(", ", names);
    boolean few = names.size() <= NAMED && all.length() <= LONGEST;
    String counted = Numbers.count(names.size()) + " of " + Plural.of(standings.size(), "chart");
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(what + ": " + (few ? all : counted) + ".");
  }

  /** "2 concerning, 1 improving"; empty where nothing is either. */
  String variation() {
    List<String> parts = new ArrayList<>();
    count(parts, SummaryWords::isConcerning, "concerning");
    count(parts, SummaryWords::isImproving, "improving");
    return parts.isEmpty() ? "no signal at the latest points" : String.join(", ", parts);
  }

  /** "3 failing"; empty where none is. */
  String assurance() {
    List<String> parts = new ArrayList<>();
    count(parts, SummaryWords::isFailing, "consistently failing");
    return String.join(", ", parts);
  }

  private void count(List<String> parts, Predicate<Standing> wanted, String words) {
    long count = standings.stream().filter(wanted).count();
    if (count > 0) {
      parts.add(Numbers.count((int) count) + " " + words);
    }
  }

  private static boolean isConcerning(Standing standing) {
    return row(standing) == VariationRow.CONCERNING || since(standing, Followed.Row.WORSE);
  }

  private static boolean isImproving(Standing standing) {
    return !isConcerning(standing)
        && (row(standing) == VariationRow.IMPROVING || since(standing, Followed.Row.BETTER));
  }

  private static boolean isFailing(Standing standing) {
    Chapter chapter = standing.chapter();
    return chapter.chart().assuranceDoubt().isEmpty()
        && chapter.chart().assurance().filter(a -> a == Assurance.FAILING).isPresent();
  }

  private static VariationRow row(Standing standing) {
    return VariationRow.of(standing.chapter().chart());
  }

  private static boolean since(Standing standing, Followed.Row row) {
    return Followed.Row.of(standing.chapter()).equals(Optional.of(row));
  }
}
