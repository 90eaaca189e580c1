package org.centreline.cli.option.group;

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
import org.centreline.report.ByteOrderMark;
import org.centreline.report.TextCells;
import org.centreline.report.TextScreen.Colour;

/** Options that say what is written, and where. */
public final class OutputGroup {

  private static final Choice<Format> PRINTED = new Choice<>(Format.PRINTED, Format::word);

  public static final Option<Output> OUTPUT =
      Option.repeated(
              "--output",
              "FILE",
              OutputGroup::output,
              "write a file; its ending says what: " + Format.endings())
          .or("-o");

  public static final Option<Format> FORMAT =
      Option.once(
              "--format",
              "FORMAT",
              PRINTED,
              "what standard output shows: " + String.join(", ", PRINTED.words()))
          .usually(Format.TEXT);

  public static final Option<String> RAW_TEXT =
      Option.flag(
          "--raw-text",
          "CSV: leave out the apostrophe before cells that begin with = + - or @, which a"
              + " spreadsheet takes for formulas");

  public static final Option<String> NO_BOM =
      Option.flag(
          "--no-bom",
          "CSV files: leave out the byte-order mark, with which those begin that have letters beyond"
              + " ASCII, so that Excel shows them; standard output never has one");

  public static final Option<String> TITLE =
      Option.once("--title", "TEXT", "what to call the measure (default: its column)");

  private static final List<Option<?>> FILES = List.of(OUTPUT, FORMAT, RAW_TEXT, NO_BOM, TITLE);

  public static final OptionGroup GROUP =
      new OptionGroup(
          "Output", Stream.concat(FILES.stream(), PictureGroup.OPTIONS.stream()).toList());

  private OutputGroup() {}

  /** What is written and printed. */
  public static ResultOptions results(Typed typed, Problems problems) {
    List<Output> outputs = typed.all(OUTPUT, problems);
    Format printed = typed.value(FORMAT, problems);
    boolean file = outputs.stream().anyMatch(output -> output.format() == Format.CSV);
    if (typed.has(NO_BOM) && !file) {
      problems.usage(NO_BOM + " is about CSV files; add -o with a .csv");
    }
    if (typed.has(RAW_TEXT) && !file && printed != Format.CSV) {
      problems.usage(RAW_TEXT + " is about CSV; add -o with a .csv, or " + FORMAT + " csv");
    }
    if (typed.has(ScriptGroup.QUIET) && typed.has(ScriptGroup.NOTICES)) {
      problems.usage(ScriptGroup.QUIET + " and " + ScriptGroup.NOTICES + ": choose one of them");
    }
    return new ResultOptions(
        outputs,
        printed,
        PictureGroup.presentation(typed, outputs, problems),
        typed.has(RAW_TEXT) ? TextCells.RAW : TextCells.GUARDED,
        mark(typed),
        typed.has(ScriptGroup.NO_COLOUR) ? Colour.OFF : Colour.ON,
        talk(typed));
  }

  /** Whether CSV files begin with a mark. */
  static ByteOrderMark mark(Typed typed) {
    return typed.has(NO_BOM) ? ByteOrderMark.NEVER : ByteOrderMark.WHERE_NEEDED;
  }

  private static Talk talk(Typed typed) {
    Talk loud = typed.has(ScriptGroup.NOTICES) ? Talk.ALL_NOTICES : Talk.NOTICES;
    return typed.has(ScriptGroup.QUIET) ? Talk.QUIET : loud;
  }

  private static Optional<Output> output(String option, String name, Problems problems) {
    Optional<Format> format = Format.ofFile(name);
    if (format.isEmpty()) {
      problems.usage(option + " " + name + ": " + wrongEnding(name));
    }
    return format.map(found -> new Output(name, found));
  }

  private static String wrongEnding(String name) {
    return name.equals("-")
        ? "for standard output use " + FORMAT
        : "the ending says what to write: " + Format.endings();
  }
}
