package org.centreline.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.centreline.analysis.describe.Proposal;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Filter;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.request.ReadingOptions.Decimal;
import org.centreline.csv.request.ReadingOptions.Durations;
import org.centreline.csv.request.ReadingOptions.Form;
import org.centreline.csv.request.ReadingOptions.Percent;

/** The command that draws what is proposed, as a person would type it. */
public final class ChartCommand {

  private static final int WIDTH = 76;

  private final List<String> words = new ArrayList<>();

  private ChartCommand() {}

  /**
   * What follows the program's name, word by word, unquoted.
   *
   * @param file as typed; {@code -} for standard input
   */
  public static List<String> arguments(Proposal proposal, String file) {
    boolean option = file.startsWith("-") && !file.equals("-");
    return arguments(proposal, List.of(option ? "./" + file : file));
  }

  /** The same of a file, or of a database with what names its table. */
  public static List<String> arguments(Proposal proposal, List<String> input) {
    ChartCommand command = new ChartCommand();
    command.words.add(proposal.kind().verb());
    command.words.addAll(input);
    proposal.category().ifPresent(name -> command.add("--category", name));
    command.columns(proposal);
    proposal.chart().ifPresent(plan -> command.grouping(plan.grouping()));
    if (proposal.kind() == Proposal.Kind.FUNNEL) {
      command.words.add("--funnel");
    }
    command.reading(proposal.options());
    return List.copyOf(command.words);
  }

  private void columns(Proposal proposal) {
    Columns columns = proposal.columns();
    String value = proposal.category().isPresent() ? "--count" : "--value";
    columns.date().ifPresent(name -> add("--date", name));
    columns.order().ifPresent(name -> add("--order", name));
    columns.value().ifPresent(name -> add(value, name));
    columns.denominator().ifPresent(name -> add("--denominator", name));
    columns.by().forEach(name -> add("--by", name));
    for (Filter filter : columns.where()) {
      add("--where", filter.column() + "=" + filter.value());
    }
  }

  private void grouping(Grouping grouping) {
    grouping.every().ifPresent(every -> add("--every", word(every)));
    grouping.combine().ifPresent(combine -> add("--combine", word(combine)));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private void reading(ReadingOptions options) {
    options.dateFormat().ifPresent(pattern -> add("--date-format", pattern));
    options.delimiter().ifPresent(sign -> add("--delimiter", sign == '\t' ? "tab" : sign + ""));
    options.encoding().ifPresent(charset -> add("--encoding", charset.name()));
    if (options.decimal() == Decimal.COMMA) {
      words.add("--decimal-comma");
    }
    if (options.decimal() == Decimal.POINT) {
      words.add("--decimal-point");
    }
    if (options.durations() != Durations.AS_HEADED) {
      add("--durations", options.durations() == Durations.MINUTES_FIRST ? "mm:ss" : "hh:mm");
    }
    if (options.skip() > 0) {
      add("--skip", Integer.toString(options.skip()));
    }
    if (options.form() == Form.WIDE) {
      words.add("--wide");
    }
    if (options.percent() == Percent.YES) {
      words.add("--percent");
    }
  }

  /** A value that looks like an option is tied to its own. */
  private void add(String option, String value) {
    if (value.startsWith("-")) {
      words.add(option + "=" + value);
    } else {
      words.add(option);
      words.add(value);
    }
  }

  /** The whole command on one line, quoted for a shell. */
  public static String line(Proposal proposal, String file) {
    return line(arguments(proposal, file));
  }

  /** A command of these words on one line, quoted for a shell. */
  public static String line(List<String> arguments) {
    return "centreline " + String.join(" ", arguments.stream().map(ShellWord::of).toList());
  }

  /** The same cut before options, each line but the last ending in a backslash. */
  public static List<String> lines(Proposal proposal, String file) {
    return lines(arguments(proposal, file));
  }

  /** The same of the words of a command. */
  public static List<String> lines(List<String> words) {
    List<String> lines = new ArrayList<>();
    String line = "centreline";
    for (int i = 0; i < words.size(); i++) {
      Optional<String> value = value(words, i);
      String part = ShellWord.of(words.get(i)) + value.map(v -> " " + ShellWord.of(v)).orElse("");
      i += value.isPresent() ? 1 : 0;
      if (line.length() + 1 + part.length() > WIDTH) {
        lines.add(line + " \\");
        line = "  " + part;
      } else {
        line += " " + part;
      }
    }
    lines.add(line);
    return lines;
  }

  /** The value that belongs to the option at a place. */
  private static Optional<String> value(List<String> words, int place) {
    boolean takes =
        place + 1 < words.size()
            && words.get(place).startsWith("--")
            && !words.get(place).contains("=")
            && !words.get(place + 1).startsWith("--");
    return takes ? Optional.of(words.get(place + 1)) : Optional.empty();
  }
}
