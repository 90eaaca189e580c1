package org.centreline.cli.option;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Several values with commas between them.
 *
 * @param each the kind of each
 */
public record Listed<T>(Kind<T> each) implements Kind<List<T>> {

  /** Those that can be read; the others are reported. */
  @Override
  public Optional<List<T>> read(String option, String typed, Problems problems) {
    List<T> values = new ArrayList<>();
    for (String word : typed.split(",")) {
      each.read(option, word.strip(), problems).ifPresent(values::add);
    }
    return Optional.of(values);
  }

  @Override
  public List<String> words() {
    return each.words();
  }
}
