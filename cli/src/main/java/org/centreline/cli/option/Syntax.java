package org.centreline.cli.option;

import java.util.List;
import java.util.stream.Stream;

/**
 * What may be typed after a verb.
 *
 * @param verb such as {@code chart}
 * @param argument what stands for the words that are no options; empty where there are none
 * @param groups the options
 */
public record Syntax(String verb, String argument, List<OptionGroup> groups) {

  public static final Option<String> HELP = Option.flag("--help", "show this help").or("-h");
  public static final Option<String> VERSION =
      Option.flag("--version", "show the version").or("-V");

  /** Of verbs that tell the first page of something, and by this the whole. */
  public static final Option<String> ALL = Option.flag("--all", "everything");

  /** What every verb understands. */
  public static final OptionGroup STANDARD = new OptionGroup("Other", List.of(HELP, VERSION));

  public Syntax {
    groups = Stream.concat(groups.stream(), Stream.of(STANDARD)).toList();
  }

  /** Every option. */
  public List<Option<?>> options() {
    return OptionGroup.all(groups);
  }

  /** Every name of every option. */
  public List<String> names() {
    return options().stream().flatMap(option -> option.names().stream()).toList();
  }

  /** The command line up to the verb. */
  public String command() {
    return "centreline " + verb;
  }
}
