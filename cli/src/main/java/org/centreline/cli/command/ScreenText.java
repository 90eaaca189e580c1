package org.centreline.cli.command;

import java.nio.charset.CharsetEncoder;
import java.util.function.Function;
import org.centreline.cli.option.group.ResultOptions;
import org.centreline.cli.terminal.Encoded;
import org.centreline.cli.terminal.RunEnvironment;
import org.centreline.report.Glyphs;
import org.centreline.report.TextScreen;
import org.centreline.report.TextScreen.Colour;
import org.centreline.report.terminal.Ink;

/** Text for people, in the letters and colours of their screen. */
public final class ScreenText {

  private static final int COLUMNS = 80;
  private static final String DRAWN = "•◆■▲○─┄═┊│└┤…⡇";

  private ScreenText() {}

  /** What a writer writes for the screen, as bytes. */
  static byte[] of(
      ResultOptions results, RunEnvironment setting, Function<TextScreen, String> writer) {
    return of(setting.isColourful() ? results.colour() : Colour.OFF, setting, writer);
  }

  /** The same without colours. */
  public static byte[] plain(RunEnvironment setting, Function<TextScreen, String> writer) {
    return of(Colour.OFF, setting, writer);
  }

  private static byte[] of(
      Colour colour, RunEnvironment setting, Function<TextScreen, String> writer) {
    CharsetEncoder encoder = setting.outCharset().newEncoder();
    Glyphs glyphs = encoder.canEncode(DRAWN) ? Glyphs.UNICODE : Glyphs.ASCII;
    String text = writer.apply(new TextScreen(COLUMNS, glyphs, colour));
    return Encoded.bytes(Ink.visible(text, colour), setting.outCharset());
  }
}
