package org.centreline.rule;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.centreline.chart.limit.Lines;
import org.centreline.rule.sequence.Sequence;
import org.centreline.rule.signal.Rule;
import org.centreline.series.Doubles;

/** Points in sigmas around a centre of 0; {@code _} is missing. */
public final class Sigmas {

  private Sigmas() {}

  public static Sequence of(String line) {
    return of(
        Stream.of(line.strip().split(" +"))
            .mapToDouble(word -> word.equals("_") ? Double.NaN : Double.parseDouble(word))
            .toArray());
  }

  public static Sequence of(double... values) {
    int size = values.length;
    return new Sequence(
        IntStream.range(0, size).boxed().toList(),
        Doubles.of(values),
        Lines.around(Doubles.repeat(size, 0), Doubles.repeat(size, 1)));
  }

  /** {@code +} above the centre, {@code -} below, {@code 0} on it, {@code _} missing. */
  public static Sequence sides(String signs) {
    return of(
        signs
            .chars()
            .mapToDouble(c -> c == '+' ? 1 : c == '-' ? -1 : c == '0' ? 0 : Double.NaN)
            .toArray());
  }

  static Sequence withoutLimits(Sequence sequence) {
    return new Sequence(sequence.positions(), sequence.values(), sequence.lines().withoutLimits());
  }

  static Sequence mirrored(Sequence sequence) {
    return of(sequence.values().stream().map(v -> -v).toArray());
  }

  /** Every match as {@code first-last side marks}. */
  static List<String> matches(Rule rule, Sequence sequence) {
    return rule.matches(sequence).stream()
        .map(m -> m.from() + "-" + m.to() + " " + m.side() + " " + marks(m.marks()))
        .toList();
  }

  private static String marks(List<Integer> marks) {
    return marks.stream().map(String::valueOf).collect(Collectors.joining(","));
  }

  static double[] steps(int size, double step) {
    return DoubleStream.iterate(0, v -> v + step).limit(size).toArray();
  }
}
