package org.centreline.cli.option;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.centreline.csv.text.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Sorts out a command line with picocli; what picocli finds wrong is said in our words. */
public final class Parsing {

  private Parsing() {}

  /** Options and arguments as typed; what can't be sorted out is left out and reported. */
  public static Typed parse(Syntax syntax, List<String> words, Problems problems) {
    CommandLine parser =
        new CommandLine(Specs.of(syntax))
            .setExpandAtFiles(false)
            .setAllowOptionsAsOptionParameters(words.stream().anyMatch(Parsing::givesADash));
    ParseResult result = parser.parseArgs(words.toArray(new String[0]));
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (Option<?> option : syntax.options()) {
      if (result.hasMatchedOption(option.name())) {
        List<String> given = result.matchedOption(option.name()).originalStringValues();
        values.put(option.name(), List.copyOf(given));
        checkOnce(option, given, problems);
        for (String value : given) {
          if (isNext(option, value, syntax, words)) {
            problems.usage(missing(option, value));
          }
        }
      }
    }
    for (Exception error : result.errors()) {
      report(error, syntax, problems);
    }
    List<String> arguments =
        result.matchedPositionals().isEmpty()
            ? List.of()
            : result.matchedPositionals().get(0).originalStringValues();
    return new Typed(arguments, values);
  }

  /** Reports an option that was given too often. */
  public static void checkOnce(Option<?> option, List<String> given, Problems problems) {
    if (option.use() == Option.Use.ONCE && given.size() > 1) {
      problems.usage(
          option.name() + " may be given once, but was given " + given.size() + " times");
    }
  }

  /** Whether a word gives a value that looks like an option, such as {@code --title=--help}. */
  private static boolean givesADash(String word) {
    return word.startsWith("--") && word.contains("=-");
  }

  /** Whether a value is the option that was typed next, and not given by {@code =}. */
  private static boolean isNext(Option<?> option, String value, Syntax syntax, List<String> words) {
    return (value.startsWith("--") || syntax.names().contains(value))
        && words.contains(value)
        && !words.contains(option.name() + "=" + value);
  }

  private static String missing(Option<?> option, String value) {
    String name = option.name();
    return name + " needs a value; if it is '" + value + "', type " + name + "=" + value;
  }

  private static void report(Exception error, Syntax syntax, Problems problems) {
    if (error instanceof UnmatchedArgumentException unmatched) {
      unmatched.getUnmatched().forEach(word -> problems.usage(unknown(word, syntax)));
    } else if (error instanceof MissingParameterException missing) {
      missing.getMissing().forEach(arg -> problems.usage(needsValue(arg, syntax)));
    } else if (error instanceof ParameterException wrong && wrong.getArgSpec() != null) {
      problems.usage(name(wrong.getArgSpec(), syntax).name() + " takes no value");
    } else {
      problems.usage(error.getMessage());
    }
  }

  private static String unknown(String word, Syntax syntax) {
    String name = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
    String meant =
        Nearest.to(name, syntax.names()).map(near -> "; did you mean " + near + "?").orElse("");
    return "'" + name + "' is not an option of " + syntax.command() + meant;
  }

  private static String needsValue(ArgSpec arg, Syntax syntax) {
    Option<?> option = name(arg, syntax);
    return option.name() + " needs a value: " + option.name() + " " + option.label();
  }

  private static Option<?> name(ArgSpec arg, Syntax syntax) {
    List<String> names = List.of(((CommandLine.Model.OptionSpec) arg).names());
    return syntax.options().stream()
        .filter(option -> names.contains(option.name()))
        .findFirst()
        .orElseThrow();
  }
}
