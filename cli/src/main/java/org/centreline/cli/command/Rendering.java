package org.centreline.cli.command;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.centreline.Visible;
import org.centreline.cli.option.Format;
import org.centreline.cli.option.group.ResultOptions;
import org.centreline.cli.option.group.ResultOptions.Talk;
import org.centreline.cli.terminal.RunEnvironment;
import org.centreline.csv.row.Source;
import org.centreline.report.ByteOrderMark;
import org.centreline.report.Report;
import org.centreline.report.ReportPicture;
import org.centreline.report.TextScreen;
import org.centreline.report.office.ReportWorkbook;

/**
 * A report as bytes in the formats asked for: the one place that knows all of them. Nothing here
 * reads, writes or prints.
 *
 * @param report what was found
 * @param results what was asked for
 * @param pictures how pictures are painted
 */
record Rendering(Report report, ResultOptions results, Pictures pictures) {

  /** The name of each picture, in order; one without a name where a single picture shows all. */
  List<String> names() {
    return report.pictures().stream().map(ReportPicture::name).toList();
  }

  /**
   * What a file holds.
   *
   * @param picture which one where it is a picture, from 0
   */
  byte[] bytes(Format format, int picture) {
    return switch (format) {
      case TEXT -> utf8(Visible.said(report.text(TextScreen.plain())));
      case JSON -> utf8(report.json());
      case CSV -> results.mark().bytes(report.csv(results.textCells()));
      case XLSX -> new ReportWorkbook(report).bytes();
      case MARKDOWN -> utf8(report.markdown());
      case HTML -> utf8(report.html());
      case SVG -> pictures.svg(report.pictures().get(picture));
      case PNG -> pictures.png(report.pictures().get(picture), results.presentation().density());
      case PPTX -> pictures.drawn(() -> report.slides().orElseThrow());
    };
  }

  /**
   * What standard output shows: what people read in the letters and colours of their screen.
   *
   * @param source where the data came from, if they came from a file
   */
  byte[] printed(RunEnvironment setting, Optional<Source> source) {
    if (results.printed() == Format.CSV) {
      // Programs that read a pipe would take a mark for a part of the first name.
      return ByteOrderMark.NEVER.bytes(report.csv(results.textCells()));
    }
    if (results.printed() != Format.TEXT) {
      return bytes(results.printed(), 0);
    }
    boolean seen = setting.outScreen().isPresent() && results.talk() != Talk.QUIET;
    // Verbs that say no sentence are short, and tell their notices whole.
    List<String> sentences = seen ? report.sentences() : List.of();
    boolean brief = results.talk() == Talk.NOTICES && !sentences.isEmpty();
    Report spoken = brief || results.talk() == Talk.QUIET ? report.quiet() : report;
    Optional<Source> noticed = source.filter(any -> brief);
    ScreenEnd end = new ScreenEnd(noticed, sentences);
    return ScreenText.of(results, setting, screen -> end.after(spoken.text(screen), screen));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
