package org.centreline.csv.daily;

import java.util.Objects;

/**
 * A column of a table in a database.
 *
 * @param name as the database has it
 * @param kind what it holds
 * @param type the database's own word for that, for messages
 */
public record DailyColumn(String name, Kind kind, String type) {

  /** What columns hold. */
  public enum Kind {
    /** A day, with or without a time. */
    DAY,
    /** A moment that is another day in another time zone. */
    ZONED,
    /** A time without a day. */
    CLOCK,
    NUMBER,
    TEXT,
    /** True or false. */
    TRUTH,
    OTHER
  }

  public DailyColumn {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(type, "type");
  }
}
