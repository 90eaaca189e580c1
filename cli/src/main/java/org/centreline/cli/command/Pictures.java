package org.centreline.cli.command;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.centreline.Centreline;
import org.centreline.cli.option.Option;
import org.centreline.cli.option.group.OutputGroup;
import org.centreline.cli.option.group.ScriptGroup;
import org.centreline.cli.terminal.ExitCode;
import org.centreline.cli.terminal.Refusal;
import org.centreline.csv.row.Source;
import org.centreline.plot.Fact;
import org.centreline.plot.Picture;
import org.centreline.plot.page.Density;
import org.centreline.plot.svg.SvgPainter;
import org.centreline.plot.xchart.PngPainter;
import org.centreline.report.ReportPicture;

/**
 * Paints pictures that remember how they were made.
 *
 * @param source what they are made from; empty where only numbers were typed
 * @param typed the options that shape them, as typed
 */
public record Pictures(Optional<Source> source, List<String> typed) {

  /** Options that leave a picture as it is. */
  public static final List<Option<?>> NOT_SHAPING =
      List.of(
          OutputGroup.OUTPUT,
          OutputGroup.FORMAT,
          OutputGroup.RAW_TEXT,
          OutputGroup.NO_BOM,
          ScriptGroup.FAIL_ON,
          ScriptGroup.QUIET,
          ScriptGroup.NOTICES,
          ScriptGroup.NO_COLOUR);

  public byte[] svg(ReportPicture drawn) {
    return SvgPainter.paint(remembering(drawn)).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * The bytes of a PNG.
   *
   * @throws Refusal where it would have too many pixels, or this Java lacks what drawing letters
   *     takes
   */
  public byte[] png(ReportPicture drawn, Density density) {
    Picture picture = remembering(drawn);
    density
        .excess(picture.width(), picture.height())
        .ifPresent(
            excess -> {
              throw new Refusal(ExitCode.WRONG_USAGE, List.of("a PNG of this density: " + excess));
            });
    return drawn(() -> PngPainter.paint(picture, density));
  }

  /**
   * What there are PNGs in.
   *
   * @throws Refusal where this Java lacks what drawing letters takes
   */
  byte[] drawn(Supplier<byte[]> painter) {
    try {
      return painter.get();
    } catch (LinkageError | InternalError e) {
      throw new Refusal(
          ExitCode.NO_FILE,
          List.of(
              "a PNG can't be drawn by this Java, which lacks a library for letters ("
                  + e.getMessage()
                  + "); an .svg needs none"));
    }
  }

  private Picture remembering(ReportPicture drawn) {
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.of("version", Centreline.VERSION));
    source.ifPresent(
        file -> {
          facts.add(Fact.of("input", file.file()));
          facts.add(Fact.of("sha256", file.sha256()));
        });
    drawn.group().ifPresent(group -> facts.add(Fact.of("group", group)));
    if (!typed.isEmpty()) {
      facts.add(new Fact("options", typed));
    }
    return drawn.layout().get().made(facts);
  }
}
