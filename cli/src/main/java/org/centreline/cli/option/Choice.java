package org.centreline.cli.option;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.centreline.csv.text.Nearest;

/**
 * Values that go by a word.
 *
 * @param all every value
 * @param word the word of each
 */
public record Choice<T>(List<T> all, Function<T, String> word) {

  /** The words, in order. */
  public List<String> words() {
    return all.stream().map(word).toList();
  }

  /** The value of a word typed for an option, or a problem that lists the words. */
  public Optional<T> read(String option, String typed, Problems problems) {
    for (T value : all) {
      if (word.apply(value).equals(typed)) {
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
