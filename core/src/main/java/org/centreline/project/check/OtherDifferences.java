package org.centreline.project.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.centreline.analysis.Better;
import org.centreline.project.check.Difference.Kind;
import org.centreline.project.since.Current;
import org.centreline.words.Differences;
import org.centreline.words.Numbers;
import org.centreline.words.Plural;

/**
 * What differs beside values, limits, signals and icons, such as effects and what was left out.
 *
 * @param check the measure
 * @param charts its charts, by the names of their groups
 */
record OtherDifferences(MeasureCheck check, Map<String, Current> charts) {

  /** Lines of one measure. */
  private static final int FEW = 3;

  /** What is told as what is new, where it is worth a word. */
  private static final Set<String> TOLD_ELSEWHERE =
      Set.of(
          Entry.VALUE,
          "type",
          "target",
          "target, lower",
          "target, upper",
          "variation",
          "assurance",
          "phase");

  private static final Set<String> EFFECTS = Set.of("mean effect", "latest effect");

  /**
   * A line.
   *
   * @param title of the chart or the measure
   * @param text what is said of it
   */
  record Line(String title, String text) {}

  private record Topic(String group, String finding) {}

  /**
   * Lines for people.
   *
   * @param told whether anything else is told of the measure; if not, any difference will do
   */
  List<Line> lines(boolean told) {
    boolean rows = check.differences().stream().anyMatch(d -> d.finding().equals(Entry.VALUE));
    Set<String> recorded =
        check.recorded().stream()
            .flatMap(recording -> recording.entries().stream())
            .map(Entry::group)
            .collect(Collectors.toSet());
    Map<Topic, List<Difference>> topics = new LinkedHashMap<>();
    for (Difference difference : check.differences()) {
      if (!told || isOther(difference, rows) && isOfBoth(difference.found().group(), recorded)) {
        Topic topic = new Topic(difference.found().group(), difference.finding());
        topics.computeIfAbsent(topic, any -> new ArrayList<>()).add(difference);
      }
    }
    topics.keySet().removeIf(topic -> isWithin(topic, topics.keySet()));
    List<Line> lines = new ArrayList<>();
    topics.forEach((topic, all) -> lines.add(new Line(title(topic), said(topic, all))));
    if (lines.size() <= FEW + 1) {
      return lines;
    }
    List<Line> few = new ArrayList<>(lines.subList(0, FEW));
    int more = lines.size() - FEW;
    few.add(new Line(check.result().title(), "and " + Plural.of(more, "further difference")));
    return few;
  }

  /** A site that came or went is told as such. */
  private boolean isOfBoth(String group, Set<String> recorded) {
    return recorded.contains(group) && (group.isEmpty() || charts.containsKey(group));
  }

  /** Rows follow from values. */
  private static boolean isOther(Difference difference, boolean rows) {
    String finding = difference.finding();
    boolean told =
        TOLD_ELSEWHERE.contains(finding)
            || LimitMove.isLine(finding)
            || difference.found().isSignal()
            || difference.recorded().isSignal();
    return !told && !(rows && finding.startsWith("rows"));
  }

  /** The end of an interval whose middle is told. */
  private static boolean isWithin(Topic topic, Set<Topic> all) {
    int comma = topic.finding().indexOf(", ");
    return comma > 0 && all.contains(new Topic(topic.group(), topic.finding().substring(0, comma)));
  }

  private String title(Topic topic) {
    return Optional.ofNullable(charts.get(topic.group()))
        .map(chart -> chart.state().title())
        .orElse(check.result().title());
  }

  private String said(Topic topic, List<Difference> all) {
    return switch (topic.finding()) {
      case "notice" -> listed("now noticed about the data", "no longer noticed", all);
      case "excluded" -> listed("left out", "no longer left out", all);
      case "partial" -> listed("a part of a period", "no longer a part of a period", all);
      default -> changed(topic, all);
    };
  }

  private String listed(String now, String before, List<Difference> all) {
    List<String> parts = new ArrayList<>();
    List.of(Kind.NEW, Kind.GONE)
        .forEach(
            kind -> {
              List<String> named =
                  all.stream().filter(d -> d.kind() == kind).map(this::where).distinct().toList();
              if (!named.isEmpty()) {
                parts.add((kind == Kind.NEW ? now : before) + ": " + String.join(", ", named));
              }
            });
    return parts.isEmpty() ? changed(topic(all), all) : String.join("; ", parts);
  }

  private static Topic topic(List<Difference> all) {
    return new Topic(all.get(0).found().group(), all.get(0).finding());
  }

  private String where(Difference difference) {
    String x = difference.found().x();
    Current chart = charts.get(difference.found().group());
    return chart == null ? x : chart.words(x);
  }

  /** The first that was, and the last that is. */
  private String changed(Topic topic, List<Difference> all) {
    Optional<Entry> was =
        all.stream().filter(d -> d.kind() != Kind.NEW).map(Difference::recorded).findFirst();
    Optional<Entry> is =
        all.stream()
            .filter(d -> d.kind() != Kind.GONE)
            .map(Difference::found)
            .reduce((one, last) -> last);
    double before = was.flatMap(Entry::number).orElse(Double.NaN);
    double after = is.flatMap(Entry::number).orElse(Double.NaN);
    Optional<Numbers> numbers =
        Optional.ofNullable(charts.get(topic.group()))
            .map(chart -> Numbers.of(chart.chart()).telling(before, after));
    String what = topic.finding().equals("rows") ? "rows of the file" : topic.finding();
    return what + ": " + value(topic, was, numbers) + " → " + value(topic, is, numbers);
  }

  private static String value(Topic topic, Optional<Entry> entry, Optional<Numbers> numbers) {
    Optional<Double> number = entry.flatMap(Entry::number);
    if (number.isEmpty() || numbers.isEmpty()) {
      return entry.map(Entry::value).filter(text -> !text.isEmpty()).orElse("nothing");
    }
    if (EFFECTS.contains(topic.finding())) {
      return new Differences(numbers.get(), Better.NEITHER).text(number.get());
    }
    boolean line = LimitMove.isLine(topic.finding()) || topic.finding().equals(Entry.VALUE);
    return line ? numbers.get().text(number.get()) : Numbers.total(number.get());
  }
}
