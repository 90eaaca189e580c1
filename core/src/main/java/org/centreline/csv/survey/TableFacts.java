package org.centreline.csv.survey;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.centreline.csv.daily.DailyColumn;
import org.centreline.csv.daily.DailyColumn.Kind;
import org.centreline.csv.daily.DailyLook;
import org.centreline.csv.daily.DailyLook.Cells;
import org.centreline.csv.date.DateColumn;
import org.centreline.csv.date.Timeline;
import org.centreline.csv.header.Header;
import org.centreline.csv.personal.Identity;
import org.centreline.csv.personal.PersonalColumns;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.problem.Notice;
import org.centreline.csv.role.ColumnRole;
import org.centreline.csv.role.TypedRoles;
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
   */
  public static FileFacts of(String name, List<DailyColumn> columns, DailyLook look) {
    List<ColumnFacts> facts = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      facts.add(column(columns.get(i), look.columns().get(i), i + 1, look.rows()));
    }
    int rows = count(look.rows());
    List<Notice> notices = notices(name, columns);
    String sha256 = Checksum.of(Bytes.of((columns + "\n" + look).getBytes(StandardCharsets.UTF_8)));
    Source source =
        new Source(name, sha256, rows, rows, notices, Dialect.ofTable(Optional.empty()), List.of());
    return new FileFacts(source, facts, Optional.empty());
  }

  /** Warns of columns that may tell of people. */
  private static List<Notice> notices(String name, List<DailyColumn> columns) {
    FileFindings findings = new FileFindings(name);
    String[] names = columns.stream().map(DailyColumn::name).toArray(String[]::new);
    PersonalColumns.note(
        Header.of(names, 0), Arrays.stream(names).map(PersonalColumns::named).toList(), findings);
    return findings.notices();
  }

  /** What each column is. */
  public static List<ColumnRole> roles(List<DailyColumn> columns, DailyLook look) {
    List<ColumnRole> roles = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      roles.add(TypedRoles.of(columns.get(i), look.columns().get(i), i));
    }
    return roles;
  }

  /** Of several columns of days the one with the most different ones, the first of equals. */
  public static Optional<DailyColumn> date(List<DailyColumn> columns, DailyLook look) {
    int best = -1;
    for (int i = 0; i < columns.size(); i++) {
      Cells cells = look.columns().get(i);
      boolean days =
          columns.get(i).kind() == Kind.DAY
              && cells.filled() > 0
              && PersonalColumns.named(columns.get(i).name()).isEmpty();
      if (days && (best < 0 || cells.different() > look.columns().get(best).different())) {
        best = i;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(columns.get(best));
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
