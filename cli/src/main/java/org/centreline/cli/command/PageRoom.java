package org.centreline.cli.command;

import java.util.List;
import org.centreline.cli.option.Format;
import org.centreline.cli.option.Output;
import org.centreline.cli.option.group.ColumnGroup;
import org.centreline.cli.option.group.ResultOptions;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.Problem;
import org.centreline.csv.row.Source;

/** More charts than a browser opens, or people look through, are refused before they are drawn. */
public final class PageRoom {

  private static final int MOST_GROUPS = 1_000;

  private PageRoom() {}

  /**
   * Looks at how many charts, or tables, a page or a file of slides would hold.
   *
   * @param source the file they are of
   * @param groups how many there are
   * @throws DataException where there are too many
   */
  public static void check(Source source, int groups, ResultOptions results) {
    boolean together =
        results.outputs().stream()
            .map(Output::format)
            .anyMatch(format -> format == Format.HTML || format == Format.PPTX);
    if (together && groups > MOST_GROUPS) {
      throw new DataException(
          List.of(
              new Problem(
                  source.file(),
                  0,
                  "",
                  "at most " + MOST_GROUPS + " groups on a page or on slides",
                  groups + " groups",
                  Code.TOO_LARGE.word(),
                  "take some with "
                      + ColumnGroup.WHERE
                      + ", or ask for a picture each with -o x.svg; a funnel shows the rates of"
                      + " all in one (`centreline compare --funnel`)")));
    }
  }
}
