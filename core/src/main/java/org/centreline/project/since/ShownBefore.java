package org.centreline.project.since;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.centreline.analysis.chart.Points.Status;
import org.centreline.csv.problem.Problem;
import org.centreline.project.folder.Project;
import org.centreline.project.folder.ProjectCode;
import org.centreline.project.hide.PackBefore;
import org.centreline.project.hide.PackBefore.Number;
import org.centreline.report.JsonTree;

/**
 * Finds what an earlier pack showed, so that a new one that hides small numbers doesn't hide beside
 * them what everybody has seen.
 *
 * @param files the earlier pack
 * @param edition what it tells, if it can be read and hid something
 */
public record ShownBefore(EarlierFiles files, Optional<Edition> edition) {

  /** Where a pack lists numbers that it hides although one before it showed them. */
  static final String LIST = "shownBefore";

  private static final int NAMED = 6;

  private static final String PARTIAL = Status.PARTIAL.word();

  /** What an earlier pack showed, if there is one. */
  public static PackBefore of(Optional<EarlierFiles> earlier, Collection<String> measures) {
    return earlier.map(files -> of(files).before(measures)).orElse(PackBefore.none());
  }

  /** An earlier pack, read once. */
  static ShownBefore of(EarlierFiles files) {
    return new ShownBefore(
        files,
        new EditionReader(files, new ArrayList<>())
            .read(EarlierFiles.SUMMARY, EarlierFiles.POINTS)
            .filter(edition -> !edition.asked().disclosure().equals("none")));
  }

  /**
   * What it showed; nothing where it hid nothing, as it was for use within the service, or where it
   * can't be read, which is told elsewhere.
   *
   * @param measures the ids of the measures of the new pack
   */
  private PackBefore before(Collection<String> measures) {
    if (edition.isEmpty()) {
      return PackBefore.none();
    }
    Set<Number> shown = new HashSet<>(listed());
    Set<Number> gaps = new HashSet<>();
    for (ChartState chart : edition.get().charts()) {
      // A period that went on since has another number now.
      List<PointState> whole = chart.points().stream().filter(one -> !isPartial(one)).toList();
      for (PointState point : whole) {
        Number number = new Number(chart.key().measure(), chart.key().group(), point.x());
        (Double.isNaN(point.value()) ? gaps : shown).add(number);
      }
    }
    boolean fewer = !measures.containsAll(edition.get().measures());
    return new PackBefore(shown, fewer ? gaps : Set.of());
  }

  /** What it hid itself, and one before it showed. */
  private List<Number> listed() {
    return files.file(EarlierFiles.SUMMARY).stream()
        .flatMap(bytes -> JsonTree.of(bytes).tree().stream())
        .flatMap(tree -> tree.entry("since").stream())
        .flatMap(since -> since.entry(LIST).stream())
        .flatMap(list -> list.items().stream())
        .map(ShownBefore::number)
        .toList();
  }

  private static Number number(JsonTree one) {
    return new Number(
        one.entry("measure").flatMap(JsonTree::asText).orElse(""),
        one.entry("group").flatMap(JsonTree::asText),
        one.entry("x").flatMap(JsonTree::asText).orElse(""));
  }

  /** Those of them that the new pack has and does not show. */
  List<Number> hidden(List<Current> now) {
    Set<String> measures = new TreeSet<>();
    now.forEach(one -> measures.add(one.state().key().measure()));
    Set<Number> shown = before(measures).shown();
    List<Number> hidden = new ArrayList<>();
    for (Current chart : now) {
      ChartState.Key key = chart.state().key();
      for (PointState point : chart.state().points()) {
        Number number = new Number(key.measure(), key.group(), point.x());
        if (Double.isNaN(point.value()) && shown.contains(number)) {
          hidden.add(number);
        }
      }
    }
    return hidden;
  }

  /** What is said of them; by name, for both packs tell which they are. */
  Problem problem(List<Number> hidden, List<Current> now) {
    return problem(
        "numbers that were shown before to be shown now", named(hidden, now) + " hidden now");
  }

  private static String named(List<Number> numbers, List<Current> now) {
    List<String> names = new ArrayList<>();
    for (Number number : numbers.subList(0, Math.min(NAMED, numbers.size()))) {
      names.add(name(number, now));
    }
    int more = numbers.size() - names.size();
    return String.join("; ", names) + (more > 0 ? " and " + more + " more" : "");
  }

  /**
   * What is said of numbers that it hid and the new pack shows, where others are not what they
   * were: by late rows none is small any more, and a sum of then less those of now is what was
   * hidden then.
   */
  Optional<Problem> appeared(List<Current> now) {
    Map<ChartState.Key, ChartState> before = edition.map(Edition::byKey).orElse(Map.of());
    List<Number> appeared = new ArrayList<>();
    boolean others = false;
    for (Current chart : now) {
      ChartState.Key key = chart.state().key();
      ChartState earlier = before.get(key);
      Map<String, PointState> was = new HashMap<>();
      Optional.ofNullable(earlier)
          .ifPresent(one -> one.points().forEach(point -> was.put(point.x(), point)));
      for (PointState point : chart.state().points()) {
        PointState then = was.get(point.x());
        if (then == null || isPartial(then) || Double.isNaN(point.value())) {
          continue;
        }
        if (Double.isNaN(then.value())) {
          appeared.add(new Number(key.measure(), key.group(), point.x()));
        }
        others |= !Double.isNaN(then.value()) && !PointState.same(then.value(), point.value());
      }
    }
    return others && !appeared.isEmpty()
        ? Optional.of(
            problem(
                "numbers that were not shown before, beside others that changed since, to stay so",
                named(appeared, now) + " shown now"))
        : Optional.empty();
  }

  private static boolean isPartial(PointState point) {
    return point.status().equals(PARTIAL);
  }

  /**
   * What is said where a measure was left out for another: nothing is known of how the numbers of
   * the two hang together.
   *
   * @param project whose pack is made; a pack of another is of other people
   */
  Optional<Problem> changed(Project project) {
    return edition
        .filter(one -> one.title().equals(project.title()))
        .flatMap(one -> changed(one.measures(), project.ids()));
  }

  private Optional<Problem> changed(List<String> before, List<String> now) {
    Set<String> gone = new TreeSet<>(before);
    Set<String> added = new TreeSet<>(now);
    gone.removeAll(now);
    added.removeAll(before);
    return gone.isEmpty() || added.isEmpty()
        ? Optional.empty()
        : Optional.of(
            problem(
                "measures that were shown before beside those that are new",
                "measures left out (" + named(gone) + ") for new ones (" + named(added) + ")"));
  }

  private static String named(Set<String> measures) {
    List<String> names = List.copyOf(measures);
    int more = names.size() - NAMED;
    return String.join(", ", names.subList(0, Math.min(NAMED, names.size())))
        + (more > 0 ? " and " + more + " more" : "");
  }

  private Problem problem(String expected, String found) {
    return new Problem(
        files.shown(EarlierFiles.POINTS),
        0,
        "",
        expected + ", as hidden numbers may follow from both packs together",
        found,
        ProjectCode.SHOWN_BEFORE.word(),
        "hand this pack only to those who have not seen the earlier one, or leave the measure out");
  }

  private static String name(Number number, List<Current> now) {
    Current chart =
        now.stream()
            .filter(one -> one.state().key().measure().equals(number.measure()))
            .filter(one -> one.state().key().group().equals(number.group()))
            .findFirst()
            .orElseThrow();
    return chart.state().title() + ", " + chart.words(number.x());
  }
}
