package org.centreline.cli.option.group;

import java.util.List;
import org.centreline.cli.option.Format;
import org.centreline.cli.option.Output;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Typed;
import org.centreline.plot.page.Presentation;
import org.centreline.report.ByteOrderMark;
import org.centreline.report.TextCells;
import org.centreline.report.TextScreen.Colour;

/**
 * What is written and printed.
 *
 * @param outputs the files asked for
 * @param printed what standard output shows
 * @param presentation how pictures look
 * @param textCells how text stands in CSV
 * @param mark whether CSV files begin with a mark
 * @param colour whether a screen may be shown colours
 * @param talk what is said beside the results
 */
public record ResultOptions(
    List<Output> outputs,
    Format printed,
    Presentation presentation,
    TextCells textCells,
    ByteOrderMark mark,
    Colour colour,
    Talk talk) {

  /** What is said beside the results. */
  public enum Talk {
    NOTICES,
    /** Each of them, on a screen too. */
    ALL_NOTICES,
    /** Errors alone. */
    QUIET
  }

  public ResultOptions {
    outputs = List.copyOf(outputs);
  }

  /** Whether files are all that is wanted: quiet, and no other format asked for than the usual. */
  public boolean isSilent() {
    return talk == Talk.QUIET && !outputs.isEmpty() && printed == Format.TEXT;
  }

  /** Those of a project, which says itself what is written: the look of its pictures alone. */
  public static ResultOptions ofProjects(Typed typed, Problems problems) {
    return new ResultOptions(
        List.of(),
        Format.TEXT,
        PictureGroup.presentation(typed, problems),
        TextCells.GUARDED,
        ByteOrderMark.WHERE_NEEDED,
        Colour.OFF,
        Talk.QUIET);
  }
}
