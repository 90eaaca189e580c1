package org.centreline.cli;

import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.centreline.Centreline;
import org.centreline.cli.command.ExplainVerb;
import org.centreline.cli.command.Verb;
import org.centreline.cli.command.chart.ChartVerb;
import org.centreline.cli.command.compare.CompareVerb;
import org.centreline.cli.command.describe.DescribeVerb;
import org.centreline.cli.command.outcome.OutcomeVerb;
import org.centreline.cli.command.pareto.ParetoVerb;
import org.centreline.cli.command.plan.PlanVerb;
import org.centreline.cli.command.project.CheckVerb;
import org.centreline.cli.command.project.InitVerb;
import org.centreline.cli.command.project.ReportVerb;
import org.centreline.cli.command.selftest.SelfTestVerb;
import org.centreline.cli.command.suggest.SuggestVerb;
import org.centreline.cli.option.Parsing;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Syntax;
import org.centreline.cli.option.Typed;
import org.centreline.cli.terminal.ExitCode;
import org.centreline.cli.terminal.Refusal;
import org.centreline.cli.terminal.Results;
import org.centreline.cli.terminal.RunEnvironment;
import org.centreline.cli.terminal.Terminal;
import org.centreline.csv.text.Nearest;

/** The table of verbs, and the way from a command line to one of them. */
public final class Verbs {

  private static final List<Verb> ALL =
      List.of(
          new ChartVerb(),
          new OutcomeVerb(),
          new PlanVerb(),
          new CompareVerb(),
          new ParetoVerb(),
          new SuggestVerb(),
          new DescribeVerb(),
          new ReportVerb(),
          new CheckVerb(),
          new InitVerb(),
          new SelfTestVerb(Main::run),
          new ExplainVerb(),
          new HelpVerb(),
          new CompletionVerb());

  private Verbs() {}

  /** Every verb, in the order in which help lists them. */
  static List<Verb> all() {
    return ALL;
  }

  /** The verb of a name. */
  static Optional<Verb> named(String name) {
    return ALL.stream().filter(verb -> verb.syntax().verb().equals(name)).findFirst();
  }

  /**
   * Runs a command line.
   *
   * @throws Refusal where it is wrong
   */
  public static ExitCode run(Terminal terminal, List<String> words) {
    if (words.isEmpty()) {
      Results.print(Overview.welcome(), terminal);
      return ExitCode.DONE;
    }
    String first = words.get(0);
    if (Syntax.HELP.names().contains(first)) {
      Results.print(Overview.text(), terminal);
      return ExitCode.DONE;
    }
    if (Syntax.VERSION.names().contains(first)) {
      return version(terminal);
    }
    Verb verb =
        named(first)
            .orElseThrow(
                () ->
                    new Refusal(
                        ExitCode.WRONG_USAGE, List.of(notAVerb(first, terminal.setting()))));
    return run(verb, words.subList(1, words.size()), terminal);
  }

  private static ExitCode run(Verb verb, List<String> words, Terminal terminal) {
    Problems problems = new Problems();
    Typed typed = Parsing.parse(verb.syntax(), words, problems);
    if (typed.has(Syntax.HELP)) {
      Results.print(HelpPage.of(verb), terminal);
      return ExitCode.DONE;
    }
    return typed.has(Syntax.VERSION) ? version(terminal) : verb.run(typed, problems, terminal);
  }

  private static ExitCode version(Terminal terminal) {
    Results.print("centreline " + Centreline.VERSION + "\n", terminal);
    return ExitCode.DONE;
  }

  private static String notAVerb(String word, RunEnvironment setting) {
    boolean file = word.equals("-") || setting.path(word).filter(Files::exists).isPresent();
    if (file) {
      return "'" + word + "' is a file; did you mean `centreline chart " + word + "`?";
    }
    if (word.startsWith("-")) {
      return "'" + word + "' comes before the verb; type `centreline chart FILE`, then the options";
    }
    boolean name = word.indexOf('.') >= 0 || word.indexOf('/') >= 0;
    return unknown(word) + (name ? "; to draw a file, type `centreline chart " + word + "`" : "");
  }

  /** Says that there is no such verb. */
  static String unknown(String name) {
    List<String> names = ALL.stream().map(verb -> verb.syntax().verb()).toList();
    return "there is no verb '"
        + name
        + "'"
        + Nearest.to(name, names).map(near -> "; did you mean " + near + "?").orElse("");
  }
}
