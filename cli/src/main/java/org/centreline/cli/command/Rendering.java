package org.centreline.cli.command;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.centreline.analysis.ChartAnalysis;
import org.centreline.cli.Encoded;
import org.centreline.cli.Setting;
import org.centreline.cli.option.ChartOptions;
import org.centreline.cli.option.Format;
import org.centreline.report.ChartDocument;
import org.centreline.report.CsvWriter;
import org.centreline.report.JsonWriter;
import org.centreline.words.Verdict;

/**
 * The charts in every format.
 *
 * @param document all groups
 * @param options what was asked for
 */
record Rendering(ChartDocument document, ChartOptions options) {

  /** The names of the groups, in order. */
  List<String> groups() {
    return document.charts().stream().map(c -> c.measured().group().orElse("")).toList();
  }

  /** What a file of a format holds. */
  byte[] bytes(Format format) {
    return text(format).getBytes(StandardCharsets.UTF_8);
  }

  /** What standard output shows: what people read in the letters of their screen. */
  byte[] printed(Setting setting) {
    Format format = options.results().printed();
    return format == Format.TEXT
        ? Encoded.bytes(text(format), setting.outCharset())
        : bytes(format);
  }

  private String text(Format format) {
    return switch (format) {
      case TEXT -> sentences();
      case JSON -> JsonWriter.write(document);
      case CSV -> CsvWriter.write(document, options.results().textCells());
    };
  }

  private String sentences() {
    StringBuilder text = new StringBuilder();
    for (ChartAnalysis chart : document.charts()) {
      chart.measured().group().ifPresent(group -> text.append(group).append(": "));
      text.append(Verdict.of(chart)).append('\n');
    }
    return text.toString();
  }
}
