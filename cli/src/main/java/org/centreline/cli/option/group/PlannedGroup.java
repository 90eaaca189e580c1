package org.centreline.cli.option.group;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.centreline.analysis.outcome.model.PlannedAnalysis;
import org.centreline.cli.option.Option;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Typed;
import org.centreline.cli.option.TypedNumber;

/** The options that a plan fixes, by the keys that its file has for them. */
public final class PlannedGroup {

  private static final Map<String, Option<?>> BY_KEY = new LinkedHashMap<>();

  static {
    BY_KEY.put(PlannedAnalysis.CHANGES, OutcomeGroup.CHANGE);
    BY_KEY.put(PlannedAnalysis.WHERE, ColumnGroup.WHERE);
    BY_KEY.put("date", ColumnGroup.DATE);
    BY_KEY.put("value", ColumnGroup.VALUE);
    BY_KEY.put("denominator", ColumnGroup.DENOMINATOR);
    BY_KEY.put("every", GroupingGroup.EVERY);
    BY_KEY.put("combine", GroupingGroup.COMBINE);
    BY_KEY.put("multiply", MeaningGroup.MULTIPLY);
    BY_KEY.put("unit", MeaningGroup.UNIT);
    BY_KEY.put("type", OutcomeGroup.TYPE);
    BY_KEY.put("better", MeaningGroup.BETTER);
    BY_KEY.put("control", OutcomeGroup.CONTROL);
    BY_KEY.put("shape", OutcomeGroup.SHAPE);
    BY_KEY.put("season", OutcomeGroup.SEASON);
    BY_KEY.put("method", OutcomeGroup.METHOD);
    BY_KEY.put("lag", OutcomeGroup.LAG);
    BY_KEY.put("phaseIn", OutcomeGroup.PHASE_IN);
  }

  private PlannedGroup() {}

  /**
   * What was typed, as a plan fixes it.
   *
   * @param measure the name of what is measured, where a file tells it
   */
  public static PlannedAnalysis of(Typed typed, Optional<String> measure) {
    Map<String, List<String>> words = new LinkedHashMap<>();
    BY_KEY.forEach(
        (key, option) ->
            words.put(
                key,
                typed.values().getOrDefault(option.name(), List.of()).stream()
                    .map(word -> plain(key, word))
                    .toList()));
    return new PlannedAnalysis(measure, words);
  }

  /** A number as JSON has it. */
  private static String plain(String key, String word) {
    if (key.equals("multiply")) {
      return Double.toString(TypedNumber.parse(word).orElse(1));
    }
    return key.equals("lag") || key.equals("phaseIn")
        ? Integer.toString(TypedNumber.wholeNumber(word).orElse(0))
        : word.strip();
  }

  /** What was typed, with what the plan fixes where nothing was. */
  public static Typed completed(Typed typed, PlannedAnalysis plan) {
    Map<String, List<String>> values = new LinkedHashMap<>(typed.values());
    BY_KEY.forEach(
        (key, option) -> {
          boolean placed = key.equals("date") && typed.has(ColumnGroup.ORDER);
          if (!plan.all(key).isEmpty() && !placed) {
            values.putIfAbsent(option.name(), plan.all(key));
          }
        });
    return new Typed(typed.arguments(), values);
  }

  /** What should stand in place of a word that is none; empty where it is one. */
  public static Optional<String> expected(String key, String word) {
    Problems problems = new Problems();
    Option<?> option = BY_KEY.get(key);
    option.kind().read(option.name(), word, problems);
    List<String> reasons = new ArrayList<>(problems.reasons());
    return reasons.stream()
        .findFirst()
        .map(
            reason -> {
              int colon = reason.indexOf(": ");
              String says = colon < 0 ? reason : reason.substring(colon + 2);
              String sign = "expected ";
              return says.startsWith(sign) ? says.substring(sign.length()) : says;
            });
  }
}
