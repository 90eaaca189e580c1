package org.centreline.project.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.centreline.analysis.Reading;
import org.centreline.analysis.chart.Assurance;
import org.centreline.analysis.chart.Points.Status;
import org.centreline.analysis.chart.Variation;
import org.centreline.project.since.ChartState;
import org.centreline.project.since.Current;
import org.centreline.project.since.IconState;
import org.centreline.project.since.PointState;
import org.centreline.project.since.SignalState;
import org.centreline.words.chart.IconWords;

/**
 * A chart as it was recorded, to be compared with what it is now.
 *
 * @param key which chart
 * @param entries what was recorded of it, in the order of the file
 */
record RecordedChart(ChartState.Key key, List<Entry> entries) {

  private static final String REACH = "to ";
  private static final String BEFORE_READING = ", ";

  RecordedChart {
    entries = List.copyOf(entries);
  }

  /**
   * The same as a pack would have it; what is not recorded, such as its unit, is as it is now.
   *
   * @param now the chart as it is; empty where it is no longer there
   * @param title what people call it
   */
  ChartState state(Optional<Current> now, String title) {
    List<PointState> points = points();
    return new ChartState(
        key,
        title,
        new ChartState.Terms(
            first("type"),
            now.map(chart -> chart.state().terms().unit()).orElse(""),
            latest("target"),
            latest("target, lower"),
            latest("target, upper")),
        icon(first("variation"), Stream.of(Variation.values()).map(RecordedChart::icon)),
        icon(first("assurance"), Stream.of(Assurance.values()).map(RecordedChart::icon)),
        points.stream()
            .filter(point -> point.status().equals(Status.INCLUDED.word()))
            .map(PointState::x)
            .reduce((one, last) -> last),
        signals(now),
        of("phase").map(Entry::x).toList(),
        points);
  }

  private double latest(String finding) {
    return of(finding).map(RecordedChart::number).reduce(Double.NaN, (one, last) -> last);
  }

  /** Where a line was at each date or label: recorded where it begins and wherever it changes. */
  Map<String, Double> line(String name) {
    Map<String, Double> steps = new HashMap<>();
    of(name).forEach(entry -> steps.putIfAbsent(entry.x(), number(entry)));
    Map<String, Double> each = new LinkedHashMap<>();
    double last = Double.NaN;
    for (String x : of(Entry.VALUE).map(Entry::x).toList()) {
      last = steps.getOrDefault(x, last);
      each.putIfAbsent(x, last);
    }
    return each;
  }

  private Stream<Entry> of(String finding) {
    return entries.stream().filter(entry -> entry.finding().equals(finding));
  }

  private String first(String finding) {
    return of(finding).map(Entry::value).findFirst().orElse("");
  }

  private static IconState icon(Variation variation) {
    return new IconState(Optional.of(variation.word()), IconWords.brief(variation));
  }

  private static IconState icon(Assurance assurance) {
    return new IconState(Optional.of(assurance.word()), IconWords.brief(assurance));
  }

  /** The icon of a word; a word that is none is told as it stands. */
  private static IconState icon(String word, Stream<IconState> all) {
    return word.isEmpty()
        ? new IconState(Optional.empty(), "none")
        : all.filter(icon -> icon.word().equals(Optional.of(word)))
            .findFirst()
            .orElseGet(() -> new IconState(Optional.of(word), word));
  }

  private List<PointState> points() {
    Set<String> excluded = new HashSet<>(of("excluded").map(Entry::x).toList());
    Set<String> partial = new HashSet<>(of("partial").map(Entry::x).toList());
    List<PointState> points = new ArrayList<>();
    of(Entry.VALUE)
        .forEach(
            entry -> {
              double value = number(entry);
              Status status = Double.isNaN(value) ? Status.MISSING : Status.INCLUDED;
              status = excluded.contains(entry.x()) ? Status.EXCLUDED : status;
              status = partial.contains(entry.x()) ? Status.PARTIAL : status;
              points.add(new PointState(entry.x(), value, Double.NaN, Double.NaN, status.word()));
            });
    return points;
  }

  /** NaN where there is no number. */
  static double number(Entry entry) {
    return entry.number().orElse(Double.NaN);
  }

  private List<SignalState> signals(Optional<Current> now) {
    return entries.stream().filter(Entry::isSignal).map(entry -> signal(entry, now)).toList();
  }

  private static SignalState signal(Entry entry, Optional<Current> now) {
    int reach = entry.value().startsWith(REACH) ? 0 : entry.value().indexOf(" " + REACH) + 1;
    String side = entry.value().substring(0, reach).trim();
    String rest = entry.value().substring(reach + REACH.length());
    int cut = Math.max(rest.lastIndexOf(BEFORE_READING), 0);
    String to = rest.substring(0, cut);
    String reading = rest.substring(Math.min(rest.length(), cut + BEFORE_READING.length()));
    String rule = entry.finding().substring(0, entry.finding().lastIndexOf(" ("));
    String from = now.map(chart -> chart.words(entry.x())).orElse(entry.x());
    String last = now.map(chart -> chart.words(to)).orElse(to);
    return new SignalState(
        rule,
        side,
        entry.x(),
        to,
        reading,
        words(reading)
            + ": "
            + rule.replace('-', ' ')
            + (side.isEmpty() ? "" : " (" + side + ")")
            + (from.equals(last) ? ", " + from : ", " + from + " to " + last)
            + ".");
  }

  private static String words(String reading) {
    String words =
        Stream.of(Reading.values())
            .filter(one -> one.word().equals(reading))
            .map(IconWords::of)
            .findFirst()
            .orElse(reading);
    return words.isEmpty()
        ? "Signal"
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
