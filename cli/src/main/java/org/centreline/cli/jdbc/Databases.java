package org.centreline.cli.jdbc;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.centreline.cli.jdbc.Access.From;
import org.centreline.cli.option.Option;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Typed;
import org.centreline.cli.option.group.ColumnGroup;
import org.centreline.cli.option.group.MeaningGroup;
import org.centreline.cli.option.group.ReadingGroup;
import org.centreline.cli.option.group.SourceGroup;
import org.centreline.cli.terminal.FileReason;
import org.centreline.cli.terminal.RunEnvironment;
import org.centreline.csv.daily.AskedOnce;
import org.centreline.csv.daily.DailySource;
import org.centreline.words.ShellWord;

/** Understands what is typed of a database. */
public final class Databases {

  /**
   * A table that can be asked.
   *
   * @param name what messages and outputs call it: the table, the engine, host and database
   * @param table the table's name, or that of the file of the query
   * @param source who asks it
   * @param again the words that name it in a command, the URL but shown as a variable
   * @param file the file that it lies in, where no server keeps it
   */
  public record Database(
      String name, String table, DailySource source, List<String> again, Optional<String> file) {

    public Database {
      again = List.copyOf(again);
    }
  }

  private static final List<Option<?>> OF_FILES =
      List.of(
          ColumnGroup.ORDER,
          MeaningGroup.TARGET_COLUMN,
          ReadingGroup.SHEET,
          ReadingGroup.DATE_FORMAT,
          ReadingGroup.DELIMITER,
          ReadingGroup.ENCODING,
          ReadingGroup.DECIMAL_COMMA,
          ReadingGroup.DECIMAL_POINT,
          ReadingGroup.DURATIONS,
          ReadingGroup.SKIP,
          ReadingGroup.WIDE);

  private Databases() {}

  /** The table asked for; what can't be is reported. */
  public static Optional<Database> of(Typed typed, Problems problems, RunEnvironment setting) {
    JdbcUrl url = new JdbcUrl(typed.arguments().get(0));
    Optional<Engine> engine = Engine.of(url.engine());
    url.fault().ifPresent(fault -> problems.usage("FILE: " + fault));
    for (Option<?> option : OF_FILES) {
      if (typed.has(option)) {
        problems.usage(option + " is for files, and FILE is a database");
      }
    }
    Optional<From> from = from(typed, problems, setting);
    if (engine.isEmpty() || from.isEmpty() || !problems.isEmpty()) {
      return Optional.empty();
    }
    Access access =
        new Access(
            url,
            engine.get(),
            from.get(),
            new Access.Login(setting.environment(), Access.COMMON, List.of()));
    String table =
        typed
            .text(SourceGroup.TABLE)
            .orElseGet(() -> Path.of(typed.text(SourceGroup.QUERY).orElse("")).getFileName() + "");
    DailySource source =
        typed.has(SourceGroup.EXPLAIN_SQL)
            ? new ExplainedTable(access)
            : new AskedOnce(new JdbcTable(access));
    List<String> again =
        typed.has(SourceGroup.TABLE)
            ? List.of(ShellWord.DATABASE_URL, SourceGroup.TABLE.name(), table)
            : List.of(
                ShellWord.DATABASE_URL,
                SourceGroup.QUERY.name(),
                typed.text(SourceGroup.QUERY).orElse(""));
    return Optional.of(
        new Database(table + " (" + url.shown() + ")", table, source, again, url.file()));
  }

  private static Optional<From> from(Typed typed, Problems problems, RunEnvironment setting) {
    Optional<String> table = typed.one(SourceGroup.TABLE, problems);
    Optional<String> query = typed.one(SourceGroup.QUERY, problems);
    if (table.isPresent() == query.isPresent()) {
      problems.usage(
          "FILE is a database: name one table or view with "
              + SourceGroup.TABLE
              + ", or a file with one SELECT with "
              + SourceGroup.QUERY);
      return Optional.empty();
    }
    return table.isPresent()
        ? Optional.of(new From(table, ""))
        : query(query.get(), problems, setting).map(text -> new From(Optional.empty(), text));
  }

  private static Optional<String> query(String typed, Problems problems, RunEnvironment setting) {
    try {
      Path path =
          setting
              .path(typed)
              .filter(place -> !typed.isBlank())
              .orElseThrow(() -> new NoSuchFileException(typed));
      Optional<String> text = QueryText.read(path);
      Optional<String> fault = QueryText.fault(text);
      fault.ifPresent(
          found ->
              problems.usage(
                  SourceGroup.QUERY + " " + typed + ": " + found + "; one SELECT is expected"));
      return fault.isPresent() ? Optional.empty() : text;
    } catch (IOException e) {
      problems.file(typed + " can't be read: " + FileReason.of(e));
      return Optional.empty();
    }
  }
}
