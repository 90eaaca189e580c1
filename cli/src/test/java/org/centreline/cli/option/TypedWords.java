package org.centreline.cli.option;

import java.util.List;
import org.centreline.cli.option.verb.ChartOptions;

/**
 * Words after {@code chart}, sorted out for a test.
 *
 * @param typed what was typed
 * @param problems what is wrong with it
 */
public record TypedWords(Typed typed, Problems problems) {

  static final Syntax CHART = new Syntax("chart", "FILE", ChartOptions.GROUPS);

  static TypedWords of(String... words) {
    Problems problems = new Problems();
    return new TypedWords(Parsing.parse(CHART, List.of(words), problems), problems);
  }

  /** Everything that is wrong, options understood. */
  public static List<String> complaints(String... words) {
    TypedWords typed = of(words);
    ChartOptions.of(typed.typed, typed.problems);
    return typed.problems.reasons();
  }

  /** The options, which must be right. */
  public static ChartOptions options(String... words) {
    TypedWords typed = of(words);
    ChartOptions options = ChartOptions.of(typed.typed, typed.problems);
    if (!typed.problems.isEmpty()) {
      throw new AssertionError(typed.problems.reasons());
    }
    return options;
  }
}
