package org.centreline.cli.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.ChartRequest;
import org.centreline.csv.CsvReader;
import org.centreline.csv.FileContent;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.phase.Locator;
import org.centreline.plot.Picture;
import org.centreline.plot.chart.ChartLayout;
import org.centreline.plot.page.Presentation;
import org.centreline.plot.svg.SvgPainter;
import org.centreline.plot.xchart.PngPainter;

/** How many charts a second one warm thread makes from the bytes of a CSV, and from its picture. */
final class Throughput {
  private static final double WARM_UP_SECONDS = 5;
  private static final double SECONDS = 5;
  private static final Columns COLUMNS =
      new Columns(
          Optional.of("week"),
          Optional.empty(),
          Optional.of("days"),
          Optional.empty(),
          List.of(),
          List.of());

  private final byte[] csv;

  private Throughput(byte[] csv) {
    this.csv = csv;
  }

  public static void main(String[] arguments) throws Exception {
    Throughput charts = new Throughput(Weeks.csv().getBytes(StandardCharsets.UTF_8));
    ChartAnalysis analysis = charts.analysis();
    Picture picture = ChartLayout.of(analysis, Presentation.standard());
    System.out.println("                 a second   a processor second");
    print("CSV to analysis", () -> charts.analysis().warnings().size() + 1);
    print("analysis to SVG", () -> svg(analysis).length());
    print("CSV to SVG", () -> svg(charts.analysis()).length());
    print("picture to PNG", () -> PngPainter.paint(picture).length);
  }

  private ChartAnalysis analysis() {
    FileContent reading = CsvReader.read("waits.csv", csv, COLUMNS, ReadingOptions.standard());
    var measured = reading.measured().get(0);
    Locator locator = new Locator(measured.subgroups(), reading.dates()::parse);
    return ChartAnalysis.of(measured, ChartRequest.standard(), locator);
  }

  private static String svg(ChartAnalysis analysis) {
    return SvgPainter.paint(ChartLayout.of(analysis, Presentation.standard()));
  }

  private static void print(String name, Supplier<Integer> chart) {
    run(chart, WARM_UP_SECONDS);
    Rate rate = run(chart, SECONDS);
    System.out.printf(
        Locale.ROOT, "%-16s %8.0f %18.0f%n", name, rate.bySecond(), rate.byProcessorSecond());
  }

  private static Rate run(Supplier<Integer> chart, double seconds) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = System.nanoTime();
    long used = threads.getCurrentThreadCpuTime();
    long charts = 0;
    long size = 0;
    while (System.nanoTime() < start + (long) (seconds * 1e9)) {
      size += chart.get();
      charts++;
    }
    if (size == 0) {
      throw new IllegalStateException("nothing was drawn");
    }
    double wall = (System.nanoTime() - start) / 1e9;
    return new Rate(charts / wall, charts * 1e9 / (threads.getCurrentThreadCpuTime() - used));
  }

  /**
   * Charts a second by the clock, and by the processor's time, which a busy machine leaves alone.
   */
  private record Rate(double bySecond, double byProcessorSecond) {}
}
