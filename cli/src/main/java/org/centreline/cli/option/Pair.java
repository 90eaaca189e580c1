package org.centreline.cli.option;

import java.util.Optional;

/**
 * Two parts of a value typed, such as {@code 2024-03-01=New rota}.
 *
 * @param left before the sign, without spaces around it
 * @param right after it; empty where there is no sign
 */
public record Pair(String left, Optional<String> right) {

  /** Cut at the first place where a sign stands. */
  public static Pair cut(String typed, String sign) {
    int at = typed.indexOf(sign);
    return at < 0
        ? new Pair(typed.strip(), Optional.empty())
        : new Pair(
            typed.substring(0, at).strip(),
            Optional.of(typed.substring(at + sign.length()).strip()));
  }

  /** Whether both parts are there and hold anything. */
  public boolean isWhole() {
    return !left.isEmpty() && right.filter(r -> !r.isEmpty()).isPresent();
  }
}
