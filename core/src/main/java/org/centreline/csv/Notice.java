package org.centreline.csv;

import java.util.Objects;

/**
 * Something that was assumed, left out or made up while reading.
 *
 * @param code a stable word (see {@link Code})
 * @param message one sentence
 */
public record Notice(String code, String message) {

  public Notice {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(message, "message");
  }
}
