package org.centreline.words.suggest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.centreline.Matter;
import org.centreline.analysis.suggest.Suggestion;
import org.centreline.analysis.suggest.SuggestionAnalysis;
import org.centreline.words.ShellWord;

/**
 * A way to take a suggestion up.
 *
 * @param lead what to do with the text
 * @param text what to type or to copy, exactly; empty where the lead says why there is nothing
 */
public record SuggestionWay(String lead, String text) {

  private static final String LABEL = "WHAT CHANGED";

  private static final String ROW = "or to changes.csv of a project, with the id of the measure:";

  private static final String NAMELESS =
      "No option can name this place, as its date or label stands in an earlier row too or has an"
          + " equals sign: give each row a label of its own without one.";

  /** The option to type and the row of a project's file, or why there is neither. */
  public static List<SuggestionWay> of(SuggestionAnalysis analysis, Suggestion suggestion) {
    if (suggestion.typed().isEmpty()) {
      return List.of(new SuggestionWay(NAMELESS, ""));
    }
    String together =
        analysis.suggestions().size() > 1
            ? " (the limits shown are those with all of them together)"
            : "";
    boolean groups = analysis.chart().measured().group().isPresent();
    String alone = groups ? ", with " + Matter.WHERE + " for this group alone" : "";
    String lead = "add to the command" + alone + together + ":";
    return Stream.concat(
            option(suggestion).map(text -> new SuggestionWay(lead, text)).stream(),
            row(analysis, suggestion).map(text -> new SuggestionWay(ROW, text)).stream())
        .toList();
  }

  /** The option quoted for a shell; empty where none can name the place. */
  public static Optional<String> option(Suggestion suggestion) {
    return suggestion.typed().map(typed -> Matter.PHASE + " " + ShellWord.of(typed + "=" + LABEL));
  }

  /** The row of {@code changes.csv} that does the same, for the chart's group alone. */
  public static Optional<String> row(SuggestionAnalysis analysis, Suggestion suggestion) {
    String group = analysis.chart().measured().group().orElse("");
    return suggestion
        .typed()
        .map(
            typed ->
                Stream.of(typed, "", "MEASURE", group, "phase", LABEL, "WHY")
                    .map(SuggestionWay::cell)
                    .collect(Collectors.joining(",")));
  }

  private static String cell(String text) {
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
