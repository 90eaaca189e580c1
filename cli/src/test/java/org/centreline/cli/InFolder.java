package org.centreline.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** A test with a folder of its own, and files in it by their names. */
public abstract class InFolder {

  @TempDir public Path folder;

  protected final void write(String name, String text) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  protected final String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  /** Puts one text in the place of another that the file has. */
  protected final void change(String name, String from, String to) throws IOException {
    String text = read(name);
    assertTrue(text.contains(from), from);
    write(name, text.replace(from, to));
  }
}
