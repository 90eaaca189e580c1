package org.centreline.cli;

import java.util.ArrayList;
import java.util.List;
import org.centreline.cli.command.Guide;
import org.centreline.cli.command.Verb;
import org.centreline.cli.command.Wrapped;
import org.centreline.cli.option.Option;
import org.centreline.cli.option.OptionGroup;
import org.centreline.cli.option.Syntax;
import org.centreline.cli.terminal.ExitCode;

/** The help of a verb: what it is for, examples, options; lines fit 80 columns. */
final class HelpPage {

  private static final int WIDTH = 80;
  private static final int INDENT = 26;

  private final List<String> lines = new ArrayList<>();

  private HelpPage() {}

  /** The page with the options that are used most, with a final line feed. */
  static String of(Verb verb) {
    return of(verb, shown(verb));
  }

  /** The page with every option. */
  static String whole(Verb verb) {
    return of(verb, verb.syntax().groups());
  }

  private static String of(Verb verb, List<OptionGroup> groups) {
    HelpPage page = new HelpPage();
    page.head(verb);
    groups.forEach(page::group);
    if (groups.size() < verb.syntax().groups().size()) {
      page.rest(verb);
    }
    verb.guide().notes().forEach(page::note);
    page.lines.add("");
    page.lines.add("Exit codes");
    page.lines.addAll(ExitCode.helpLines());
    return String.join("\n", page.lines) + "\n";
  }

  private static List<OptionGroup> shown(Verb verb) {
    List<String> first = verb.guide().first();
    if (first.isEmpty()) {
      return verb.syntax().groups();
    }
    List<Option<?>> options = verb.syntax().options();
    List<Option<?>> most = new ArrayList<>();
    for (String name : first) {
      options.stream().filter(option -> option.names().contains(name)).forEach(most::add);
    }
    return List.of(new OptionGroup("Used most", most));
  }

  private void rest(Verb verb) {
    Syntax syntax = verb.syntax();
    lines.add("");
    lines.add("Every option, by subject:");
    lines.add("  centreline help " + syntax.verb() + " " + HelpVerb.ALL);
  }

  private void head(Verb verb) {
    Syntax syntax = verb.syntax();
    String argument = syntax.argument().isEmpty() ? "" : " " + syntax.argument();
    lines.add("Usage: " + syntax.command() + argument + " [options]");
    lines.add("");
    lines.addAll(Wrapped.lines(verb.guide().purpose(), WIDTH));
    for (Guide.Example example : verb.guide().examples()) {
      lines.add("");
      lines.addAll(Wrapped.lines(example.does() + ":", WIDTH));
      example.lines().forEach(line -> lines.add("  " + line));
    }
  }

  private void group(OptionGroup group) {
    lines.add("");
    lines.add(group.heading());
    group.options().forEach(this::option);
  }

  private void option(Option<?> option) {
    String shown = "  " + option.shown();
    List<String> help = Wrapped.lines(option.help(), WIDTH - INDENT);
    boolean beside = shown.length() + 2 <= INDENT;
    lines.add(beside ? shown + " ".repeat(INDENT - shown.length()) + help.get(0) : shown);
    help.stream().skip(beside ? 1 : 0).forEach(line -> lines.add(" ".repeat(INDENT) + line));
  }

  private void note(String note) {
    lines.add("");
    lines.addAll(Wrapped.lines(note, WIDTH));
  }
}
