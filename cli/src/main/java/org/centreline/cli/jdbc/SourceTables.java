package org.centreline.cli.jdbc;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.centreline.cli.jdbc.Access.From;
import org.centreline.cli.terminal.RunEnvironment;
import org.centreline.csv.Sheet;
import org.centreline.csv.daily.AskedOnce;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.Problem;
import org.centreline.csv.text.Bytes;
import org.centreline.csv.text.CsvFile;
import org.centreline.project.folder.ProjectCode;
import org.centreline.project.folder.ProjectFolder;
import org.centreline.project.folder.Wrong;

/** Reads {@code sources.csv}: tables in databases that measures name in place of files. */
public final class SourceTables {

  private static final String URL = "url";
  private static final String TABLE = "table";
  private static final String QUERY = "query";
  private static final List<String> COLUMNS = List.of("name", URL, TABLE, QUERY);

  private final ProjectFolder folder;
  private final RunEnvironment setting;
  private final List<Problem> problems = new ArrayList<>();

  private SourceTables(ProjectFolder folder, RunEnvironment setting) {
    this.folder = folder;
    this.setting = setting;
  }

  /**
   * The tables by their names.
   *
   * @throws DataException with everything that is wrong with the file
   */
  public static Map<String, CsvFile> of(ProjectFolder folder, RunEnvironment setting) {
    return new SourceTables(folder, setting).tables(Sheet.read(folder.file(ProjectFolder.SOURCES)));
  }

  private Map<String, CsvFile> tables(Sheet sheet) {
    for (String name : sheet.names()) {
      if (!COLUMNS.contains(name)) {
        wrong(
            sheet.headerLine(),
            name,
            Wrong.of(
                ProjectCode.UNKNOWN_COLUMN,
                "one of " + String.join(", ", COLUMNS),
                name,
                "mend the name"));
      }
    }
    Map<String, CsvFile> tables = new LinkedHashMap<>();
    for (Sheet.Line row : sheet.lines()) {
      String name = needed(row, "name", "a name for measures.csv");
      String url = needed(row, URL, "the jdbc: URL of a database");
      if (!name.isEmpty() && !url.isEmpty()) {
        add(row, name, new JdbcUrl(url), tables);
      }
    }
    if (!problems.isEmpty()) {
      throw new DataException(problems);
    }
    return tables;
  }

  private void add(Sheet.Line row, String name, JdbcUrl url, Map<String, CsvFile> tables) {
    Optional<String> fault =
        JdbcUrl.is(url.text()) ? url.fault() : Optional.of("it does not begin with jdbc:");
    // The cell may hold a password, and is not repeated.
    fault.ifPresent(
        found ->
            wrong(
                row.number(),
                URL,
                Wrong.of(ProjectCode.BAD_OPTION, "the URL of a database", "another", found)));
    Optional<From> from = from(row, url.engine());
    if (tables.containsKey(name)) {
      wrong(
          row.number(),
          "name",
          Wrong.of(ProjectCode.BAD_OPTION, "a name of its own", name, "give it another name"));
    }
    Optional<Engine> engine = Engine.of(url.engine());
    if (fault.isEmpty() && from.isPresent() && engine.isPresent()) {
      Access.Login login =
          new Access.Login(setting.environment(), variable(name), List.of(folder.root()));
      JdbcTable table = new JdbcTable(new Access(url, engine.get(), from.get(), login));
      String shown = name + " (" + url.shown() + ")";
      tables.put(
          name, new CsvFile(shown, Bytes.of(new byte[0]), Optional.of(new AskedOnce(table))));
    }
  }

  /** A name as variables of the environment have it: {@code falls-2024} is FALLS_2024. */
  private static String variable(String name) {
    StringBuilder word = new StringBuilder();
    for (char c : name.toUpperCase(Locale.ROOT).toCharArray()) {
      word.append(c < 128 && Character.isLetterOrDigit(c) ? c : '_');
    }
    return word.toString();
  }

  private Optional<From> from(Sheet.Line row, String engine) {
    Optional<String> table = row.cell(TABLE);
    Optional<String> query = row.cell(QUERY);
    if (table.isPresent() == query.isPresent()) {
      wrong(
          row.number(),
          TABLE,
          Wrong.of(
              ProjectCode.EMPTY_CELL,
              "a table or a query, and not both",
              table.orElse(""),
              "name a table or view, or the file of one SELECT under query"));
      return Optional.empty();
    }
    return table.isPresent() ? Optional.of(new From(table, "")) : query(row, query.get(), engine);
  }

  private Optional<From> query(Sheet.Line row, String file, String engine) {
    ProjectFolder.Found found = folder.find(file);
    if (found.fault().isPresent()) {
      ProjectFolder.Fault fault = found.fault().get();
      wrong(row.number(), QUERY, Wrong.of(fault.code(), fault.expected(), file, fault.fix()));
      return Optional.empty();
    }
    try {
      Path path = folder.root().resolve(file);
      Optional<String> text = QueryText.read(path);
      Optional<String> fault =
          QueryText.fault(text)
              .or(() -> text.filter(one -> engine.equals("h2")).flatMap(QueryText::outside));
      fault.ifPresent(
          what ->
              wrong(
                  row.number(),
                  QUERY,
                  Wrong.of(ProjectCode.BAD_OPTION, "a file with one SELECT", file, what)));
      return fault.isPresent()
          ? Optional.empty()
          : text.map(one -> new From(Optional.empty(), one));
    } catch (IOException e) {
      wrong(
          row.number(),
          QUERY,
          Wrong.of(
              ProjectCode.UNREADABLE_FILE,
              "a file that can be read",
              file,
              "see who may read the file"));
      return Optional.empty();
    }
  }

  private String needed(Sheet.Line row, String column, String what) {
    if (row.cell(column).isEmpty()) {
      wrong(row.number(), column, Wrong.of(ProjectCode.EMPTY_CELL, what, "", "fill in the cell"));
    }
    return row.cell(column).orElse("");
  }

  private void wrong(int line, String column, Wrong what) {
    problems.add(folder.problem(ProjectFolder.SOURCES, line, column, what));
  }
}
