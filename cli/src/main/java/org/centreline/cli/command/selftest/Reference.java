package org.centreline.cli.command.selftest;

import java.util.List;

/**
 * Cases with one source.
 *
 * @param id a short name
 * @param what is compared
 * @param source who says what is right
 * @param tolerance how far a number may be from it
 * @param cases in order
 */
record Reference(
    String id, String what, String source, Tolerance tolerance, List<ReferenceCase> cases) {

  Reference {
    cases = List.copyOf(cases);
  }

  /**
   * One command line, and what it must answer.
   *
   * @param id its name, within the reference
   * @param words of the command line
   * @param data what stands on standard input; empty where the command reads a folder
   * @param expected what must stand in its JSON
   */
  record ReferenceCase(String id, List<String> words, String data, List<Expected> expected) {

    ReferenceCase {
      words = List.copyOf(words);
      expected = List.copyOf(expected);
    }
  }

  /**
   * What must stand somewhere in JSON.
   *
   * @param path where, as {@link JsonPath} reads it
   * @param values one after the other
   */
  record Expected(String path, List<String> values) {

    Expected {
      values = List.copyOf(values);
    }
  }
}
