package org.centreline.csv.role;

import java.util.ArrayList;
import java.util.List;
import org.centreline.csv.header.CsvTable;
import org.centreline.csv.header.Header;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Filter;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.request.ReadingOptions.Percent;
import org.centreline.csv.text.CsvFile;
import org.centreline.csv.text.KeptRows;

/** A table that is read several times: what its columns are is found out once. */
public final class KnownTable {

  private final CsvFile file;
  private final CsvTable table;
  private final List<Known> roles;

  /** Of a file, its text and names found. */
  public KnownTable(CsvFile file, CsvTable table) {
    this(file, table, new ArrayList<>());
  }

  private KnownTable(CsvFile file, CsvTable table, List<Known> roles) {
    this.file = file;
    this.table = table;
    this.roles = roles;
  }

  public CsvFile file() {
    return file;
  }

  public CsvTable table() {
    return table;
  }

  /**
   * What was found out, and what it depends on beside the table. A list rather than a map: hashing
   * records costs a tenth of a plain chart's start.
   */
  private record Known(ReadingOptions options, List<Filter> where, TableRoles roles) {

    boolean isFor(ReadingOptions asked, List<Filter> rows) {
      return where.equals(rows) && options.equals(asked);
    }
  }

  /** What the columns are, by the rows that hold what was asked for. */
  public TableRoles roles(ReadingOptions options, List<Filter> where) {
    ReadingOptions marked = options.with(Percent.AS_MARKED);
    for (Known known : roles) {
      if (known.isFor(marked, where)) {
        return known.roles();
      }
    }
    TableRoles found = TableRoles.of(table, marked, where);
    roles.add(new Known(marked, where, found));
    return found;
  }

  /** The same with its rows where they were kept, if these are enough for what is asked for. */
  public KnownTable keeping(KeptRows rows, Columns asked) {
    if (!rows.hold(positions(asked))) {
      return this;
    }
    return new KnownTable(file, table.keeping(rows), roles);
  }

  /** The columns that are asked for; all of them where values are not. */
  private List<Integer> positions(Columns asked) {
    Header header = table.header();
    List<Integer> positions = new ArrayList<>();
    List<String> names = new ArrayList<>(asked.names());
    names.addAll(asked.by());
    names.forEach(name -> positions.addAll(header.positions(name)));
    for (int i = 0; i < header.width() && asked.value().isEmpty(); i++) {
      positions.add(i);
    }
    return positions;
  }
}
