package org.centreline.cli;

import java.util.List;
import org.centreline.cli.command.Guide;
import org.centreline.cli.command.Verb;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Specs;
import org.centreline.cli.option.Syntax;
import org.centreline.cli.option.Typed;
import org.centreline.cli.terminal.ExitCode;
import org.centreline.cli.terminal.Results;
import org.centreline.cli.terminal.Terminal;

/** {@code centreline generate-completion}. */
final class CompletionVerb implements Verb {

  @Override
  public Syntax syntax() {
    return new Syntax("generate-completion", "", List.of());
  }

  @Override
  public Guide guide() {
    return new Guide(
        "a script that completes commands on Tab",
        "Prints a script for bash and zsh that completes verbs, options and their values when"
            + " Tab is pressed.",
        List.of(
            Guide.Example.of(
                "Switch it on in this shell", "source <(centreline generate-completion)")),
        List.of());
  }

  @Override
  public ExitCode run(Typed typed, Problems problems, Terminal terminal) {
    if (!typed.arguments().isEmpty()) {
      problems.usage("generate-completion takes no '" + typed.arguments().get(0) + "'");
    }
    problems.stopIfAny();
    Results.print(Specs.completion(Verbs.all().stream().map(Verb::syntax).toList()), terminal);
    return ExitCode.DONE;
  }
}
