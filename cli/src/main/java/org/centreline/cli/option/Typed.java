package org.centreline.cli.option;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

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
  public boolean has(Option<?> option) {
    return values.containsKey(option.name());
  }

  /** The words typed for an option that is given at most once. */
  public Optional<String> text(Option<?> option) {
    return texts(option).stream().findFirst();
  }

  /** The value of an option that is given at most once; one that is none is reported. */
  public <T> Optional<T> one(Option<T> option, Problems problems) {
    return text(option).flatMap(typed -> option.kind().read(option.name(), typed, problems));
  }

  /** The number of an option that is given at most once. */
  public OptionalDouble number(Option<Double> option, Problems problems) {
    Optional<Double> number = one(option, problems);
    return number.isPresent() ? OptionalDouble.of(number.get()) : OptionalDouble.empty();
  }

  /** The whole number of an option that is given at most once. */
  public OptionalInt whole(Option<Integer> option, Problems problems) {
    Optional<Integer> number = one(option, problems);
    return number.isPresent() ? OptionalInt.of(number.get()) : OptionalInt.empty();
  }

  /** The value of an option that has a default. */
  public <T> T value(Option<T> option, Problems problems) {
    return one(option, problems).or(option::usual).orElseThrow();
  }

  /** The values of an option, in order; those that are none are reported. */
  public <T> List<T> all(Option<T> option, Problems problems) {
    List<T> read = new ArrayList<>();
    for (String typed : texts(option)) {
      option.kind().read(option.name(), typed, problems).ifPresent(read::add);
    }
    return read;
  }

  /** The options as they may be typed again, but for some of them. */
  public List<String> again(List<Option<?>> without) {
    List<String> left = without.stream().<String>map(Option::name).toList();
    List<String> words = new ArrayList<>();
    values.forEach(
        (option, given) -> {
          if (!left.contains(option) && given.isEmpty()) {
            words.add(option);
          } else if (!left.contains(option)) {
            given.forEach(value -> words.add(option + "=" + value));
          }
        });
    return words;
  }

  /** The same without an option. */
  public Typed without(Option<?> option) {
    Map<String, List<String>> others = new LinkedHashMap<>(values);
    others.remove(option.name());
    return new Typed(arguments, others);
  }

  /** The same with the words of one option given for another, where it was given. */
  public Typed with(Option<?> option, Option<?> from) {
    Map<String, List<String>> all = new LinkedHashMap<>(values);
    if (has(from)) {
      all.put(option.name(), texts(from));
    }
    return new Typed(arguments, all);
  }

  private List<String> texts(Option<?> option) {
    return values.getOrDefault(option.name(), List.of());
  }
}
