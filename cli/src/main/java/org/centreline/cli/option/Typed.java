package org.centreline.cli.option;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was typed, sorted out but not yet understood.
 *
 * @param arguments the words that are neither an option nor its value, in order
 * @param values the values of each option given, by its first name; an empty list for a flag
 */
public record Typed(List<String> arguments, Map<String, List<String>> values) {

  public Typed {
    arguments = List.copyOf(arguments);
    values = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(values));
  }

  /** Whether an option was given. */
  public boolean has(String option) {
    return values.containsKey(option);
  }

  /** The value of an option that is given at most once. */
  public Optional<String> one(String option) {
    return all(option).stream().findFirst();
  }

  /** The values of an option, in order; empty where it was not given. */
  public List<String> all(String option) {
    return values.getOrDefault(option, List.of());
  }
}
