package org.centreline.plot.axis;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.centreline.analysis.Note;
import org.centreline.plot.Range;
import org.centreline.plot.TextStyle;
import org.centreline.series.Doubles;
import org.centreline.series.Subgroups;
import org.centreline.words.SubgroupWords;

/**
 * Cases one by one, at 1, 2, 3 and so on, with their numbers and, below, their dates.
 *
 * @param subgroups the cases
 * @param places the number of each, from 1
 */
record CaseAxis(Subgroups subgroups, Doubles places) implements XAxis {

  private static final int[] STEPS = {1, 2, 5};
  private static final double GAP = 1.2;

  static CaseAxis of(Subgroups subgroups) {
    return new CaseAxis(subgroups, Doubles.tabulate(subgroups.size(), i -> i + 1));
  }

  @Override
  public Range range() {
    double free = Math.max(0.5, FREE * subgroups.size());
    return new Range(1 - free, subgroups.size() + free);
  }

  /** At the first case of that day, or of the first day after it. */
  @Override
  public OptionalDouble place(Note note) {
    String at = note.date().map(LocalDate::toString).orElse(note.at().strip());
    return IntStream.range(0, subgroups.size())
        .filter(
            i ->
                subgroups.isCalendar()
                    ? subgroups.labels().get(i).compareTo(at) >= 0
                    : subgroups.labels().get(i).equals(at))
        .mapToDouble(i -> i + 1)
        .findFirst();
  }

  @Override
  public List<Tick> ticks(Across across, TextStyle style) {
    SubgroupWords moments = new SubgroupWords(subgroups);
    double widest = style.width("28 Sep 2028") + GAP * style.size();
    double apart = across.page(2) - across.page(1);
    int step = step(widest / apart);
    return IntStream.rangeClosed(1, subgroups.size())
        .filter(number -> number % step == 0 || number == 1 && step > 1)
        .mapToObj(
            number ->
                new Tick(
                    number,
                    Integer.toString(number),
                    subgroups.isCalendar() ? moments.label(number - 1) : ""))
        .filter(tick -> tick.at() == 1 || tick.at() - 1 >= widest / apart)
        .toList();
  }

  private static int step(double least) {
    for (int decade = 1; ; decade *= 10) {
      for (int digit : STEPS) {
        if (digit * decade >= least) {
          return digit * decade;
        }
      }
    }
  }
}
