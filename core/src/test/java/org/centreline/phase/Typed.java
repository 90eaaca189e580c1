package org.centreline.phase;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.centreline.series.Rhythm;
import org.centreline.series.Subgroups;

/** Locators for tests, and requests as typed. */
final class Typed {

  private Typed() {}

  /** The first of each month from January 2024. */
  static Locator months(int count) {
    List<LocalDate> dates =
        IntStream.range(0, count).mapToObj(i -> LocalDate.of(2024, 1, 1).plusMonths(i)).toList();
    return new Locator(Subgroups.ofDates(dates, Rhythm.MONTH), Typed::date);
  }

  /** Dates without a rhythm. */
  static Locator dates(String... dates) {
    List<LocalDate> days = List.of(dates).stream().map(LocalDate::parse).toList();
    return new Locator(Subgroups.ofDates(days, Rhythm.IRREGULAR), Typed::date);
  }

  static Locator labels(String... labels) {
    Subgroups subgroups = Subgroups.ofLabels(Subgroups.Kind.LABEL, List.of(labels));
    return new Locator(subgroups, typed -> Optional.empty());
  }

  private static Optional<LocalDate> date(String typed) {
    try {
      return Optional.of(LocalDate.parse(typed));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  static Phases resolve(Locator locator, Baseline baseline, String... starts) {
    return request(baseline, starts).resolve(locator);
  }

  static PhaseRequest request(Baseline baseline, String... starts) {
    return new PhaseRequest(
        List.of(starts).stream()
            .map(s -> new PhaseRequest.Start(s, Optional.of("from " + s)))
            .toList(),
        baseline,
        List.of());
  }

  static Baseline between(String... ends) {
    return new Baseline.Between(
        IntStream.range(0, ends.length / 2)
            .mapToObj(i -> new Baseline.Range(ends[2 * i], ends[2 * i + 1]))
            .toList());
  }

  static List<String> problems(Runnable asking) {
    return assertThrows(PlacementException.class, asking::run).problems();
  }
}
