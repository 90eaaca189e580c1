package org.centreline.cli.option.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.centreline.cli.option.Choice;
import org.centreline.cli.option.Format;
import org.centreline.cli.option.Option;
import org.centreline.cli.option.OptionGroup;
import org.centreline.cli.option.Output;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Typed;
import org.centreline.cli.option.group.ResultOptions.Talk;
import org.centreline.report.TextCells;
import org.centreline.report.terminal.Terminal.Colour;

/** Options that say what is written, and where. */
public final class OutputGroup {

  private static final Choice<Format> PRINTED = new Choice<>(Format.PRINTED, Format::word);

  private static final List<Option> FILES =
      List.of(
          Option.repeated(
                  "--output", "FILE", "write a file; its ending says what: " + Format.endings())
              .or("-o"),
          Option.once(
                  "--format",
                  "FORMAT",
                  "what standard output shows: "
                      + String.join(", ", PRINTED.words())
                      + " (default: text)")
              .taking(PRINTED.words()),
          Option.flag(
              "--raw-text",
              "CSV: leave out the apostrophe before cells that begin with = + - or @, which a"
                  + " spreadsheet takes for formulas"),
          Option.once("--title", "TEXT", "what to call the measure (default: its column)"));

  public static final OptionGroup GROUP =
      new OptionGroup(
          "Output", Stream.concat(FILES.stream(), PictureGroup.OPTIONS.stream()).toList());

  private OutputGroup() {}

  /** What is written and printed. */
  public static ResultOptions results(Typed typed, Problems problems) {
    List<Output> outputs = outputs(typed, problems);
    Format printed = printed(typed, problems);
    boolean csv = printed == Format.CSV || outputs.stream().anyMatch(o -> o.format() == Format.CSV);
    if (typed.has("--raw-text") && !csv) {
      problems.usage("--raw-text is about CSV; add -o with a .csv, or --format csv");
    }
    return new ResultOptions(
        outputs,
        printed,
        PictureGroup.presentation(typed, outputs, problems),
        typed.has("--raw-text") ? TextCells.RAW : TextCells.GUARDED,
        typed.has("--no-colour") ? Colour.OFF : Colour.ON,
        typed.has("--quiet") ? Talk.QUIET : Talk.NOTICES);
  }

  private static List<Output> outputs(Typed typed, Problems problems) {
    List<Output> outputs = new ArrayList<>();
    for (String name : typed.all("--output")) {
      Optional<Format> format = Format.ofFile(name);
      if (format.isPresent()) {
        outputs.add(new Output(name, format.get()));
      } else {
        problems.usage("--output " + name + ": " + wrongEnding(name));
      }
    }
    return outputs;
  }

  private static String wrongEnding(String name) {
    return name.equals("-")
        ? "for standard output use --format"
        : "the ending says what to write: " + Format.endings();
  }

  private static Format printed(Typed typed, Problems problems) {
    return typed
        .one("--format")
        .flatMap(word -> PRINTED.read("--format", word, problems))
        .orElse(Format.TEXT);
  }
}
