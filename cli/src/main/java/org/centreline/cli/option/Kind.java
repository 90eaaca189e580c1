package org.centreline.cli.option;

import java.util.List;
import java.util.Optional;

/** A kind of value that options take: how it is typed, and read. */
public interface Kind<T> {

  /** Any words. */
  Kind<String> TEXT = (option, typed, problems) -> Optional.of(typed);

  /** The value typed for an option; empty, with a problem, where it is none. */
  Optional<T> read(String option, String typed, Problems problems);

  /** The words that it may be, where they are few; for help and completion. */
  default List<String> words() {
    return List.of();
  }

  /** A value as it is typed. */
  default String word(T value) {
    return value.toString();
  }
}
