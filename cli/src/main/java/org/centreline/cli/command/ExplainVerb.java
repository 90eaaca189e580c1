package org.centreline.cli.command;

import java.util.List;
import java.util.Optional;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Syntax;
import org.centreline.cli.option.Typed;
import org.centreline.cli.terminal.ExitCode;
import org.centreline.cli.terminal.Results;
import org.centreline.cli.terminal.Terminal;
import org.centreline.words.ExplainPages;

/** {@code centreline explain TOPIC}. */
public final class ExplainVerb implements Verb {

  private static final String HOW = "\nTo read about one of these: centreline explain TOPIC\n";

  @Override
  public Syntax syntax() {
    return new Syntax("explain", "[TOPIC]", List.of());
  }

  @Override
  public Guide guide() {
    return new Guide(
        "what a chart, rule, warning or error means",
        "Explains a chart, a rule, a set of rules, a convention, a warning or the code of an error:"
            + " what it is, when to use it, the formula, the source, and how other tools differ."
            + " Without a topic it lists them all.",
        List.of(
            Guide.Example.of("What an XmR chart is", "centreline explain xmr"),
            Guide.Example.of(
                "Why limits differ from those of other tools", "centreline explain limits-differ"),
            Guide.Example.of(
                "What the code in an error message means", "centreline explain bad-number")),
        List.of());
  }

  @Override
  public ExitCode run(Typed typed, Problems problems, Terminal terminal) {
    String topic = String.join(" ", typed.arguments());
    Optional<String> page =
        topic.isBlank() ? Optional.of(ExplainPages.list() + HOW) : ExplainPages.page(topic);
    if (page.isEmpty()) {
      problems.usage(unknown(topic));
    }
    problems.stopIfAny();
    page.ifPresent(text -> Results.print(text, terminal));
    return ExitCode.DONE;
  }

  private static String unknown(String topic) {
    return "there is no page about '"
        + topic
        + "'; "
        + ExplainPages.nearest(topic)
            .map(near -> "did you mean `centreline explain " + near + "`?")
            .orElse("`centreline explain` lists the topics");
  }
}
