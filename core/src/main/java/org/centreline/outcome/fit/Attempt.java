package org.centreline.outcome.fit;

import java.util.Optional;

/** What a method gives: a fit, or why there is none. */
public sealed interface Attempt permits Fit, NoFit {

  /** The method's id. */
  String method();

  /** The fit; empty where there is none. */
  Optional<Fit> fit();

  /** Why there is no fit; empty where there is one. */
  Optional<Reason> reason();
}
