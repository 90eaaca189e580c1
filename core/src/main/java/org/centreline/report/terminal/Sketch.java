package org.centreline.report.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.PhaseFacts;
import org.centreline.report.TextScreen;
import org.centreline.words.Numbers;
import org.centreline.words.SubgroupWords;

/** A small chart in characters with its axes, labels and phases. */
public final class Sketch {

  private static final int ROWS = 15;
  private static final int WIDEST_NUMBER = 12;

  private final ChartAnalysis analysis;
  private final TextScreen terminal;
  private final Map<Integer, String> numbers = new TreeMap<>();
  private final int margin;
  private final int names;
  private final Plot plot;

  private Sketch(ChartAnalysis analysis, TextScreen terminal) {
    this.analysis = analysis;
    this.terminal = terminal;
    Frame rough = Frame.around(analysis, 1, ROWS);
    List<Double> ticks = rough.ticks();
    List<String> labels = Numbers.ofLines(analysis).ticks(ticks);
    for (int i = 0; i < ticks.size(); i++) {
      numbers.put(rough.row(ticks.get(i)), terminal.say(labels.get(i)));
    }
    margin =
        Math.min(
            WIDEST_NUMBER,
            numbers.values().stream().mapToInt(ScreenColumns::width).max().orElse(0));
    names = EdgeNames.width(analysis);
    int columns = terminal.width() - margin - 1 - names;
    plot = new Plot(analysis, Frame.around(analysis, columns, ROWS), terminal.glyphs());
  }

  /** The lines of the chart, none wider than the terminal; none where no value is there. */
  public static List<String> of(ChartAnalysis analysis, TextScreen terminal) {
    return analysis.points().track().followed().get(0).present().size() == 0
        ? List.of()
        : new Sketch(analysis, terminal).lines();
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    if (analysis.phases().size() > 1) {
      lines.add(phases());
    }
    Map<Integer, String> edge = EdgeNames.of(analysis, frame());
    Canvas canvas = plot.drawn();
    for (int row = 0; row < ROWS; row++) {
      String name = edge.getOrDefault(row, "");
      String drawn = canvas.row(row, terminal.colour());
      lines.add((axis(row) + drawn + (name.isEmpty() ? "" : " " + name)).stripTrailing());
    }
    lines.add(bottom());
    lines.add(ends());
    lines.addAll(Legend.of(plot, terminal));
    return lines;
  }

  private String axis(int row) {
    String number = numbers.getOrDefault(row, "");
    char cut = terminal.glyphs().cut();
    char axis = number.isEmpty() ? terminal.glyphs().axis() : terminal.glyphs().tick();
    return ScreenColumns.right(ScreenColumns.cut(number, margin, cut), margin) + axis;
  }

  private String bottom() {
    char line = terminal.glyphs().centre();
    StringBuilder axis = new StringBuilder(Character.toString(line).repeat(frame().columns()));
    NoteMarks.of(analysis, frame()).forEach(axis::setCharAt);
    return " ".repeat(margin) + terminal.glyphs().corner() + axis;
  }

  private Frame frame() {
    return plot.frame();
  }

  /** The first subgroup's name at the left, the last one's at the right. */
  private String ends() {
    SubgroupWords moments = new SubgroupWords(analysis.measured().subgroups());
    int columns = frame().columns();
    int last = frame().points() - 1;
    char cut = terminal.glyphs().cut();
    String indent = " ".repeat(margin + 1);
    if (last == 0) {
      String only = ScreenColumns.cut(terminal.say(moments.label(0)), columns, cut);
      return indent + " ".repeat((columns - ScreenColumns.width(only)) / 2) + only;
    }
    int most = (columns - 2) / 2;
    String left = ScreenColumns.cut(terminal.say(moments.label(0)), most, cut);
    String right = ScreenColumns.cut(terminal.say(moments.label(last)), most, cut);
    return indent + left + ScreenColumns.right(right, columns - ScreenColumns.width(left));
  }

  /** The number and label of each phase above its first point. */
  private String phases() {
    StringBuilder line = new StringBuilder();
    Map<Integer, PhaseFacts> starts = new TreeMap<>(plot.starts());
    starts.putIfAbsent(0, analysis.phases().get(0));
    List<Integer> columns = List.copyOf(starts.keySet());
    for (int i = 0; i < columns.size(); i++) {
      int from = columns.get(i);
      int to = i + 1 < columns.size() ? columns.get(i + 1) - 1 : frame().columns();
      line.append(" ".repeat(from - ScreenColumns.width(line.toString())));
      line.append(name(starts.get(from), to - from));
    }
    return " ".repeat(margin + 1) + line;
  }

  /** The number, with as much of the label as there is room for; where there is none, nothing. */
  private String name(PhaseFacts facts, int room) {
    String index = Integer.toString(facts.phase().index());
    String name = facts.phase().label().map(label -> index + " " + label).orElse(index);
    if (room > index.length() + 1) {
      return ScreenColumns.cut(terminal.say(name), room, terminal.glyphs().cut());
    }
    return room >= index.length() ? index : "";
  }
}
