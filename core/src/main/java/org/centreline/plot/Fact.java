package org.centreline.plot;

import java.util.List;

/**
 * Something to remember about how a picture was made, so that it can be drawn again.
 *
 * @param key a word: letters, digits and hyphens, such as {@code version} or {@code sha256}
 * @param values one or more, in order
 */
public record Fact(String key, List<String> values) {

  public Fact {
    values = values.stream().map(Printable::line).toList();
    if (!key.matches("[A-Za-z][A-Za-z0-9-]{0,59}")) {
      throw new IllegalArgumentException("not a key: '" + key + "'");
    }
  }

  /** A fact with one value or several. */
  public static Fact of(String key, String... values) {
    return new Fact(key, List.of(values));
  }
}
