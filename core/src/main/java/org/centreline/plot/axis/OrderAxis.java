package org.centreline.plot.axis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.centreline.analysis.Note;
import org.centreline.plot.Printable;
import org.centreline.plot.Range;
import org.centreline.plot.TextStyle;
import org.centreline.plot.page.Wrapping;
import org.centreline.series.Doubles;
import org.centreline.series.Subgroups;

/**
 * Subgroups side by side in their order, at 0, 1, 2 and so on.
 *
 * @param subgroups named by anything but dates
 * @param places the number of each, from 0
 */
record OrderAxis(Subgroups subgroups, Doubles places) implements XAxis {

  private static final int[] STEPS = {1, 2, 5};
  private static final int WIDEST_SHARE = 6;
  private static final double GAP = 0.7;
  private static final double NARROWEST = 3;
  private static final double ROOMY = 5;

  static OrderAxis of(Subgroups subgroups) {
    return new OrderAxis(subgroups, Doubles.tabulate(subgroups.size(), i -> i));
  }

  @Override
  public Range range() {
    int last = subgroups.size() - 1;
    double free = Math.max(0.5, FREE * last);
    return new Range(-free, last + free);
  }

  @Override
  public OptionalDouble place(Note note) {
    return subgroups.labelled(note.at().strip()).stream().asDoubleStream().findFirst();
  }

  /**
   * Every label, on two lines where need be, or every second, fifth, tenth and so on; row numbers
   * at their multiples.
   */
  @Override
  public List<Tick> ticks(Across across, TextStyle style) {
    Optional<List<Tick>> all = wrapped(across, style);
    return all.isPresent() ? all.get() : thinned(across, style);
  }

  /** Every label on two lines, if all of them fit whole or there is room for much of each. */
  private Optional<List<Tick>> wrapped(Across across, TextStyle style) {
    double apart = across.page(1) - across.page(0);
    if (apart < NARROWEST * style.size()) {
      return Optional.empty();
    }
    Wrapping wrapping = new Wrapping(style, apart - style.size() * GAP, 2);
    List<Tick> ticks = new ArrayList<>();
    boolean whole = true;
    for (int i = 0; i < subgroups.size(); i++) {
      String label = Printable.line(subgroups.labels().get(i));
      List<String> lines = wrapping.lines(label);
      whole &= String.join(" ", lines).equals(label);
      ticks.add(new Tick(i, line(lines, 0), line(lines, 1)));
    }
    return whole || apart > ROOMY * style.size() ? Optional.of(ticks) : Optional.empty();
  }

  private static String line(List<String> lines, int number) {
    return number < lines.size() ? lines.get(number) : "";
  }

  private List<Tick> thinned(Across across, TextStyle style) {
    Wrapping narrow = new Wrapping(style, across.width() / WIDEST_SHARE, 1);
    int offset = subgroups.kind() == Subgroups.Kind.ROW ? -1 : 0;
    for (int decade = 1; ; decade *= 10) {
      for (int digit : STEPS) {
        List<Tick> ticks = ticks(digit * decade, offset, narrow);
        if (ticks.size() < 2 || fit(ticks, across, style)) {
          return ticks.isEmpty() ? ticks(digit * decade, 0, narrow) : ticks;
        }
      }
    }
  }

  private List<Tick> ticks(int step, int offset, Wrapping narrow) {
    return IntStream.range(0, subgroups.size())
        .filter(i -> (i - (step == 1 ? 0 : offset)) % step == 0)
        .mapToObj(i -> Tick.of(i, narrow.cut(subgroups.labels().get(i))))
        .toList();
  }

  private static boolean fit(List<Tick> ticks, Across across, TextStyle style) {
    double gap = style.size() * GAP;
    double free = Double.NEGATIVE_INFINITY;
    for (Tick tick : ticks) {
      double half = style.width(tick.label()) / 2;
      if (across.page(tick.at()) - half < free) {
        return false;
      }
      free = across.page(tick.at()) + half + gap;
    }
    return true;
  }
}
