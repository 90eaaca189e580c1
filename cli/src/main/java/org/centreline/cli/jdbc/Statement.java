package org.centreline.cli.jdbc;

import java.util.List;

/**
 * A SELECT.
 *
 * @param sql its text
 * @param values the texts that its question marks stand for, in order
 */
record Statement(String sql, List<String> values) {

  Statement {
    values = List.copyOf(values);
  }

  /** For people: the statement, and what its question marks stand for. */
  String shown() {
    StringBuilder shown = new StringBuilder(sql).append('\n');
    for (int i = 0; i < values.size(); i++) {
      shown.append("-- ? ").append(i + 1).append(" is ");
      shown.append(values.get(i).replace('\n', ' ').replace('\r', ' ')).append('\n');
    }
    return shown.toString();
  }
}
