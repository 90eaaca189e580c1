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

/** The help of a verb: what it is for, examples, options by group; lines fit 80 columns. */
final class HelpPage {

  private static final int WIDTH = 80;
  private static final int INDENT = 26;

  private final List<String> lines = new ArrayList<>();

  private HelpPage() {}

  /** The page, with a final line feed. */
  static String of(Verb verb) {
    HelpPage page = new HelpPage();
    page.head(verb);
    verb.syntax().groups().forEach(page::group);
    verb.guide().notes().forEach(page::note);
    page.lines.add("");
    page.lines.add("Exit codes");
    page.lines.addAll(ExitCode.helpLines());
    return String.join("\n", page.lines) + "\n";
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
