package org.centreline.cli.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.centreline.cli.jdbc.Databases;
import org.centreline.cli.jdbc.Databases.Database;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Typed;
import org.centreline.cli.option.group.ReadingGroup;
import org.centreline.cli.option.group.ResultOptions.Talk;
import org.centreline.cli.option.group.SourceGroup;
import org.centreline.cli.terminal.ExitCode;
import org.centreline.cli.terminal.FileReason;
import org.centreline.cli.terminal.Refusal;
import org.centreline.cli.terminal.Terminal;
import org.centreline.csv.text.Bytes;
import org.centreline.csv.text.CsvFile;
import org.centreline.csv.text.Nearest;
import org.centreline.csv.workbook.Workbooks;

/**
 * The file that is read.
 *
 * @param typed as typed; {@code -} for standard input
 * @param path where it is; for standard input the file behind it, where the system shows one
 * @param database a table in the place of a file
 * @param sheet of a workbook, where one was named
 */
public record Input(String typed, Path path, Optional<Database> database, Optional<String> sheet) {

  private static final String STANDARD_INPUT = "-";
  private static final String DATABASE = "jdbc:";
  private static final long LARGE = 8L << 20;

  /** No file, where none was named. */
  public static final Input NONE = new Input("", Path.of("no-file"));

  private static boolean isDatabase(String typed) {
    return typed.regionMatches(true, 0, DATABASE, 0, DATABASE.length());
  }

  /** A file. */
  public Input(String typed, Path path) {
    this(typed, path, Optional.empty(), Optional.empty());
  }

  /** The file typed; whether it is there and can be read is looked at, and reported. */
  public static Input of(String typed, Terminal terminal, Problems problems) {
    return of("", typed, terminal, problems);
  }

  /** The same for a verb, which may have a way of its own round a database. */
  public static Input of(String verb, String typed, Terminal terminal, Problems problems) {
    if (typed.equals(STANDARD_INPUT)) {
      return new Input(typed, Path.of("/dev/stdin"));
    }
    if (isDatabase(typed)) {
      NoTables.report(verb, problems);
      return NONE;
    }
    Path path = terminal.setting().path(typed).orElse(Path.of(""));
    if (path.toString().isEmpty() || !Files.exists(path)) {
      problems.file(typed + " can't be read: there is no such file" + meant(path));
    } else if (Files.isDirectory(path)) {
      problems.file(typed + " can't be read: it is a folder; name a file in it");
    } else if (!Files.isReadable(path)) {
      problems.file(typed + " can't be read: permission denied");
    }
    return new Input(typed, path);
  }

  /** The one file that a verb takes; that there is none, or that there are more, is reported. */
  public static Input only(String verb, Typed typed, Problems problems, Terminal terminal) {
    List<String> files = typed.arguments();
    if (files.stream().anyMatch(Input::isDatabase)) {
      NoTables.report(verb, problems);
      return NONE;
    }
    SourceGroup.checkFile(typed, problems);
    if (files.size() == 1) {
      Input file = of(files.get(0), terminal, problems);
      return new Input(file.typed, file.path, file.database, typed.text(ReadingGroup.SHEET));
    }
    if (files.isEmpty()) {
      problems.usage(verb + " needs a FILE, or - for standard input");
    } else if (problems.isEmpty()) {
      problems.usage(
          verb
              + " takes one FILE, but '"
              + String.join("' and '", files)
              + "' were given (put quotation marks around a value with spaces)");
    }
    return NONE;
  }

  /** The same, or the one table of a database. */
  public static Input orTable(String verb, Typed typed, Problems problems, Terminal terminal) {
    List<String> files = typed.arguments();
    if (files.stream().noneMatch(Input::isDatabase)) {
      return only(verb, typed, problems, terminal);
    }
    if (files.size() > 1) {
      // A URL may hold a password, and is not repeated.
      problems.usage(
          verb
              + " takes one FILE, but a database and more were given (put quotation marks around a"
              + " value with spaces)");
      return NONE;
    }
    return Databases.of(typed, problems, terminal.setting())
        .map(found -> new Input(found.table(), NONE.path(), Optional.of(found), Optional.empty()))
        .orElse(NONE);
  }

  private static String meant(Path path) {
    Path folder = path.toAbsolutePath().getParent();
    if (folder == null || path.getFileName() == null || !Files.isDirectory(folder)) {
      return "";
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<String> names = new ArrayList<>();
      files.limit(1000).sorted().forEach(file -> names.add(file.getFileName().toString()));
      return Nearest.to(path.getFileName().toString(), names)
          .map(name -> "; did you mean " + name + "?")
          .orElse("");
    } catch (IOException e) {
      return "";
    }
  }

  /** What messages call it. */
  public String shown() {
    return isPiped() ? "stdin" : database.map(Database::name).orElse(typed);
  }

  /** Its name without folders, which outputs carry. */
  public String name() {
    return isPiped() ? "stdin" : database.map(Database::name).orElse(path.getFileName().toString());
  }

  private boolean isPiped() {
    return typed.equals(STANDARD_INPUT);
  }

  /**
   * The file as readers of CSV take it, by the name that is shown; a workbook as one of its sheets.
   *
   * @param talk whether a screen may be told how far a long reading has come
   */
  public CsvFile file(Talk talk, Terminal terminal) {
    return database.isPresent()
        ? new CsvFile(shown(), Bytes.of(new byte[0]), database.map(Database::source))
        : Workbooks.opened(new CsvFile(shown(), bytes(talk, terminal)), sheet);
  }

  /** The words that name it in a command. */
  public List<String> again() {
    List<String> words = new ArrayList<>(List.of(typed));
    sheet.ifPresent(name -> words.addAll(List.of(ReadingGroup.SHEET.name(), name)));
    return words;
  }

  /** All its bytes, with nothing told. */
  public Bytes bytes(Terminal terminal) {
    return bytes(Talk.QUIET, terminal);
  }

  /**
   * All its bytes: those of a large file stay on the disk, those of a pipe are held.
   *
   * @param talk whether a screen may be told how far a long reading has come
   * @throws Refusal where it can't be read
   */
  Bytes bytes(Talk talk, Terminal terminal) {
    ReadingProgress progress = ReadingProgress.of(talk, terminal);
    try {
      if (isPiped()) {
        return held(terminal.in(), progress);
      }
      if (Files.isRegularFile(path)) {
        return Files.size(path) < LARGE
            ? Bytes.of(Files.readAllBytes(path))
            : new FileBytes(path, progress, this::refusal);
      }
      // Closed by the end of the run: more of it may be asked for.
      return held(Files.newInputStream(path), progress);
    } catch (IOException e) {
      throw refusal(e);
    }
  }

  private HeldBytes held(InputStream in, ReadingProgress progress) throws IOException {
    HeldBytes.Words words = new HeldBytes.Words(shown(), this::refusal);
    return new HeldBytes(in, HeldBytes.Room.standard(), progress, words);
  }

  private Refusal refusal(IOException failure) {
    String reason = shown() + " can't be read: " + FileReason.of(failure);
    return new Refusal(ExitCode.NO_FILE, List.of(reason));
  }
}
