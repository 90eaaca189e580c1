package org.centreline.cli.command.selftest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.centreline.chart.convention.Conventions;
import org.centreline.cli.command.selftest.Reference.Expected;
import org.centreline.cli.command.selftest.Reference.ReferenceCase;

/**
 * The certified set as it lies in the jar: one text a reference, made from the files that the tests
 * of every build compare with.
 *
 * <p>Its first lines say {@code what}, {@code source} and {@code tolerance}. {@code data NAME} and
 * the lines after it, up to an empty one, are a file; {@code case NAME DATA} is followed by the
 * words of a command, then by a line a path with the values that must stand there; {@code 48*1.5}
 * is the same value 48 times.
 */
final class References {

  /** Their names, in the order in which they are told. */
  static final List<String> NAMES =
      List.of(
          "limits",
          "rules",
          "apart",
          Conventions.QICHARTS2.id(),
          "plot-the-dots",
          Conventions.QCC.id(),
          "nist",
          "risk",
          "outcomes",
          "examples");

  private final Map<String, String> data = new LinkedHashMap<>();
  private final List<ReferenceCase> cases = new ArrayList<>();
  private final Map<String, String> head = new LinkedHashMap<>();
  private final List<String> lines;
  private int at;

  private References(String text) {
    lines = text.lines().toList();
  }

  /** The bytes of a file of the set. */
  static byte[] bytes(String name) {
    try (InputStream in = References.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not in the program");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One reference. */
  static Reference read(String id, byte[] bytes) {
    References reader = new References(new String(bytes, StandardCharsets.UTF_8));
    reader.readAll();
    return new Reference(
        id,
        reader.head.get("what"),
        reader.head.get("source"),
        Tolerance.of(reader.head.get("tolerance")),
        reader.cases);
  }

  private void readAll() {
    while (at < lines.size()) {
      String line = lines.get(at++);
      int space = line.indexOf(' ');
      if (space < 0) {
        continue;
      }
      String word = line.substring(0, space);
      String rest = line.substring(space + 1);
      switch (word) {
        case "data" -> data.put(rest, String.join("\n", block()) + "\n");
        case "case" -> cases.add(read(rest.split(" ")));
        default -> head.put(word, rest);
      }
    }
  }

  /** The lines up to an empty one. */
  private List<String> block() {
    int first = at;
    while (at < lines.size() && !lines.get(at).isEmpty()) {
      at++;
    }
    return lines.subList(first, at);
  }

  private ReferenceCase read(String[] names) {
    List<String> block = block();
    List<Expected> expected = new ArrayList<>();
    for (String line : block.subList(1, block.size())) {
      String[] words = line.split(" ");
      List<String> values = new ArrayList<>();
      for (int i = 1; i < words.length; i++) {
        addTo(values, words[i]);
      }
      expected.add(new Expected(words[0], values));
    }
    String file = names.length < 2 ? "" : data.get(names[1]);
    return new ReferenceCase(names[0], List.of(block.get(0).split(" ")), file, expected);
  }

  private static void addTo(List<String> values, String word) {
    int star = word.indexOf('*');
    int times = star < 0 ? 1 : Integer.parseInt(word.substring(0, star));
    String value = word.substring(star + 1);
    for (int i = 0; i < times; i++) {
      values.add(value);
    }
  }
}
