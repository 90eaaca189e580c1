package org.centreline.cli.command;

import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.centreline.cli.Encoded;
import org.centreline.cli.Setting;
import org.centreline.cli.option.ChartOptions;
import org.centreline.cli.option.Format;
import org.centreline.cli.option.ResultOptions.Talk;
import org.centreline.csv.Source;
import org.centreline.report.ChartDocument;
import org.centreline.report.CsvWriter;
import org.centreline.report.JsonWriter;
import org.centreline.report.MarkdownWriter;
import org.centreline.report.terminal.Glyphs;
import org.centreline.report.terminal.Terminal;
import org.centreline.report.terminal.Terminal.Colour;
import org.centreline.report.terminal.TextWriter;

/**
 * The charts in every format.
 *
 * @param document all groups
 * @param options what was asked for
 * @param pictures how they are drawn
 */
record Rendering(ChartDocument document, ChartOptions options, Pictures pictures) {

  private static final int COLUMNS = 80;
  private static final String DRAWN = "•◆■▲○─┄═┊│└┤…⡇";

  /** The names of the groups, in order. */
  List<String> groups() {
    return document.charts().stream().map(c -> c.measured().group().orElse("")).toList();
  }

  /**
   * What a file holds.
   *
   * @param group which chart where it is a picture, from 0
   */
  byte[] bytes(Format format, int group) {
    return switch (format) {
      case TEXT -> utf8(TextWriter.write(document, Terminal.plain()));
      case JSON -> utf8(JsonWriter.write(document));
      case CSV -> utf8(CsvWriter.write(document, options.results().textCells()));
      case MARKDOWN -> utf8(MarkdownWriter.write(document));
      case SVG -> pictures.svg(document.charts().get(group));
      case PNG -> pictures.png(document.charts().get(group));
    };
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** What standard output shows: what people read in the letters and colours of their screen. */
  byte[] printed(Setting setting) {
    Format format = options.results().printed();
    return format == Format.TEXT
        ? Encoded.bytes(TextWriter.write(spoken(), screen(setting)), setting.outCharset())
        : bytes(format, 0);
  }

  private Terminal screen(Setting setting) {
    CharsetEncoder encoder = setting.outCharset().newEncoder();
    Glyphs glyphs = encoder.canEncode(DRAWN) ? Glyphs.UNICODE : Glyphs.ASCII;
    return new Terminal(
        COLUMNS, glyphs, setting.isColourful() ? options.results().colour() : Colour.OFF);
  }

  /** The charts, without the notices where they are not wanted. */
  private ChartDocument spoken() {
    Source source = document.source();
    return options.results().talk() == Talk.NOTICES
        ? document
        : new ChartDocument(
            new Source(source.file(), source.sha256(), source.rows(), source.rowsUsed(), List.of()),
            document.charts());
  }
}
