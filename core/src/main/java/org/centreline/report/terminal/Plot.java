package org.centreline.report.terminal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.centreline.analysis.Reading;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.PhaseFacts;
import org.centreline.analysis.chart.Points;
import org.centreline.analysis.chart.Points.Status;
import org.centreline.chart.limit.Lines;
import org.centreline.report.Glyphs;
import org.centreline.report.terminal.Canvas.Dots;
import org.centreline.rule.sequence.Side;
import org.centreline.series.Doubles;

/**
 * What stands within the axes: lines, the path of the data, and a mark a point, signals on top.
 *
 * @param analysis the chart
 * @param frame where a value lies
 * @param glyphs the characters
 */
record Plot(ChartAnalysis analysis, Frame frame, Glyphs glyphs) {

  Canvas drawn() {
    Canvas canvas = new Canvas(frame.columns(), frame.rows());
    phases(canvas);
    Points points = analysis.points();
    level(canvas, points.drawn().lower(), glyphs.limit());
    level(canvas, points.drawn().upper(), glyphs.limit());
    level(canvas, points.targets(), glyphs.target());
    level(canvas, points.band().lower(), glyphs.target());
    level(canvas, points.band().upper(), glyphs.target());
    level(canvas, points.drawn().centre(), glyphs.centre());
    if (glyphs == Glyphs.UNICODE) {
      path().drawOn(canvas, Ink.GREY);
    }
    marks(canvas);
    return canvas;
  }

  /** Whether points stand so close that the path alone shows them, and marks are for signals. */
  boolean isCrowded() {
    return frame.points() > frame.columns() && glyphs == Glyphs.UNICODE;
  }

  private void phases(Canvas canvas) {
    for (int column : starts().keySet()) {
      for (int row = 0; row < frame.rows(); row++) {
        canvas.put(column, row, glyphs.phase(), Ink.GREY);
      }
    }
  }

  /** The column of each phase but the first, halfway between its first point and the one before. */
  Map<Integer, PhaseFacts> starts() {
    Map<Integer, PhaseFacts> starts = new TreeMap<>();
    for (PhaseFacts facts : analysis.phases()) {
      int first = facts.phase().span().first();
      if (first > 0) {
        starts.put((frame.x(first - 1) + frame.x(first)) / 2 / Dots.ACROSS, facts);
      }
    }
    return starts;
  }

  private void level(Canvas canvas, Doubles line, char character) {
    for (int column = 0; column < frame.columns() && line.size() > 0; column++) {
      double value = line.get(frame.position(column));
      if (Double.isFinite(value)) {
        canvas.put(column, frame.row(value), character, Ink.GREY);
      }
    }
  }

  /** From each point to the next; a missing one is a gap, one in no calculation is passed by. */
  private Dots path() {
    Dots dots = new Dots(frame.columns(), frame.rows());
    followed().forEach(row -> path(dots, row));
    return dots;
  }

  private void path(Dots dots, Doubles row) {
    int before = -1;
    for (int i = 0; i < row.size(); i++) {
      Status status = analysis.points().statuses().get(i);
      if (status == Status.MISSING) {
        before = -1;
      } else if (status == Status.INCLUDED && Double.isFinite(row.get(i))) {
        int from = before < 0 || isDense() ? i : before;
        dots.line(frame.x(from), frame.y(row.get(from)), frame.x(i), frame.y(row.get(i)));
        before = i;
      }
    }
  }

  /** Whether lines from point to point would fill the whole: then each point is a dot alone. */
  private boolean isDense() {
    return frame.points() > Dots.ACROSS * frame.columns();
  }

  /** One row of numbers, or both sums of a CUSUM. */
  private List<Doubles> followed() {
    return analysis.points().track().followed();
  }

  private void marks(Canvas canvas) {
    if (!isCrowded()) {
      readings(canvas, Reading.COMMON_CAUSE);
    }
    excluded(canvas);
    for (Reading reading : List.of(Reading.SPECIAL_CAUSE, Reading.IMPROVEMENT, Reading.CONCERN)) {
      readings(canvas, reading);
    }
  }

  private void readings(Canvas canvas, Reading reading) {
    List<Doubles> rows = followed();
    boolean one = rows.size() == 1;
    for (Doubles row : rows) {
      for (int i = 0; i < frame.points(); i++) {
        if (analysis.points().statuses().get(i) == Status.INCLUDED
            && (one ? whole(i) : reading(row, i)) == reading) {
          boolean below = row.get(i) < analysis.points().drawn().centre().get(i);
          char mark = below ? glyphs.markBelow(reading) : glyphs.mark(reading);
          boolean both = analysis.points().bothWays().get(i);
          mark(canvas, i, row.get(i), new Mark(both ? glyphs.bothWays() : mark, Ink.of(reading)));
        }
      }
    }
  }

  /** Where there are two sums, each is marked for itself and only beyond its own limit. */
  private Reading reading(Doubles row, int i) {
    if (whole(i) == Reading.COMMON_CAUSE) {
      return Reading.COMMON_CAUSE;
    }
    Lines drawn = analysis.points().drawn();
    boolean high = row.get(i) > drawn.upper().get(i);
    boolean low = row.get(i) < drawn.lower().get(i);
    return high || low
        ? analysis.setup().meaning().better().read(high ? Side.ABOVE : Side.BELOW)
        : Reading.COMMON_CAUSE;
  }

  private Reading whole(int i) {
    return analysis.points().readings().get(i);
  }

  private void excluded(Canvas canvas) {
    Doubles row = followed().get(0);
    for (int i = 0; i < frame.points(); i++) {
      if (analysis.points().isHollow(i)) {
        mark(canvas, i, row.get(i), new Mark(glyphs.excluded(), Ink.GREY));
      }
    }
  }

  /** Whether a point that takes part in nothing is drawn; sums and averages have none there. */
  boolean hasDrawn(Status status) {
    Doubles row = followed().get(0);
    return IntStream.range(0, frame.points())
        .filter(i -> analysis.points().statuses().get(i) == status)
        .anyMatch(i -> Double.isFinite(row.get(i)));
  }

  /** A character in a colour. */
  private record Mark(char character, Ink ink) {}

  private void mark(Canvas canvas, int position, double value, Mark mark) {
    if (Double.isFinite(value)) {
      canvas.put(frame.column(position), frame.row(value), mark.character(), mark.ink());
    }
  }
}
