package org.centreline.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.centreline.report.Table.Align;
import org.centreline.report.Table.Column;

/**
 * Makes a table column by column; a column that a chart has no use for is simply not added.
 *
 * @param <T> what a row is about
 */
public final class TableMaker<T> {

  private final List<Column> columns = new ArrayList<>();
  private final List<Function<T, String>> cells = new ArrayList<>();

  public TableMaker<T> words(String head, Function<T, String> cell) {
    return add(head, Align.LEFT, cell);
  }

  public TableMaker<T> numbers(String head, Function<T, String> cell) {
    return add(head, Align.RIGHT, cell);
  }

  private TableMaker<T> add(String head, Align align, Function<T, String> cell) {
    columns.add(new Column(head, align));
    cells.add(cell);
    return this;
  }

  public Table of(List<T> about) {
    return new Table(
        columns,
        about.stream().map(t -> cells.stream().map(cell -> cell.apply(t)).toList()).toList());
  }
}
