package org.centreline.cli.command;

import java.util.List;

/**
 * What help says about a verb beside its options.
 *
 * @param summary a few words for the list of verbs
 * @param purpose a sentence or two
 * @param examples command lines, each with what it does
 * @param notes paragraphs that follow the options
 * @param first names of the options that are used most, which help shows where there are many; none
 *     where it shows all
 */
public record Guide(
    String summary,
    String purpose,
    List<Example> examples,
    List<String> notes,
    List<String> first) {

  /** Help that shows every option. */
  public Guide(String summary, String purpose, List<Example> examples, List<String> notes) {
    this(summary, purpose, examples, notes, List.of());
  }

  /** The same with these options, a space between, and the others when they are asked for. */
  public Guide first(String names) {
    return new Guide(summary, purpose, examples, notes, List.of(names.split(" ")));
  }

  /**
   * A command line to copy.
   *
   * @param does what it does
   * @param lines the command, cut where it is longer than a line
   */
  public record Example(String does, List<String> lines) {

    public static Example of(String does, String... lines) {
      return new Example(does, List.of(lines));
    }
  }

  public Guide {
    examples = List.copyOf(examples);
    notes = List.copyOf(notes);
    first = List.copyOf(first);
  }
}
