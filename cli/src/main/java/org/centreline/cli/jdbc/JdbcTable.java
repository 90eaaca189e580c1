package org.centreline.cli.jdbc;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.centreline.cli.terminal.ExitCode;
import org.centreline.cli.terminal.Refusal;
import org.centreline.csv.daily.DailyColumn;
import org.centreline.csv.daily.DailyGroup;
import org.centreline.csv.daily.DailyLook;
import org.centreline.csv.daily.DailyQuestion;
import org.centreline.csv.daily.DailySource;
import org.centreline.csv.problem.Shown;
import org.centreline.csv.text.Nearest;

/** A table, view or query in a database. */
final class JdbcTable implements DailySource {

  private static final int MOST_NAMES = 10_000;

  private final Access access;
  private final EngineFault fault;
  private final Map<String, ColumnType> types = new HashMap<>();
  private Optional<Session> session = Optional.empty();

  JdbcTable(Access access) {
    this.access = access;
    fault = new EngineFault(access.url().shown());
  }

  @Override
  public List<DailyColumn> columns() {
    Session open = session();
    List<DailyColumn> columns = new ArrayList<>();
    try (ResultSet none = open.ask(new Statement(select().columns(), List.of()))) {
      ResultSetMetaData data = none.getMetaData();
      for (int i = 1; i <= data.getColumnCount(); i++) {
        String name = data.getColumnLabel(i);
        String word = data.getColumnTypeName(i);
        ColumnType type = ColumnType.of(data.getColumnType(i), word);
        types.put(name, type);
        columns.add(new DailyColumn(name, type.kind(), word));
      }
    } catch (SQLException e) {
      throw missing(open, e);
    }
    return columns;
  }

  @Override
  public DailyLook look(List<DailyColumn> known) {
    Session open = session();
    WholeLook look = new WholeLook(select(), known);
    try (ResultSet row = open.ask(look.statement())) {
      row.next();
      return look.read(row);
    } catch (SQLException e) {
      throw fault.asking(open.told(e));
    }
  }

  @Override
  public void ask(DailyQuestion question, Consumer<DailyGroup> groups) {
    Session open = session();
    try (ResultSet rows = open.ask(select().of(question))) {
      GroupRows reader = new GroupRows(question, rows);
      while (rows.next()) {
        groups.accept(reader.group());
      }
    } catch (SQLException e) {
      throw fault.asking(open.told(e));
    }
  }

  private Session session() {
    if (session.isEmpty()) {
      try {
        session = Optional.of(new Session(access, access.login()));
      } catch (SQLException e) {
        throw fault.connecting(e);
      }
    }
    return session.get();
  }

  private Select select() {
    try {
      String quote = session().connection().getMetaData().getIdentifierQuoteString();
      Names names = Names.of(access.engine(), quote);
      return new Select(access.engine(), names, access.from().sql(names), types);
    } catch (SQLException e) {
      throw fault.asking(e);
    }
  }

  /** That there is no such table, with the nearest; else what the engine had against it. */
  private Refusal missing(Session open, SQLException failure) {
    Optional<String> typed = access.from().table();
    if (typed.isEmpty()) {
      return fault.asking(failure);
    }
    List<String> parts = Names.parts(typed.get());
    String wanted = parts.get(parts.size() - 1);
    List<String> names = new ArrayList<>();
    open.rollback();
    try (ResultSet tables = open.connection().getMetaData().getTables(null, null, "%", null)) {
      while (tables.next() && names.size() < MOST_NAMES) {
        String kind = tables.getString("TABLE_TYPE");
        if (kind != null && (kind.contains("TABLE") || kind.contains("VIEW"))) {
          names.add(tables.getString("TABLE_NAME"));
        }
      }
    } catch (SQLException e) {
      return fault.asking(failure);
    }
    if (names.contains(wanted)) {
      return fault.asking(failure);
    }
    String near =
        Nearest.to(wanted, names)
            .map(name -> "; did you mean --table " + Shown.argument(name) + "?")
            .orElse("");
    String reason =
        Shown.text(access.url().shown())
            + ": there is no table or view '"
            + Shown.text(typed.get())
            + "' that the account may see"
            + near;
    return new Refusal(ExitCode.NO_FILE, List.of(reason));
  }

  @Override
  public void close() {
    session.ifPresent(Session::close);
    session = Optional.empty();
  }
}
