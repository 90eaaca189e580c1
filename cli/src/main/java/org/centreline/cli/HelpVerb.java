package org.centreline.cli;

import java.util.List;
import java.util.Optional;
import org.centreline.cli.command.Guide;
import org.centreline.cli.command.Verb;
import org.centreline.cli.option.Option;
import org.centreline.cli.option.OptionGroup;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Syntax;
import org.centreline.cli.option.Typed;
import org.centreline.cli.terminal.ExitCode;
import org.centreline.cli.terminal.Results;
import org.centreline.cli.terminal.Terminal;

/** {@code centreline help VERB}. */
final class HelpVerb implements Verb {

  static final Option<String> ALL =
      Syntax.ALL.saying("every option of the verb, not the fifteen that are used most");

  @Override
  public Syntax syntax() {
    return new Syntax("help", "[VERB]", List.of(new OptionGroup("Options", List.of(ALL))));
  }

  @Override
  public Guide guide() {
    return new Guide(
        "how to use a verb",
        "Shows how to use a verb, with the options that are used most; without a verb, which verbs"
            + " there are.",
        List.of(Guide.Example.of("Every option of a chart", "centreline help chart --all")),
        List.of());
  }

  @Override
  public ExitCode run(Typed typed, Problems problems, Terminal terminal) {
    if (typed.arguments().size() > 1) {
      problems.usage("help takes one verb, not " + typed.arguments().size());
    }
    Optional<String> name = typed.arguments().stream().findFirst();
    Optional<Verb> verb = name.flatMap(Verbs::named);
    if (name.isPresent() && verb.isEmpty()) {
      problems.usage(Verbs.unknown(name.get()));
    }
    if (name.isEmpty() && typed.has(ALL)) {
      problems.usage(ALL + " shows every option of a verb; name it, as in help chart " + ALL);
    }
    problems.stopIfAny();
    Results.print(
        verb.map(typed.has(ALL) ? HelpPage::whole : HelpPage::of).orElseGet(Overview::text),
        terminal);
    return ExitCode.DONE;
  }
}
