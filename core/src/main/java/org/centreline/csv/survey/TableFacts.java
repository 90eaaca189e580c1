package org.centreline.csv.survey;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.centreline.csv.daily.DailyColumn;
import org.centreline.csv.daily.DailyColumn.Kind;
import org.centreline.csv.daily.DailyLook;
import org.centreline.csv.daily.DailyLook.Cells;
import org.centreline.csv.date.DateColumn;
import org.centreline.csv.date.Timeline;
import org.centreline.csv.personal.Identity;
import org.centreline.csv.personal.PersonalColumns;
import org.centreline.csv.problem.Notice;
import org.centreline.csv.row.Dialect;
import org.centreline.csv.row.Source;
import org.centreline.csv.text.Bytes;
import org.centreline.csv.text.Checksum;

/**
 * A table in a database as the facts of a file: a look at the whole of it in place of its cells.
 */
public final class TableFacts {

  private TableFacts() {}

  /**
   * The facts.
   *
   * @param name what the table is called
   * @param columns its columns
   * @param look what they hold
   * @param notices what is to be said of it
   */
  public static FileFacts of(
      String name, List<DailyColumn> columns, DailyLook look, List<Notice> notices) {
    List<ColumnFacts> facts = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      facts.add(column(columns.get(i), look.columns().get(i), i + 1, look.rows()));
    }
    int rows = count(look.rows());
    String sha256 = Checksum.of(Bytes.of((columns + "\n" + look).getBytes(StandardCharsets.UTF_8)));
    Source source =
        new Source(name, sha256, rows, rows, notices, Dialect.ofTable(Optional.empty()), List.of());
    return new FileFacts(source, facts, Optional.empty());
  }

  private static int count(long cells) {
    return (int) Math.min(cells, Integer.MAX_VALUE);
  }

  private static ColumnFacts column(DailyColumn column, Cells cells, int position, long rows) {
    Optional<Identity> identity = PersonalColumns.named(column.name());
    boolean hidden = identity.isPresent();
    CellCount counts =
        new CellCount(
            count(cells.filled()),
            0,
            (int) Math.min(cells.different(), CellCount.MOST),
            count(rows - cells.filled()),
            0,
            0,
            0);
    ColumnKind kind = cells.filled() == 0 ? ColumnKind.EMPTY : kind(column.kind());
    boolean numbers = kind == ColumnKind.NUMBERS && !hidden;
    return new ColumnFacts(
        column.name(),
        position,
        kind,
        counts,
        numbers
            ? Optional.of(new Extent(cells.least(), cells.greatest(), cells.whole()))
            : Optional.empty(),
        hidden ? Optional.empty() : cells.days().flatMap(TableFacts::ends),
        List.of(),
        identity);
  }

  private static ColumnKind kind(Kind kind) {
    return switch (kind) {
      case DAY -> ColumnKind.DATES;
      case NUMBER -> ColumnKind.NUMBERS;
      default -> ColumnKind.TEXT;
    };
  }

  private static Optional<Timeline> ends(DailyLook.Days days) {
    return timeline(List.of(days.first(), days.last()));
  }

  /** Days that came from a database, as a column of a file has them. */
  public static Optional<Timeline> timeline(List<LocalDate> days) {
    List<String> texts = days.stream().map(LocalDate::toString).toList();
    return Timeline.of(new DateColumn(texts, Optional.empty()), texts.size());
  }
}
