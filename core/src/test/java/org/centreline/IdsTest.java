package org.centreline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.centreline.chart.ChartTypes;
import org.centreline.chart.convention.Convention;
import org.centreline.chart.convention.Conventions;
import org.centreline.chart.limit.ChartType;
import org.centreline.outcome.Methods;
import org.centreline.outcome.fit.Method;
import org.centreline.rule.RuleSets;
import org.centreline.rule.signal.RuleSet;
import org.junit.jupiter.api.Test;

/**
 * What a chart type, a rule set, a convention or a method is like, it is asked; nobody guesses it
 * from the word that a user types, for the next one of its kind has another word.
 */
class IdsTest {

  /** Where each says its own word. */
  private static final Set<String> AT_HOME =
      // In workbooks elements of XML are called so.
      Set.of("chart", "chart.convention", "rule", "outcome", "csv.workbook");

  /** Words for other things too. */
  private static final Set<String> COMMON = Set.of("none", "run", "exact");

  private static final Pattern COMPARED =
      Pattern.compile(
          "\\.id\\(\\)\\.equals\\(\\s*\"|\"\\.equals\\([^\"]*\\.id\\(\\)|switch \\([^\"]*\\.id\\(\\)\\)"
              + "|\\.(type|method|rules)\\(\\)\\.equals\\(\\s*\"");

  private static final String INSTEAD =
      "ask it (Traits in org.centreline.chart.limit, Method in org.centreline.outcome.fit), or"
          + " compare it with its constant, instead of with its word";

  private final List<SourceFile> main =
      Stream.of("src/main/java", "../cli/src/main/java")
          .flatMap(folder -> SourceFile.under(folder).stream())
          .toList();

  static Set<String> ids() {
    return Stream.of(
            ChartTypes.all().stream().map(ChartType::id),
            RuleSets.all().stream().map(RuleSet::id),
            Conventions.all().stream().map(Convention::id),
            Methods.all(0).stream().map(Method::id))
        .flatMap(id -> id)
        .filter(id -> !COMMON.contains(id))
        .collect(Collectors.toSet());
  }

  /** A word in a comparison, whatever its length; a long word on its own, wherever it stands. */
  private static Pattern asked() {
    String any = alternatives(ids().stream());
    String telling = alternatives(ids().stream().filter(id -> id.length() > 2));
    return Pattern.compile(
        "equals\\(\\s*\"("
            + any
            + ")\"|\"("
            + any
            + ")\"(\\.|::)equals|case [^>]*\"("
            + any
            + ")\""
            + "|\\b(Set|List|Map)\\.of\\([^;)]*\"("
            + any
            + ")\"|\"("
            + telling
            + ")\"");
  }

  private static String alternatives(Stream<String> ids) {
    return ids.map(Pattern::quote).collect(Collectors.joining("|"));
  }

  private static boolean isComment(String line) {
    return line.strip().startsWith("*") || line.strip().startsWith("/");
  }

  private static List<String> complaints(SourceFile file, Pattern forbidden) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < file.lines().size(); i++) {
      String line = file.lines().get(i);
      if (!isComment(line) && forbidden.matcher(line).find()) {
        found.add(file.complaint(i, INSTEAD));
      }
    }
    return found;
  }

  @Test
  void nobodyAsksByTheWord() {
    Pattern asked = asked();
    List<String> wrong = new ArrayList<>();
    for (SourceFile file : main) {
      wrong.addAll(complaints(file, COMPARED));
      if (!AT_HOME.contains(file.room())) {
        wrong.addAll(complaints(file, asked));
      }
    }
    assertTrue(wrong.isEmpty(), () -> "\n" + String.join("\n", wrong) + "\n");
  }

  @Test
  void theseWouldBeFound() {
    Pattern asked = asked();
    List<String> wrong =
        List.of(
            "type.id().equals(\"t\")",
            "word.equals(\"np\")",
            "case \"a\", \"xmr\" -> 1;",
            "Set.of(\"u\", \"uprime\")",
            "named(\"widened\")",
            "filter(\"c\"::equals)");
    assertEquals(wrong, wrong.stream().filter(line -> asked.matcher(line).find()).toList());
    assertTrue(COMPARED.matcher("switch (type.id()) {").find());
    assertTrue(COMPARED.matcher("known.id().equals(\"twice\")").find());
  }
}
