package org.centreline.report.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.centreline.analysis.Reading;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.PhaseFacts;
import org.centreline.analysis.chart.Points;
import org.centreline.analysis.chart.Points.Status;
import org.centreline.report.TextScreen;
import org.centreline.words.chart.LineNames;

/** What the characters of a chart mean; only those that it has. */
final class Legend {

  private static final String BETWEEN = "   ";

  /** One entry: a character and its meaning. */
  private record Entry(String text, Ink ink) {}

  private final Plot plot;
  private final List<Entry> entries = new ArrayList<>();

  private Legend(Plot plot) {
    this.plot = plot;
  }

  /** Entries such as "• common cause" in lines that fit the terminal. */
  static List<String> of(Plot plot, TextScreen terminal) {
    Legend legend = new Legend(plot);
    legend.marks();
    legend.lines();
    return legend.fitted(terminal);
  }

  private void marks() {
    for (Reading reading : Reading.values()) {
      boolean left = reading == Reading.COMMON_CAUSE && plot.isCrowded();
      if (isThere(reading) && !left) {
        add(mark(reading), name(reading), Ink.of(reading));
      }
    }
    if (plot.analysis().points().bothWays().contains(true)) {
      add(plot.glyphs().bothWays(), "improvement and concern", Ink.ORANGE);
    }
    List<String> hollow = new ArrayList<>();
    if (plot.hasDrawn(Status.EXCLUDED)) {
      hollow.add("excluded");
    }
    if (plot.hasDrawn(Status.PARTIAL)) {
      boolean open = plot.analysis().measured().subgroups().open().isPresent();
      hollow.add(open ? "since the last event" : "part of a period");
    }
    if (!hollow.isEmpty()) {
      add(plot.glyphs().excluded(), String.join(", ", hollow), Ink.GREY);
    }
  }

  private String mark(Reading reading) {
    char above = plot.glyphs().mark(reading);
    char below = plot.glyphs().markBelow(reading);
    return above == below ? String.valueOf(above) : above + " " + below;
  }

  private boolean isThere(Reading reading) {
    Points points = plot.analysis().points();
    return IntStream.range(0, points.size())
        .filter(i -> points.statuses().get(i) == Status.INCLUDED)
        .anyMatch(i -> points.readings().get(i) == reading && !points.bothWays().get(i));
  }

  private void lines() {
    ChartAnalysis analysis = plot.analysis();
    LineNames names = LineNames.of(analysis);
    add(plot.glyphs().centre(), names.centre().toLowerCase(Locale.ROOT), Ink.GREY);
    if (analysis.phases().stream().anyMatch(PhaseFacts::limits)) {
      add(plot.glyphs().limit(), names.limits(), Ink.GREY);
    }
    if (analysis.points().targets().present().size() > 0) {
      add(plot.glyphs().target(), "target", Ink.GREY);
    } else if (!analysis.points().band().isNone()) {
      add(plot.glyphs().target(), "target range", Ink.GREY);
    }
    if (analysis.phases().size() > 1) {
      add(plot.glyphs().phase(), "new phase", Ink.GREY);
    }
  }

  private void add(char character, String meaning, Ink ink) {
    add(String.valueOf(character), meaning, ink);
  }

  private void add(String characters, String meaning, Ink ink) {
    entries.add(new Entry(characters + " " + meaning, ink));
  }

  private List<String> fitted(TextScreen terminal) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (Entry entry : entries) {
      int needed = ScreenColumns.width(entry.text()) + (used > 0 ? BETWEEN.length() : 0);
      if (used + needed > terminal.width()) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      line.append(used > 0 ? BETWEEN : "").append(entry.ink().on(entry.text(), terminal.colour()));
      used += needed;
    }
    lines.add(line.toString());
    return lines;
  }

  private static String name(Reading reading) {
    return switch (reading) {
      case COMMON_CAUSE -> "common cause";
      case IMPROVEMENT -> "improvement";
      case CONCERN -> "concern";
      case SPECIAL_CAUSE -> "special cause";
    };
  }
}
