package org.centreline.plot.page;

import java.util.List;
import java.util.stream.IntStream;
import org.centreline.plot.Mark;
import org.centreline.plot.Text;
import org.centreline.plot.TextStyle;

/**
 * Lines of text, one below the other.
 *
 * @param lines none or more
 * @param x where they begin
 * @param style how they look
 */
public record Paragraph(List<String> lines, double x, TextStyle style) implements Part {

  public Paragraph {
    lines = List.copyOf(lines);
  }

  @Override
  public double height() {
    return lines.size() * PageStyle.line(style);
  }

  @Override
  public List<Mark> placed(double top) {
    return IntStream.range(0, lines.size()).<Mark>mapToObj(i -> line(i, top)).toList();
  }

  private Text line(int number, double top) {
    double baseline = top + Text.ASCENT * style.size() + number * PageStyle.line(style);
    return Text.of(lines.get(number), x, baseline, style);
  }
}
