package org.centreline.cli.jdbc;

import java.util.ArrayList;
import java.util.List;

/**
 * Names between an engine's own quotation marks, never as they come.
 *
 * @param quote the sign before a name
 */
record Names(String quote) {

  /** The sign of a driver, but for those that are known to be wrong. */
  static Names of(Engine engine, String said) {
    String plain = said == null ? "" : said.strip();
    boolean ours = engine.isSpark() || engine == Engine.SQLSERVER || plain.isEmpty();
    return new Names(ours ? engine.quote() : plain);
  }

  /** One name, a sign in it doubled. */
  String quoted(String name) {
    String end = quote.equals("[") ? "]" : quote;
    return quote + name.replace(end, end + end) + end;
  }

  /** A table's name, whose dots part it unless they stand between double quotes or brackets. */
  String table(String typed) {
    return String.join(".", parts(typed).stream().map(this::quoted).toList());
  }

  /** The parts of a table's name: catalogue, schema, table. */
  static List<String> parts(String typed) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    char until = 0;
    for (char c : typed.toCharArray()) {
      if (until == 0 && part.isEmpty() && (c == '"' || c == '[')) {
        until = c == '[' ? ']' : c;
      } else if (until != 0 && c == until) {
        until = 0;
      } else if (until == 0 && c == '.') {
        parts.add(part.toString());
        part.setLength(0);
      } else {
        part.append(c);
      }
    }
    parts.add(part.toString());
    return parts;
  }
}
