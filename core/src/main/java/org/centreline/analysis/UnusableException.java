package org.centreline.analysis;

/** Data that were read without a fault but can't answer the question asked. */
public final class UnusableException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Unusable reason;

  /** With the reason. */
  public UnusableException(Unusable reason) {
    super(reason.expected() + " but " + reason.found());
    this.reason = reason;
  }

  /** The reason. */
  public Unusable reason() {
    return reason;
  }
}
