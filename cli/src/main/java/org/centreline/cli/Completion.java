package org.centreline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.centreline.cli.command.ExplainVerb;
import org.centreline.cli.command.Verb;
import org.centreline.cli.option.Option;
import org.centreline.words.ExplainPages;

/**
 * Scripts that complete verbs, options, their values, topics of {@code explain} and the columns of
 * the file that was typed. picocli's own script knows no columns and no fish.
 */
final class Completion {

  /** The shells, as they are typed. */
  static final List<String> SHELLS = List.of("bash", "zsh", "fish");

  private static final String COLUMN = "COLUMN";

  private final List<Verb> verbs;

  Completion(List<Verb> verbs) {
    this.verbs = List.copyOf(verbs);
  }

  /** For bash, and for zsh where it is sourced there. */
  String bashAndZsh() {
    return shared()
        + "\nif [ -n \"${ZSH_VERSION-}\" ]; then\n"
        + read("zsh.sh")
        + "else\n"
        + read("bash.sh")
        + "fi\n";
  }

  /** For a shell of the list. */
  String of(String shell) {
    return switch (shell) {
      case "bash" -> shared() + "\n" + read("bash.sh");
      case "zsh" -> "#compdef centreline\n" + shared() + "\n" + read("zsh.sh");
      default -> fish();
    };
  }

  /** The words that may follow a verb and are no options; none where those are files. */
  private List<String> arguments(Verb verb) {
    if (verb instanceof ExplainVerb) {
      return ExplainPages.topics();
    }
    if (verb instanceof HelpVerb) {
      return names();
    }
    return verb instanceof CompletionVerb ? SHELLS : List.of();
  }

  private List<String> names() {
    return verbs.stream().map(verb -> verb.syntax().verb()).toList();
  }

  private static boolean isColumn(Option<?> option) {
    return option.label().startsWith(COLUMN);
  }

  // ---- bash and zsh

  private String shared() {
    StringBuilder options = new StringBuilder();
    StringBuilder arguments = new StringBuilder();
    for (Verb verb : verbs) {
      String name = "        " + verb.syntax().verb() + ") _centreline_say ";
      options.append(name).append(String.join(" ", verb.syntax().names())).append(" ;;\n");
      List<String> words = arguments(verb);
      if (!words.isEmpty()) {
        arguments.append(name).append(String.join(" ", words)).append(" ;;\n");
      }
    }
    return read("shared.sh")
        .replace("@COLUMNS@\n", read("columns.awk"))
        .replace("@VERBS@", String.join(" ", names()))
        .replace("@VALUES@\n", values())
        .replace("@OPTIONS@\n", options)
        .replace("@ARGUMENTS@\n", arguments);
  }

  /** An arm for each list of words, with all the options that take it, and one for columns. */
  private String values() {
    Map<String, List<String>> options = new LinkedHashMap<>();
    for (Verb verb : verbs) {
      for (Option<?> option : verb.syntax().options()) {
        if (!option.label().isEmpty()) {
          List<String> after = options.computeIfAbsent(answer(option), a -> new ArrayList<>());
          option.names().forEach(n -> after.add("'" + verb.syntax().verb() + " " + n + "'"));
        }
      }
    }
    StringBuilder arms = new StringBuilder();
    options.forEach(
        (answer, after) ->
            arms.append("    ")
                .append(String.join(" | \\\n      ", after))
                .append(")\n")
                .append(answer)
                .append("      return\n      ;;\n"));
    return arms.toString();
  }

  private static String answer(Option<?> option) {
    if (isColumn(option)) {
      return "      shift 3\n      _centreline_columns \"$@\"\n";
    }
    List<String> words = option.words();
    return words.isEmpty() ? "" : "      _centreline_say " + quoted(words) + "\n";
  }

  private static String quoted(List<String> words) {
    return String.join(" ", words.stream().map(Completion::quoted).toList());
  }

  private static String quoted(String word) {
    return "'" + word.replace("'", "'\\''") + "'";
  }

  // ---- fish

  private String fish() {
    StringBuilder lines = new StringBuilder();
    for (Verb verb : verbs) {
      lines.append("complete -c centreline -n __fish_use_subcommand -a ");
      lines.append(verb.syntax().verb()).append(" -d ");
      lines.append(fished(verb.guide().summary())).append('\n');
    }
    for (Verb verb : verbs) {
      String begin =
          "complete -c centreline -n '__fish_seen_subcommand_from " + verb.syntax().verb() + "'";
      verb.syntax().options().forEach(option -> lines.append(begin).append(fished(option)));
      List<String> words = arguments(verb);
      if (!words.isEmpty()) {
        lines.append(begin).append(" -f -a ").append(fished(String.join(" ", words))).append('\n');
      }
    }
    return read("fish.fish")
        .replace("@COLUMNS@\n", read("columns.awk"))
        .replace("@LINES@\n", lines);
  }

  private static String fished(Option<?> option) {
    StringBuilder line = new StringBuilder();
    for (String name : option.names()) {
      line.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
    }
    if (isColumn(option)) {
      line.append(" -x -a '(__centreline_columns)'");
    } else if (!option.words().isEmpty()) {
      line.append(" -x -a ").append(fished(String.join(" ", option.words())));
    } else if (!option.label().isEmpty()) {
      line.append(" -r");
    }
    return line.append(" -d ").append(fished(option.help())).append('\n').toString();
  }

  private static String fished(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }

  private static String read(String name) {
    try (InputStream in = Completion.class.getResourceAsStream("completion/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
