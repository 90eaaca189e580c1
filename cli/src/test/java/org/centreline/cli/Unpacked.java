package org.centreline.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Files of Office as their parts, so that tests that look for a text look into them too. */
public final class Unpacked {

  private Unpacked() {}

  /** The parts of a package by their names, in order. */
  public static Map<String, byte[]> parts(byte[] zip) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), in.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }

  /** What is in a file: of a package the text of all its parts. */
  public static String text(byte[] file) {
    boolean zip = file.length > 3 && file[0] == 'P' && file[1] == 'K' && file[2] == 3;
    if (!zip) {
      return new String(file, StandardCharsets.UTF_8);
    }
    StringBuilder text = new StringBuilder();
    parts(file).forEach((name, part) -> text.append(name).append('\n').append(text(part)));
    return text.append('\n').toString();
  }

  /** What is in a file: of a package the text of all its parts. */
  public static String text(Path file) throws IOException {
    return text(Files.readAllBytes(file));
  }
}
