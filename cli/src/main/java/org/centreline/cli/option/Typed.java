package org.centreline.cli.option;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
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
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** Whether an option was given. */
  public boolean has(String option) {
    return values.containsKey(option);
  }

  /** The value of an option that is given at most once. */
  public Optional<String> one(String option) {
    return all(option).stream().findFirst();
  }

  /** The options as they may be typed again, but for some of them. */
  public List<String> again(List<String> without) {
    List<String> words = new ArrayList<>();
    values.forEach(
        (option, given) -> {
          if (!without.contains(option) && given.isEmpty()) {
            words.add(option);
          } else if (!without.contains(option)) {
            given.forEach(value -> words.add(option + "=" + value));
          }
        });
    return words;
  }

  /** The values of an option, in order; empty where it was not given. */
  public List<String> all(String option) {
    return values.getOrDefault(option, List.of());
  }
}
