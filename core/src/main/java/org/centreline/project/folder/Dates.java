package org.centreline.project.folder;

import java.time.LocalDate;
import java.util.Optional;
import org.centreline.csv.date.DateFormat;

/** Dates as people type them. */
public final class Dates {

  private static final DateFormat TYPED = DateFormat.standard();

  private Dates() {}

  /** The date; empty where it is none. */
  public static Optional<LocalDate> read(String typed) {
    return TYPED.parse(typed);
  }
}
