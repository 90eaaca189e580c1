package org.centreline.report.plan;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.centreline.analysis.outcome.model.PlanAgreement.PlanKept;
import org.centreline.analysis.outcome.model.PlannedAnalysis;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.Problem;
import org.centreline.csv.text.Bytes;
import org.centreline.csv.text.Checksum;
import org.centreline.report.JsonTree;
import org.centreline.report.JsonTree.Kind;

/** Reads a plan that {@code plan} wrote as JSON, and finds every problem of it. */
public final class PlanFile {

  private static final String FAMILY = "centreline/plan/";
  private static final String BAD = "bad-plan";
  private static final String WRITE_ANEW = "write the plan anew: centreline plan … -o FILE.json";

  /** Says what is wrong with a word under a key; empty where nothing is. */
  @FunctionalInterface
  public interface WordCheck {
    Optional<String> expected(String key, String word);
  }

  private final String file;
  private final WordCheck check;
  private final List<Problem> problems = new ArrayList<>();

  private PlanFile(String file, WordCheck check) {
    this.file = file;
    this.check = check;
  }

  /**
   * Reads a plan; keys that are not known are passed over, as later versions add some.
   *
   * @param file its name
   * @throws DataException with every problem
   */
  public static PlanKept read(String file, byte[] bytes, WordCheck check) {
    return new PlanFile(file, check).plan(bytes);
  }

  private PlanKept plan(byte[] bytes) {
    JsonTree.Read read = JsonTree.of(bytes);
    if (read.tree().isEmpty()) {
      problem(read.badLine(), "JSON as plan writes it", line(bytes, read.badLine()), WRITE_ANEW);
      throw new DataException(problems);
    }
    JsonTree tree = read.tree().get();
    schema(tree);
    Map<String, List<String>> words = new LinkedHashMap<>();
    Optional<JsonTree> analysis = entry(tree, "analysis", Kind.OBJECT);
    analysis.ifPresent(fixed -> words.putAll(words(fixed)));
    Optional<JsonTree> baseline = entry(tree, "baseline", Kind.OBJECT);
    PlannedAnalysis planned =
        new PlannedAnalysis(analysis.flatMap(fixed -> text(fixed, "measure")), words);
    PlanKept kept =
        new PlanKept(
            name(),
            Checksum.of(Bytes.of(bytes)),
            baseline.flatMap(known -> text(known, "to")),
            later(tree),
            planned);
    if (!problems.isEmpty()) {
      problems.sort(Comparator.comparingInt(Problem::line));
      throw new DataException(problems);
    }
    return kept;
  }

  private String name() {
    return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  }

  private static String line(byte[] bytes, int number) {
    List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
    return number <= lines.size() ? lines.get(number - 1).strip() : "";
  }

  /** A plan of another schema is no further looked at. */
  private void schema(JsonTree tree) {
    Optional<String> schema = tree.entry("schema").flatMap(JsonTree::asText);
    int line = tree.entry("schema").map(JsonTree::line).orElse(tree.line());
    String found = tree.entry("schema").map(JsonTree::shown).orElse("nothing");
    if (schema.filter(PlanReport.SCHEMA::equals).isPresent()) {
      return;
    }
    String expected = "the schema " + PlanReport.SCHEMA;
    boolean later = schema.filter(name -> name.startsWith(FAMILY)).isPresent();
    if (later) {
      problems.add(
          new Problem(
              file,
              line,
              "",
              expected,
              found,
              "later-plan",
              "use the version of Centreline that wrote it, or a later one, or write the plan"
                  + " anew with this one"));
    } else {
      problem(line, expected, found, "name a file that centreline plan … -o FILE.json wrote");
    }
    throw new DataException(problems);
  }

  private Map<String, List<String>> words(JsonTree analysis) {
    Map<String, List<String>> words = new LinkedHashMap<>();
    words.put(PlannedAnalysis.CHANGES, changes(analysis));
    List<String> where = new ArrayList<>();
    for (JsonTree filter : items(analysis, PlannedAnalysis.WHERE)) {
      word(filter, PlannedAnalysis.WHERE).ifPresent(where::add);
    }
    words.put(PlannedAnalysis.WHERE, where);
    for (String key : PlannedAnalysis.SINGLE) {
      present(analysis, key)
          .filter(value -> value.kind() != Kind.NOTHING)
          .flatMap(value -> word(value, key))
          .ifPresent(word -> words.put(key, List.of(word)));
    }
    return words;
  }

  private List<String> changes(JsonTree analysis) {
    List<String> changes = new ArrayList<>();
    for (JsonTree change : items(analysis, PlannedAnalysis.CHANGES)) {
      if (change.kind() != Kind.OBJECT) {
        problem(change.line(), "a change as an object with 'at' and 'label'", change.shown());
        continue;
      }
      Optional<String> at = text(change, "at");
      Optional<String> label = text(change, "label");
      if (change.entry("at").filter(value -> value.kind() == Kind.NOTHING).isPresent()) {
        problem(change.line(), "'at' of a change as a date", "null");
      }
      at.map(date -> date + label.map(name -> "=" + name).orElse(""))
          .filter(word -> isRight(PlannedAnalysis.CHANGES, word, change.line()))
          .ifPresent(changes::add);
    }
    return changes;
  }

  private Optional<String> word(JsonTree value, String key) {
    if (value.kind() != Kind.TEXT && value.kind() != Kind.NUMBER) {
      problem(value.line(), "'" + key + "' as a text, a number or null", value.shown());
      return Optional.empty();
    }
    return Optional.of(value.text()).filter(word -> isRight(key, word, value.line()));
  }

  private boolean isRight(String key, String word, int line) {
    Optional<String> expected = check.expected(key, word);
    expected.ifPresent(what -> problem(line, "'" + key + "' as " + what, word));
    return expected.isEmpty();
  }

  private List<JsonTree> items(JsonTree object, String name) {
    return entry(object, name, Kind.ARRAY).map(JsonTree::items).orElse(List.of());
  }

  private Optional<JsonTree> entry(JsonTree object, String name, Kind kind) {
    Optional<JsonTree> entry = present(object, name);
    if (entry.isPresent() && entry.get().kind() != kind) {
      String what = kind == Kind.OBJECT ? "an object" : "an array";
      problem(entry.get().line(), "'" + name + "' as " + what, entry.get().shown());
      return Optional.empty();
    }
    return entry;
  }

  private Optional<JsonTree> present(JsonTree object, String name) {
    Optional<JsonTree> entry = object.entry(name);
    if (entry.isEmpty()) {
      problem(object.line(), "the key '" + name + "'", "nothing", WRITE_ANEW);
    }
    return entry;
  }

  /** A text that may be null. */
  private Optional<String> text(JsonTree object, String name) {
    Optional<JsonTree> entry = present(object, name);
    entry
        .filter(value -> value.kind() != Kind.TEXT && value.kind() != Kind.NOTHING)
        .ifPresent(value -> problem(value.line(), "'" + name + "' as a text", value.shown()));
    return entry.flatMap(JsonTree::asText);
  }

  private int later(JsonTree tree) {
    Optional<JsonTree> entry = present(tree, "laterRows");
    Optional<Integer> rows =
        entry.filter(value -> value.kind() == Kind.NUMBER).flatMap(value -> whole(value.text()));
    if (entry.isPresent() && rows.isEmpty()) {
      problem(entry.get().line(), "'laterRows' as a whole number, 0 or more", entry.get().shown());
    }
    return rows.orElse(0);
  }

  private static Optional<Integer> whole(String text) {
    try {
      return Optional.of(Integer.parseInt(text)).filter(rows -> rows >= 0);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private void problem(int line, String expected, String found) {
    problem(line, expected, found, "mend it, or " + WRITE_ANEW);
  }

  private void problem(int line, String expected, String found, String fix) {
    problems.add(new Problem(file, line, "", expected, found, BAD, fix));
  }
}
