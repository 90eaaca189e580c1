package org.centreline.cli.jdbc;

/** Ends a run in which the statement was to be shown and not sent. */
public final class ShownSql extends RuntimeException {

  private static final long serialVersionUID = 1;

  ShownSql(String text) {
    super(text);
  }

  /** The statement. */
  public String text() {
    return getMessage();
  }
}
