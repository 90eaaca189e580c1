package org.centreline.analysis.outcome.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.centreline.analysis.outcome.model.PlanAgreement.PlanDifference;

/**
 * How an analysis is fixed before its data are there, in the words that people type.
 *
 * @param measure the name of what is measured, as its file has it; empty where only numbers were
 *     known
 * @param words the words fixed, by key; a key that is left open is absent
 */
public record PlannedAnalysis(Optional<String> measure, Map<String, List<String>> words) {

  /** The changes, as {@code DATE} or {@code DATE=LABEL}. */
  public static final String CHANGES = "changes";

  /** Filters of rows, as {@code COLUMN=VALUE}. */
  public static final String WHERE = "where";

  /** Every other key, each with one word. */
  public static final List<String> SINGLE =
      List.of(
          "date",
          "value",
          "denominator",
          "every",
          "combine",
          "multiply",
          "unit",
          "type",
          "better",
          "control",
          "shape",
          "season",
          "method",
          "lag",
          "phaseIn");

  /** Columns may be named or found; the measure tells which one it is. */
  private static final List<String> NOT_COMPARED = List.of("date", "value", "multiply", "unit");

  public PlannedAnalysis {
    Map<String, List<String>> fixed = new LinkedHashMap<>();
    words.forEach(
        (key, given) -> {
          if (!given.isEmpty() && !isOpen(key, given.get(0))) {
            fixed.put(key, List.copyOf(given));
          }
        });
    words = Collections.unmodifiableMap(fixed);
  }

  /** Words that say the same as nothing; a lag of 0 is another one than that of the rule. */
  private static boolean isOpen(String key, String word) {
    return switch (word) {
      case "auto" -> true;
      case "neither" -> key.equals("better");
      case "0" -> key.equals("phaseIn");
      default -> false;
    };
  }

  /** What is fixed under a key with one word. */
  public Optional<String> one(String key) {
    return all(key).stream().findFirst();
  }

  /** What is fixed under a key. */
  public List<String> all(String key) {
    return words.getOrDefault(key, List.of());
  }

  /**
   * Where an analysis is not as planned.
   *
   * @param used the analysis that was made
   * @param dates reads a date as typed; empty where it is none
   */
  public List<PlanDifference> differences(
      PlannedAnalysis used, Function<String, Optional<LocalDate>> dates) {
    List<PlanDifference> found = new ArrayList<>();
    if (measure.isPresent() && !measure.equals(used.measure)) {
      found.add(new PlanDifference("measure", measure, used.measure));
    }
    if (!moments(dates).equals(used.moments(dates))) {
      found.add(new PlanDifference("change", when(), used.when()));
    }
    if (!sorted(all(WHERE)).equals(sorted(used.all(WHERE)))) {
      found.add(new PlanDifference("rows", joined(all(WHERE)), joined(used.all(WHERE))));
    }
    for (String key : SINGLE) {
      if (!NOT_COMPARED.contains(key) && !one(key).equals(used.one(key))) {
        found.add(new PlanDifference(name(key), one(key), used.one(key)));
      }
    }
    return found;
  }

  /** What people call a key. */
  public static String name(String key) {
    return key.equals("phaseIn") ? "phase-in" : key;
  }

  /** When something is changed, without labels. */
  private Optional<String> when() {
    return joined(all(CHANGES).stream().map(PlannedAnalysis::at).toList());
  }

  private List<String> moments(Function<String, Optional<LocalDate>> dates) {
    return sorted(
        all(CHANGES).stream()
            .map(PlannedAnalysis::at)
            .map(at -> dates.apply(at).map(LocalDate::toString).orElse(at))
            .toList());
  }

  /** The date or label of a change without what it is called. */
  public static String at(String change) {
    int sign = change.indexOf('=');
    return (sign < 0 ? change : change.substring(0, sign)).strip();
  }

  private static List<String> sorted(List<String> words) {
    return words.stream().sorted().toList();
  }

  private static Optional<String> joined(List<String> words) {
    return words.isEmpty() ? Optional.empty() : Optional.of(String.join(" and ", words));
  }
}
