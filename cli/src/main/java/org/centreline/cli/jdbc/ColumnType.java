package org.centreline.cli.jdbc;

import java.sql.Types;
import java.util.Locale;
import org.centreline.csv.daily.DailyColumn.Kind;

/** What a column holds, as far as the statement depends on it. */
enum ColumnType {
  DAY(Kind.DAY),
  ZONED(Kind.ZONED),
  CLOCK(Kind.CLOCK),
  WHOLE(Kind.NUMBER),
  DECIMAL(Kind.NUMBER),
  FLOAT(Kind.NUMBER),
  TEXT(Kind.TEXT),
  TRUTH(Kind.TRUTH),
  OTHER(Kind.OTHER);

  private final Kind kind;

  ColumnType(Kind kind) {
    this.kind = kind;
  }

  Kind kind() {
    return kind;
  }

  /**
   * The type of a column.
   *
   * @param code a constant of {@link Types}
   * @param name the engine's own word; PostgreSQL calls moments with a zone plain ones by code
   */
  static ColumnType of(int code, String name) {
    String word = name.toLowerCase(Locale.ROOT);
    if (word.contains("timestamptz")
        || word.contains("with time zone")
        || word.contains("offset")) {
      return ZONED;
    }
    return switch (code) {
      case Types.DATE, Types.TIMESTAMP -> DAY;
      case Types.TIMESTAMP_WITH_TIMEZONE -> ZONED;
      case Types.TIME, Types.TIME_WITH_TIMEZONE -> CLOCK;
      case Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT -> WHOLE;
      case Types.DECIMAL, Types.NUMERIC -> DECIMAL;
      case Types.REAL, Types.FLOAT, Types.DOUBLE -> FLOAT;
      case Types.CHAR,
          Types.VARCHAR,
          Types.LONGVARCHAR,
          Types.NCHAR,
          Types.NVARCHAR,
          Types.LONGNVARCHAR ->
          TEXT;
      case Types.BIT, Types.BOOLEAN -> TRUTH;
      default -> word.equals("hugeint") || word.startsWith("ubigint") ? WHOLE : OTHER;
    };
  }
}
