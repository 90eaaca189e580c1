package org.centreline.cli.option;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.centreline.csv.text.Nearest;

/**
 * Values that go by a word.
 *
 * @param all every value
 * @param naming the word of each
 */
public record Choice<T>(List<T> all, Function<T, String> naming) implements Kind<T> {

  /** Values whose words are their names in small letters, with hyphens. */
  public static <E extends Enum<E>> Choice<E> ofNames(List<E> values) {
    return new Choice<>(values, value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** Words that mean themselves. */
  public static Choice<String> ofWords(String... words) {
    return new Choice<>(List.of(words), word -> word);
  }

  @Override
  public List<String> words() {
    return all.stream().map(naming).toList();
  }

  @Override
  public String word(T value) {
    return naming.apply(value);
  }

  /** The value of a word typed for an option, or a problem that lists the words. */
  @Override
  public Optional<T> read(String option, String typed, Problems problems) {
    for (T value : all) {
      if (word(value).equals(typed)) {
        return Optional.of(value);
      }
    }
    String meant = Nearest.to(typed, words()).map(w -> "; did you mean " + w + "?").orElse("");
    problems.usage(option + " " + typed + ": expected " + listed() + meant);
    return Optional.empty();
  }

  private String listed() {
    List<String> words = words();
    int last = words.size() - 1;
    return String.join(", ", words.subList(0, last)) + " or " + words.get(last);
  }
}
