package org.centreline.outcome.fit;

import java.util.Optional;

/**
 * A method gave no answer.
 *
 * @param method the method's id
 * @param why the reason
 */
public record NoFit(String method, Reason why) implements Attempt {

  @Override
  public Optional<Fit> fit() {
    return Optional.empty();
  }

  @Override
  public Optional<Reason> reason() {
    return Optional.of(why);
  }
}
