package org.centreline.cli.option.group;

import java.util.List;
import org.centreline.cli.option.Option;
import org.centreline.cli.option.OptionGroup;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Typed;
import org.centreline.csv.problem.Way;

/** Options of {@code init}. */
public final class InitGroup {

  public static final Option<String> FROM =
      Option.once(
          "--from",
          "FILE",
          "a CSV or workbook of your own: it is copied, and each measure that it holds becomes a row of"
              + " measures.csv (default: invented data, to be replaced)");

  public static final OptionGroup GROUP = new OptionGroup("Init", List.of(FROM));

  /** What can't be found out of a file is written into measures.csv. */
  public static final OptionGroup READING =
      new OptionGroup(
          "Reading the file (all found out by default)",
          List.of(
              ReadingGroup.SHEET,
              ColumnGroup.DATE,
              ReadingGroup.DATE_FORMAT,
              ReadingGroup.DELIMITER,
              ReadingGroup.ENCODING,
              ReadingGroup.DECIMAL_COMMA,
              ReadingGroup.DECIMAL_POINT,
              ReadingGroup.SKIP));

  private InitGroup() {}

  /** Without a file there is nothing to read. */
  public static void check(Typed typed, Problems problems) {
    for (Option<?> option : READING.options()) {
      if (typed.has(option) && !typed.has(FROM)) {
        problems.usage(option + " says how a file is read; add " + FROM + " FILE");
      }
      typed.one(option, problems);
    }
  }

  /** Whether a way to go on is one that a new project can go. */
  public static boolean takes(Way way) {
    List<String> names = READING.options().stream().<String>map(Option::name).toList();
    return way.verb().isEmpty()
        && way.arguments().stream().allMatch(one -> names.contains(one.matter().toString()));
  }
}
