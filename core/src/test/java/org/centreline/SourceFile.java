package org.centreline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A source file as the tests of the house see it: where it lies, and its lines. */
public record SourceFile(Path path, List<String> lines) {
  private static final Pattern NOT_CODE =
      Pattern.compile(
          "\"\"\".*?\"\"\"|\"(?:[^\"\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\n]|\\\\.)+'|//[^\n]*|/\\*.*?\\*/",
          Pattern.DOTALL);

  public SourceFile {
    lines = List.copyOf(lines);
  }

  /** Every Java file under a folder, in order of path. */
  public static List<SourceFile> under(String folder) {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .map(SourceFile::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SourceFile read(Path path) {
    try {
      return new SourceFile(path, Files.readAllLines(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same lines with comments and the text of strings blanked out. */
  List<String> code() {
    String text = String.join("\n", lines);
    return NOT_CODE
        .matcher(text)
        .replaceAll(
            found -> "\n".repeat((int) found.group().chars().filter(c -> c == '\n').count()))
        .lines()
        .toList();
  }

  /** The package below {@code org.centreline}: {@code plot.svg}, or empty at the root. */
  String room() {
    String folders = path.getParent().toString().replace('\\', '/');
    String below = folders.substring(folders.indexOf("org/centreline") + "org/centreline".length());
    return below.isEmpty() ? "" : below.substring(1).replace('/', '.');
  }

  /** One complaint for each line of code in which the pattern is found. */
  List<String> complaints(Pattern forbidden, String reason) {
    List<String> code = code();
    List<String> found = new ArrayList<>();
    for (int i = 0; i < code.size(); i++) {
      if (forbidden.matcher(code.get(i)).find()) {
        found.add(complaint(i, reason));
      }
    }
    return found;
  }

  String complaint(int line, String reason) {
    return path + ":" + (line + 1) + ": " + reason + ": " + lines.get(line).strip();
  }
}
