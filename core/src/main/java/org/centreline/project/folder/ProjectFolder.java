package org.centreline.project.folder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.Problem;
import org.centreline.csv.text.Bytes;
import org.centreline.csv.text.CsvFile;
import org.centreline.csv.text.HeldHead;
import org.centreline.csv.workbook.Workbooks;

/**
 * The files of a project; none outside its folder is ever read.
 *
 * @param root the folder, any links followed
 * @param shown the folder as people typed it, for messages
 * @param tables tables in databases, by the names that measures have for them
 */
public record ProjectFolder(Path root, String shown, Map<String, CsvFile> tables) {

  /** Where tables in databases are named. */
  public static final String SOURCES = "sources.csv";

  /** Where the measures are declared: what makes a folder a project. */
  public static final String MEASURES = "measures.csv";

  /** What a file turned out to be: its text, or why there is none. */
  public record Found(Optional<CsvFile> file, Optional<Fault> fault) {

    /** There is a file, but it can't be read. */
    public static Found unreadable() {
      return unreadable("see who may read the file");
    }

    static Found unreadable(String fix) {
      return nothing(ProjectCode.UNREADABLE_FILE, "a file that can be read", fix);
    }

    static Found nothing(ProjectCode code, String expected, String fix) {
      return new Found(Optional.empty(), Optional.of(new Fault(code, expected, fix)));
    }
  }

  /** The bytes of a file where it lies. */
  private record Stored(Path path, long size, FileTime written) implements Bytes {

    static Stored of(Path path) throws IOException {
      return new Stored(path, Files.size(path), Files.getLastModifiedTime(path));
    }

    @Override
    public InputStream open(Purpose purpose) {
      try {
        if (Files.size(path) != size || !Files.getLastModifiedTime(path).equals(written)) {
          throw new IOException(path.getFileName() + " changed while it was being read");
        }
        return Files.newInputStream(path);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Why a file can't be had. */
  public record Fault(ProjectCode code, String expected, String fix) {}

  /**
   * A folder that exists.
   *
   * @throws IOException where it can't be read
   */
  public static ProjectFolder open(Path folder, String shown) throws IOException {
    return new ProjectFolder(folder.toRealPath(), shown, Map.of());
  }

  public ProjectFolder {
    tables = Map.copyOf(tables);
  }

  /** The same with tables that stand for files. */
  public ProjectFolder with(Map<String, CsvFile> named) {
    return new ProjectFolder(root, shown, named);
  }

  /** The name of the folder itself. */
  public String name() {
    return root.getFileName() == null ? shown : root.getFileName().toString();
  }

  /** What messages call a file of the folder. */
  public String shown(String file) {
    return shown.endsWith("/") || shown.endsWith("\\") ? shown + file : shown + "/" + file;
  }

  /** Whether there is anything of this name; {@link #find} tells whether it can be read. */
  public boolean has(String file) {
    return Files.exists(root.resolve(file), LinkOption.NOFOLLOW_LINKS);
  }

  /** The name of a file that differs from this one in capitals alone. */
  Optional<String> alike(String file) {
    try (Stream<Path> files = Files.list(root)) {
      return files
          .map(path -> String.valueOf(path.getFileName()))
          .filter(name -> name.equalsIgnoreCase(file))
          .sorted()
          .findFirst();
    } catch (IOException | UncheckedIOException e) {
      return Optional.empty();
    }
  }

  /** A file that may be named by people, relative to the folder, or a table. */
  public Found find(String file) {
    if (tables.containsKey(file)) {
      return new Found(Optional.of(tables.get(file)), Optional.<Fault>empty());
    }
    if (!isPlain(file)) {
      return Found.nothing(
          ProjectCode.OUTSIDE_FOLDER,
          "a file of the project, such as data/waits.csv",
          "put the file into the folder and write its name from there, with / between folders");
    }
    try {
      Path path = root.resolve(file);
      if (!isFile(path) && has(file)) {
        return Found.unreadable(hindrance(path));
      }
      if (!isFile(path)) {
        return Found.nothing(
            ProjectCode.MISSING_FILE, "a file of the project", "mend the name, or add the file");
      }
      if (!path.toRealPath().startsWith(root)) {
        return Found.nothing(
            ProjectCode.OUTSIDE_FOLDER,
            "a file of the project",
            "it is a link that leads out of the folder; put a copy of the file in its place");
      }
      Bytes bytes = new HeldHead(Stored.of(path));
      return new Found(Optional.of(new CsvFile(shown(file), bytes)), Optional.<Fault>empty());
    } catch (InvalidPathException | IOException | UncheckedIOException e) {
      return Found.unreadable();
    }
  }

  /**
   * The data of a measure: its file, or one sheet of its workbook.
   *
   * @throws DataException where it is a workbook that can't be read, or it has to be asked which
   *     sheet is meant
   */
  public Found data(Measure measure) {
    Found found = find(measure.file());
    return found
        .file()
        .map(file -> Workbooks.opened(file, measure.sheet()))
        .map(sheet -> new Found(Optional.of(sheet), Optional.<Fault>empty()))
        .orElse(found);
  }

  private static String hindrance(Path path) {
    if (!Files.exists(path)) {
      return "it is a link that leads to no file; put the file itself in its place";
    }
    return Files.isDirectory(path)
        ? "it is a folder; put a file in its place"
        : "it is no ordinary file; put one in its place";
  }

  /**
   * Whether there is such a file.
   *
   * @throws IOException where nobody may look
   */
  private static boolean isFile(Path path) throws IOException {
    try {
      return Files.readAttributes(path, BasicFileAttributes.class).isRegularFile();
    } catch (AccessDeniedException e) {
      throw e;
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * A file of the folder.
   *
   * @throws DataException where it can't be read, or lies elsewhere
   */
  public CsvFile file(String file) {
    Found found = find(file);
    return found
        .file()
        .orElseThrow(
            () -> {
              Fault fault = found.fault().orElseThrow();
              Wrong wrong = Wrong.of(fault.code(), fault.expected(), file, fault.fix());
              return new DataException(List.of(problem(file, 0, "", wrong)));
            });
  }

  /** Neither absolute nor with a step up, on any system. */
  private static boolean isPlain(String file) {
    boolean elsewhere =
        file.isEmpty() || file.startsWith("/") || file.indexOf('\\') >= 0 || file.indexOf(':') >= 0;
    return !elsewhere && Arrays.stream(file.split("/")).noneMatch(".."::equals);
  }

  /** A problem with a place in one of the files. */
  public Problem problem(String file, int line, String column, Wrong wrong) {
    return new Problem(
        shown(file), line, column, wrong.expected(), wrong.found(), wrong.code(), wrong.fix());
  }
}
