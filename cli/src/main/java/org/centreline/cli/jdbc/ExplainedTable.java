package org.centreline.cli.jdbc;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.centreline.csv.daily.DailyColumn;
import org.centreline.csv.daily.DailyGroup;
import org.centreline.csv.daily.DailyLook;
import org.centreline.csv.daily.DailyQuestion;
import org.centreline.csv.daily.DailySource;

/**
 * Shows the statement in place of sending it. Nothing is looked up, so names stand as they were
 * typed, and numbers are taken for whole ones.
 *
 * @param access the table
 */
record ExplainedTable(Access access) implements DailySource {

  @Override
  public List<DailyColumn> columns() {
    return List.of();
  }

  /** Not reached: what describes a table does not know how to show a statement. */
  @Override
  public DailyLook look(List<DailyColumn> known) {
    throw new UnsupportedOperationException("a look needs the names of columns");
  }

  @Override
  public void ask(DailyQuestion question, Consumer<DailyGroup> groups) {
    Names names = new Names(access.engine().quote());
    Select select = new Select(access.engine(), names, access.from().sql(names), Map.of());
    throw new ShownSql(select.of(question).shown());
  }

  @Override
  public void close() {}
}
