package org.centreline.plot.chart;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.centreline.analysis.Better;
import org.centreline.analysis.Meaning;
import org.centreline.analysis.Note;
import org.centreline.analysis.Scale;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.ChartRequest;
import org.centreline.analysis.chart.LimitRequest;
import org.centreline.chart.ChartTypes;
import org.centreline.chart.limit.ChartType;
import org.centreline.phase.Baseline;
import org.centreline.phase.Locator;
import org.centreline.phase.PhaseRequest;
import org.centreline.series.Doubles;
import org.centreline.series.Individuals;
import org.centreline.series.Measured;
import org.centreline.series.Rhythm;
import org.centreline.series.Subgroups;

/** A chart to lay out, changed from a plain one step by step. */
public record Sample(
    Subgroups subgroups, Doubles values, ChartType type, PhaseRequest phases, Meaning meaning) {

  private static final LocalDate START = LocalDate.of(2024, 1, 1);

  /** Weekly or other dated values on an XmR chart. */
  public static Sample dated(Rhythm rhythm, Doubles values) {
    List<LocalDate> dates =
        IntStream.range(0, values.size()).mapToObj(i -> rhythm.later(START, i)).toList();
    return of(Subgroups.ofDates(dates, rhythm), values);
  }

  /** Values in any subgroups on an XmR chart. */
  static Sample of(Subgroups subgroups, Doubles values) {
    return new Sample(subgroups, values, ChartTypes.XMR, PhaseRequest.none(), Meaning.plain());
  }

  /** Values around 20, to one decimal. */
  static Doubles around20(int size, long seed) {
    Random random = new Random(seed);
    return Doubles.tabulate(size, i -> Math.rint(200 + 20 * random.nextGaussian()) / 10);
  }

  public Sample on(ChartType other) {
    return new Sample(subgroups, values, other, phases, meaning);
  }

  Sample in(PhaseRequest other) {
    return new Sample(subgroups, values, type, other, meaning);
  }

  /** A new phase at each position. */
  public Sample phasesAt(String label, int... positions) {
    List<PhaseRequest.Start> starts =
        IntStream.of(positions)
            .mapToObj(i -> new PhaseRequest.Start(at(i), Optional.of(label)))
            .toList();
    return in(new PhaseRequest(starts, Baseline.whole(), List.of()));
  }

  Sample meaning(Meaning other) {
    return new Sample(subgroups, values, type, phases, other);
  }

  public Sample target(double target, Better better) {
    return meaning(meaning.withBetter(better).withTarget(target));
  }

  public Sample scale(Scale scale) {
    return meaning(meaning.withScale(scale));
  }

  Sample title(String title) {
    return meaning(meaning.withTitle(title));
  }

  /** A note at each position. */
  public Sample notes(String text, int... positions) {
    List<Note> notes = IntStream.of(positions).mapToObj(i -> note(i, text)).toList();
    return meaning(meaning.withNotes(notes));
  }

  private Note note(int position, String text) {
    Optional<LocalDate> date =
        subgroups.isCalendar() ? Optional.of(subgroups.dates().get(position)) : Optional.empty();
    return new Note(at(position), date, text);
  }

  String at(int position) {
    return subgroups.labels().get(position);
  }

  public ChartAnalysis analysis() {
    Measured measured =
        new Measured("Days to contact", Optional.empty(), subgroups, new Individuals(values));
    ChartRequest request =
        new ChartRequest(Optional.of(type), List.of(), LimitRequest.standard(), phases, meaning);
    return ChartAnalysis.of(measured, request, new Locator(subgroups, Sample::date));
  }

  private static Optional<LocalDate> date(String typed) {
    try {
      return Optional.of(LocalDate.parse(typed));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
