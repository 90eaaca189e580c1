package org.centreline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A page of the documentation, as the tests that hold it to the code see it. */
record Doc(Path path, String text) {

  /** The folder that holds everything. */
  static final Path PROJECT = Path.of("..");

  /** The pages that speak of the code. */
  static List<Doc> all() {
    try (Stream<Path> files = Files.walk(PROJECT.resolve("docs"))) {
      return Stream.concat(
              files.filter(file -> file.toString().endsWith(".md")).sorted(),
              Stream.of("README.md", "CONTRIBUTING.md", "SECURITY.md").map(PROJECT::resolve))
          .map(Doc::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One page, by its path from the project's folder. */
  static Doc named(String path) {
    return of(PROJECT.resolve(path));
  }

  private static Doc of(Path path) {
    return new Doc(path, read(path.toString()));
  }

  /** The text of a file, by its path from the folder of the core. */
  static String read(String path) {
    try {
      return Files.readString(Path.of(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The code of the first block in a language. */
  String block(String language) {
    String fence = "```" + language + "\n";
    int start = text.indexOf(fence) + fence.length();
    return text.substring(start, text.indexOf("```", start));
  }

  /** The cells of the rows of every table, without its lines of dashes. */
  List<List<String>> rows() {
    return text.lines()
        .filter(line -> line.startsWith("| ") && !line.startsWith("| ---"))
        .map(line -> Stream.of(line.substring(1).split("\\|")).map(String::strip).toList())
        .toList();
  }
}
