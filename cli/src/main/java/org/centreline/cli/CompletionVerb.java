package org.centreline.cli;

import java.util.List;
import org.centreline.cli.command.Guide;
import org.centreline.cli.command.Verb;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Syntax;
import org.centreline.cli.option.Typed;
import org.centreline.cli.terminal.ExitCode;
import org.centreline.cli.terminal.Results;
import org.centreline.cli.terminal.Terminal;

/** {@code centreline generate-completion}. */
final class CompletionVerb implements Verb {

  @Override
  public Syntax syntax() {
    return new Syntax("generate-completion", "[SHELL]", List.of());
  }

  @Override
  public Guide guide() {
    return new Guide(
        "a script that completes commands on Tab",
        "Prints a script that completes verbs, options and their values, topics of explain and the"
            + " columns of the CSV file that was typed, when Tab is pressed: for bash, zsh or fish."
            + " Without a shell it is for bash and zsh.",
        List.of(
            Guide.Example.of(
                "Switch it on in this shell", "source <(centreline generate-completion)"),
            Guide.Example.of(
                "In fish, for good",
                "centreline generate-completion fish \\",
                "  > ~/.config/fish/completions/centreline.fish")),
        List.of());
  }

  @Override
  public ExitCode run(Typed typed, Problems problems, Terminal terminal) {
    List<String> shells = typed.arguments();
    if (shells.size() > 1) {
      problems.usage("generate-completion takes one shell, not " + shells.size());
    }
    for (String shell : shells) {
      if (!Completion.SHELLS.contains(shell)) {
        problems.usage(
            "generate-completion takes "
                + String.join(", ", Completion.SHELLS.subList(0, 2))
                + " or fish, not '"
                + shell
                + "'");
      }
    }
    problems.stopIfAny();
    Completion completion = new Completion(Verbs.all());
    Results.print(
        shells.isEmpty() ? completion.bashAndZsh() : completion.of(shells.get(0)), terminal);
    return ExitCode.DONE;
  }
}
