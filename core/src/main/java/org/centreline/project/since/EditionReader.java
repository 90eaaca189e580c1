package org.centreline.project.since;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.centreline.Matter;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.Problem;
import org.centreline.csv.text.CsvFile;
import org.centreline.project.folder.ProjectCode;
import org.centreline.project.since.ChartState.Key;
import org.centreline.project.since.ChartState.Terms;
import org.centreline.project.since.Edition.Known;
import org.centreline.report.JsonTree;
import org.centreline.report.JsonTree.Kind;

/**
 * Reads what was in a pack from its files. Whatever can't be read is told, and never guessed.
 *
 * @param files the files as they lie there
 * @param problems what stands against the comparison, or against a part of it; added to
 */
record EditionReader(EarlierFiles files, List<Problem> problems) {

  private static final String AGAIN =
      "make that pack again from its data (with "
          + Matter.AS_OF
          + "), or name another with "
          + Matter.SINCE;

  /** The pack, from two of its files; empty, with a problem, where it can't be known. */
  Optional<Edition> read(String summary, String points) {
    Optional<JsonTree> tree = tree(summary);
    if (tree.isEmpty()) {
      return Optional.empty();
    }
    Edition edition = edition(tree.get());
    Optional<Map<Key, List<PointState>>> known = points(points);
    if (known.isEmpty()) {
      return Optional.of(edition);
    }
    Set<Known> all = EnumSet.of(Known.POINTS);
    all.addAll(edition.known());
    return Optional.of(
        new Edition(
            edition.version(),
            edition.title(),
            edition.asked(),
            edition.charts().stream()
                .map(chart -> chart.with(known.get().getOrDefault(chart.key(), List.of())))
                .toList(),
            edition.failed(),
            all));
  }

  private Optional<JsonTree> tree(String name) {
    if (!isSound(name, "the numbers of the earlier pack")) {
      return Optional.empty();
    }
    JsonTree.Read read = JsonTree.of(files.file(name).orElseThrow());
    Optional<JsonTree> tree = read.tree().filter(one -> one.kind() == Kind.OBJECT);
    if (tree.isEmpty()) {
      problem(name, read.badLine(), "the summary of a pack", "something else");
      return Optional.empty();
    }
    String schema = text(tree.get(), "schema").orElse("none");
    if (!schema.equals("centreline/report/1")) {
      problem(name, 1, "the schema centreline/report/1", schema);
      return Optional.empty();
    }
    return tree;
  }

  private Optional<Map<Key, List<PointState>>> points(String name) {
    if (!isSound(name, "every point of the earlier pack, to find corrected values by")) {
      return Optional.empty();
    }
    try {
      CsvFile file = new CsvFile(files.shown(name), files.file(name).orElseThrow());
      Optional<Map<Key, List<PointState>>> points = PointsFile.read(file);
      if (points.isEmpty()) {
        problem(name, 1, "the columns measure, site, x, value and status", "others");
      }
      return points;
    } catch (DataException e) {
      problem(name, e.problems().get(0).line(), "a table of points", "something else");
      return Optional.empty();
    }
  }

  private boolean isSound(String name, String what) {
    if (files.file(name).isEmpty()) {
      problem(name, 0, what, "no such file");
      return false;
    }
    if (files.changed().contains(name)) {
      problem(name, 0, what + ", as it was written", "a file that was changed since");
      return false;
    }
    return true;
  }

  private void problem(String name, int line, String expected, String found) {
    problems.add(
        new Problem(
            files.shown(name),
            Math.max(0, line),
            "",
            expected,
            found,
            ProjectCode.NOT_COMPARED.word(),
            AGAIN));
  }

  private static Terms terms(JsonTree tree) {
    return new Terms(
        text(tree, "type").orElse(""),
        text(tree, "unit").orElse(""),
        entry(tree, "target"),
        entry(tree, "targetLower"),
        entry(tree, "targetUpper"));
  }

  private static double entry(JsonTree tree, String name) {
    return number(tree.entry(name).map(JsonTree::text).orElse(""));
  }

  private static Edition edition(JsonTree tree) {
    List<ChartState> charts = new ArrayList<>();
    List<JsonTree> measures = items(tree, "measures");
    measures.forEach(measure -> charts.add(chart(measure)));
    boolean signals = measures.stream().allMatch(one -> one.entry("signals").isPresent());
    return new Edition(
        text(tree, "centreline").orElse("unknown"),
        text(tree, "title").orElse(""),
        new Edition.Asked(
            text(tree, "asOf"), text(tree, "only"), text(tree, "disclosure").orElse("none")),
        charts,
        items(tree, "failed").stream().flatMap(one -> text(one, "measure").stream()).toList(),
        signals ? Set.of(Known.SIGNALS) : Set.of());
  }

  private static ChartState chart(JsonTree tree) {
    return new ChartState(
        new Key(text(tree, "measure").orElse(""), text(tree, "group")),
        text(tree, "title").orElse(""),
        terms(tree),
        new IconState(text(tree, "variation"), text(tree, "variationWords").orElse("none")),
        new IconState(text(tree, "assurance"), text(tree, "assuranceWords").orElse("none")),
        text(tree, "x"),
        items(tree, "signals").stream().map(EditionReader::signal).toList(),
        items(tree, "phases").stream().flatMap(one -> one.asText().stream()).toList(),
        List.of());
  }

  private static SignalState signal(JsonTree tree) {
    return new SignalState(
        text(tree, "rule").orElse(""),
        text(tree, "side").orElse(""),
        text(tree, "from").orElse(""),
        text(tree, "to").orElse(""),
        text(tree, "reading").orElse(""),
        text(tree, "sentence").orElse(""));
  }

  private static List<JsonTree> items(JsonTree tree, String name) {
    return tree.entry(name).map(JsonTree::items).orElse(List.of());
  }

  private static Optional<String> text(JsonTree tree, String name) {
    return tree.entry(name).flatMap(JsonTree::asText);
  }

  /** NaN where it is none. */
  static double number(String text) {
    try {
      return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }
}
