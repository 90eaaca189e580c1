package org.centreline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.centreline.Centreline;
import org.centreline.cli.command.Guide;
import org.centreline.cli.command.Verb;
import org.centreline.cli.option.Option;
import org.centreline.cli.option.OptionGroup;
import org.centreline.cli.option.Syntax;
import org.centreline.cli.terminal.ExitCode;

/**
 * The pages that {@code man} shows, in roff with the macros {@code man(7)}: one of the program and
 * one a verb, made of what help is made of. The build runs this once.
 */
final class ManPages {

  private static final String PROGRAM = "centreline";
  private static final int DAY = "2026-01-01".length();

  private final StringBuilder page = new StringBuilder();

  private ManPages() {}

  /** Writes every page into the folder {@code args[0]}, dated as {@code args[1]} begins. */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    for (Map.Entry<String, String> page : all(args[1].substring(0, DAY)).entrySet()) {
      Files.writeString(folder.resolve(page.getKey()), page.getValue());
    }
  }

  /** Every page by the name of its file. */
  static Map<String, String> all(String date) {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put(PROGRAM + ".1", whole(date));
    for (Verb verb : Verbs.all()) {
      pages.put(name(verb) + ".1", of(verb, date));
    }
    return pages;
  }

  private static String name(Verb verb) {
    return PROGRAM + "-" + verb.syntax().verb();
  }

  private static String whole(String date) {
    ManPages made = new ManPages();
    made.head(PROGRAM, "run charts and SPC charts of health-care measures", date);
    made.macro("SH", "SYNOPSIS").line("\\fB" + PROGRAM + "\\fR \\fIVERB\\fR [\\fIoptions\\fR]");
    made.macro("SH", "DESCRIPTION");
    for (String paragraph : Overview.welcome().split("\n\n")) {
      made.paragraph(paragraph);
    }
    made.macro("SH", "VERBS");
    for (Verb verb : Verbs.all()) {
      made.line(".TP").line("\\fB" + roff(verb.syntax().verb()) + "\\fR" + argument(verb.syntax()));
      made.text(verb.guide().summary());
    }
    made.foot(Verbs.all().stream().map(ManPages::name).toList());
    return made.page.toString();
  }

  private static String of(Verb verb, String date) {
    ManPages made = new ManPages();
    Syntax syntax = verb.syntax();
    Guide guide = verb.guide();
    made.head(name(verb), guide.summary(), date);
    made.macro("SH", "SYNOPSIS");
    made.line("\\fB" + roff(syntax.command()) + "\\fR" + argument(syntax) + " [\\fIoptions\\fR]");
    made.macro("SH", "DESCRIPTION").text(guide.purpose());
    made.macro("SH", "OPTIONS");
    syntax.groups().forEach(made::group);
    if (!guide.notes().isEmpty()) {
      made.macro("SH", "NOTES");
      guide.notes().forEach(note -> made.apart().text(note));
    }
    if (!guide.examples().isEmpty()) {
      made.macro("SH", "EXAMPLES");
      guide.examples().forEach(made::example);
    }
    made.foot(List.of(PROGRAM));
    return made.page.toString();
  }

  private static String argument(Syntax syntax) {
    return syntax.argument().isEmpty() ? "" : " \\fI" + roff(syntax.argument()) + "\\fR";
  }

  private void head(String name, String summary, String date) {
    String version = "Centreline " + Centreline.VERSION;
    line(".TH " + roff(name).toUpperCase(Locale.ROOT) + " 1 " + date + " \"" + version + "\"");
    macro("SH", "NAME").line(roff(name) + " \\- " + roff(summary));
  }

  private void group(OptionGroup group) {
    macro("SS", group.heading());
    for (Option<?> option : group.options()) {
      List<String> names = new ArrayList<>();
      for (String name : option.shown().split(" ", option.names().size() + 1)) {
        boolean label = names.size() == option.names().size();
        names.add((label ? "\\fI" : "\\fB") + roff(name) + "\\fR");
      }
      line(".TP").line(String.join(" ", names)).text(option.help());
    }
  }

  private void example(Guide.Example example) {
    apart().text(example.does() + ":");
    line(".PP").line(".RS 4").line(".nf");
    example.lines().forEach(this::text);
    line(".fi").line(".RE");
  }

  /** Lines are kept where they are set in, or have columns. */
  private void paragraph(String paragraph) {
    apart();
    boolean kept = false;
    for (String each : paragraph.strip().split("\n")) {
      if (!kept && each.contains("  ")) {
        apart().line(".RS 4").line(".nf");
        kept = true;
      }
      text(each.strip());
    }
    if (kept) {
      line(".fi").line(".RE");
    }
  }

  private void foot(List<String> others) {
    macro("SH", "EXIT STATUS");
    for (String code : ExitCode.helpLines()) {
      String[] parts = code.strip().split(" +", 2);
      line(".TP").line("\\fB" + parts[0] + "\\fR").text(parts[1]);
    }
    macro("SH", "SEE ALSO");
    for (int i = 0; i < others.size(); i++) {
      line(".BR " + roff(others.get(i)) + " (1)" + (i + 1 < others.size() ? " ," : ""));
    }
  }

  private ManPages macro(String name, String words) {
    return line("." + name + " " + "\"" + roff(words) + "\"");
  }

  private ManPages line(String line) {
    page.append(line).append('\n');
    return this;
  }

  /** Begins a paragraph; after a heading or the like one has begun. */
  private ManPages apart() {
    int last = page.lastIndexOf("\n", page.length() - 2) + 1;
    boolean begun = page.indexOf(".SH", last) == last || page.indexOf(".PP", last) == last;
    return begun ? this : line(".PP");
  }

  private ManPages text(String text) {
    return line(roff(text));
  }

  /** Text as roff takes it; a line of it never begins a macro. */
  static String roff(String text) {
    StringBuilder out = new StringBuilder();
    for (int c : text.codePoints().toArray()) {
      switch (c) {
        case '\\' -> out.append("\\e");
        case '-' -> out.append("\\-");
        case '\'' -> out.append("\\(aq");
        case '"' -> out.append("\\(dq");
        case '^' -> out.append("\\(ha");
        case '~' -> out.append("\\(ti");
        case '`' -> out.append("\\(ga");
        default -> {
          if (c < 128) {
            out.append((char) c);
          } else {
            out.append("\\[u").append(String.format(Locale.ROOT, "%04X", c)).append(']');
          }
        }
      }
    }
    return out.length() > 0 && out.charAt(0) == '.' ? "\\&" + out : out.toString();
  }
}
