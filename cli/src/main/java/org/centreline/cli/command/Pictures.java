package org.centreline.cli.command;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.centreline.Centreline;
import org.centreline.analysis.ChartAnalysis;
import org.centreline.cli.ExitCode;
import org.centreline.cli.Refusal;
import org.centreline.csv.Source;
import org.centreline.plot.Fact;
import org.centreline.plot.Picture;
import org.centreline.plot.layout.ChartLayout;
import org.centreline.plot.layout.Presentation;
import org.centreline.plot.svg.SvgPainter;
import org.centreline.plot.xchart.PngPainter;

/**
 * Draws charts that remember how they were made.
 *
 * @param presentation how they look
 * @param source what they are made from
 * @param typed the options that shape them, as typed
 */
record Pictures(Presentation presentation, Source source, List<String> typed) {

  byte[] svg(ChartAnalysis chart) {
    return SvgPainter.paint(picture(chart)).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * The bytes of a PNG.
   *
   * @throws Refusal where this Java lacks what drawing letters takes
   */
  byte[] png(ChartAnalysis chart) {
    try {
      return PngPainter.paint(picture(chart));
    } catch (LinkageError | InternalError e) {
      throw new Refusal(
          ExitCode.NO_FILE,
          List.of(
              "a PNG can't be drawn by this Java, which lacks a library for letters ("
                  + e.getMessage()
                  + "); an .svg needs none"));
    }
  }

  private Picture picture(ChartAnalysis chart) {
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.of("version", Centreline.VERSION));
    facts.add(Fact.of("input", source.file()));
    facts.add(Fact.of("sha256", source.sha256()));
    chart.measured().group().ifPresent(group -> facts.add(Fact.of("group", group)));
    if (!typed.isEmpty()) {
      facts.add(new Fact("options", typed));
    }
    return ChartLayout.of(chart, presentation).made(facts);
  }
}
