package org.centreline.project.standing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.centreline.analysis.Reading;
import org.centreline.analysis.chart.Assurance;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.Points.Status;
import org.centreline.analysis.compare.Funnel.Place;
import org.centreline.analysis.outcome.Sustained.Hold;
import org.centreline.chart.limit.Lines;
import org.centreline.chart.limit.Track;
import org.centreline.chart.limit.Traits.Trait;
import org.centreline.project.since.News;
import org.centreline.project.since.Since;
import org.centreline.series.TargetBand;
import org.centreline.words.Numbers;
import org.centreline.words.SubgroupWords;
import org.centreline.words.chart.AssuranceWords;
import org.centreline.words.chart.CaseWords;
import org.centreline.words.chart.IconWords;
import org.centreline.words.chart.Outlook;
import org.centreline.words.chart.Verdict;

/**
 * Where a measure stands: what one row of the summary says. Numbers are those of its latest
 * included value, or, where no whole period is there yet, of the part that is; on the scale shown,
 * NaN where there is none.
 *
 * @param chapter the chart
 * @param latest the position of that value, from 0; -1 where there is none
 * @param place where the funnel of its measure has the site; empty where there is none
 * @param news what is new of it
 */
public record Standing(Chapter chapter, int latest, Optional<Place> place, List<News> news) {

  private static final String NOTHING = "none";

  public static Standing of(Chapter chapter) {
    int whole = latest(chapter.chart(), Status.INCLUDED);
    int latest = whole < 0 ? latest(chapter.chart(), Status.PARTIAL) : whole;
    return new Standing(chapter, latest, Optional.empty(), List.of());
  }

  private static int latest(ChartAnalysis chart, Status status) {
    return IntStream.range(0, chart.points().size())
        .filter(i -> chart.points().statuses().get(i) == status)
        .max()
        .orElse(-1);
  }

  /** Whether its latest value is of a period that goes on. */
  public boolean isPartial() {
    return latest >= 0 && chart().points().statuses().get(latest) == Status.PARTIAL;
  }

  /**
   * One a chart.
   *
   * @param shared the measures that several sites have
   * @param since what is new
   */
  public static List<Standing> all(
      List<Chapter> chapters, List<SharedMeasure> shared, Since since) {
    Map<String, Place> places = new HashMap<>();
    for (SharedMeasure measure : shared) {
      measure
          .places()
          .forEach((site, place) -> places.put(measure.chapters().get(site).name(), place));
    }
    return chapters.stream()
        .map(Standing::of)
        .map(one -> one.at(Optional.ofNullable(places.get(one.chapter.name())), since))
        .toList();
  }

  /** What is said in place of "nothing is concerning" where any chart leans. */
  public static Optional<String> leaning(List<Standing> standings) {
    String words =
        "No signal of concern in what is shown, but small numbers are hidden or numbers rounded:"
            + " not all can be judged.";
    boolean leans = standings.stream().anyMatch(one -> one.chart().leaning().isPresent());
    return leans ? Optional.of(words) : Optional.empty();
  }

  private Standing at(Optional<Place> found, Since since) {
    Optional<String> group = chart().measured().group();
    List<News> own = since.of(chapter.measure().id(), group);
    return new Standing(chapter, latest, found, own);
  }

  /** What is said where there is no value for the newest period; empty otherwise. */
  public Optional<String> stale() {
    return news.stream().filter(one -> one.kind() == News.Kind.STALE).map(News::text).findFirst();
  }

  /** The kinds of what is new of it, as stable words. */
  public List<String> newKinds() {
    return news.stream()
        .filter(one -> one.kind() != News.Kind.STALE)
        .map(one -> one.kind().word())
        .distinct()
        .toList();
  }

  /** The label of the latest included subgroup, as data. */
  public Optional<String> x() {
    return latest < 0
        ? Optional.empty()
        : Optional.of(chart().measured().subgroups().labels().get(latest));
  }

  public double value() {
    return latest < 0 ? Double.NaN : chart().points().values().get(latest);
  }

  public double target() {
    return chart().points().targets().present().stream()
        .reduce(Double.NaN, (earlier, later) -> later);
  }

  /** The ends of a target between two numbers; all NaN where the latest is none. */
  public TargetBand targetBand() {
    TargetBand band = chart().points().band();
    int last = band.last();
    boolean newer = Double.isNaN(target()) || last == chart().points().size() - 1;
    return last < 0 || !newer
        ? TargetBand.level(1, Double.NaN, Double.NaN)
        : band.slice(last, last);
  }

  public double centre() {
    return latest < 0 ? Double.NaN : lines().centre().get(latest);
  }

  public double lower() {
    return latest < 0 ? Double.NaN : lines().lower().get(latest);
  }

  public double upper() {
    return latest < 0 ? Double.NaN : lines().upper().get(latest);
  }

  private Lines lines() {
    return chart().points().drawn();
  }

  /** The date or label of the latest value, in words. */
  public String when() {
    String partial = isPartial() ? " (partial)" : "";
    return latest < 0
        ? ""
        : new SubgroupWords(chart().measured().subgroups()).label(latest) + partial;
  }

  /** The same with its preposition: "in Mar 2024". */
  String inWords() {
    String partial = isPartial() ? " (partial)" : "";
    return latest < 0 ? "" : new SubgroupWords(chart().measured().subgroups()).in(latest) + partial;
  }

  public String valueText() {
    boolean sums =
        CaseWords.speakOf(chart())
            && chart().setup().choice().type().traits().has(Trait.DECISION_INTERVAL);
    if (sums && latest >= 0) {
      Numbers numbers = Numbers.ofLines(chart());
      Track track = chart().points().track();
      return Stream.of(track.statistic().get(latest), track.lower().get(latest))
          .filter(sum -> !Double.isNaN(sum))
          .map(numbers::plain)
          .collect(Collectors.joining(" / "));
    }
    return latest < 0 ? NOTHING : Numbers.of(chart()).datum(value());
  }

  public String targetText() {
    String target = Outlook.target(chart());
    return target.isEmpty() ? NOTHING : target;
  }

  public String centreText() {
    return Numbers.ofLines(chart()).text(centre());
  }

  public String limitsText() {
    boolean none = Double.isNaN(lower()) && Double.isNaN(upper());
    return none ? NOTHING : Numbers.ofLines(chart()).range(lower(), upper());
  }

  public String variationText() {
    return chart().variation().map(IconWords::brief).orElse(NOTHING);
  }

  public String assuranceText() {
    return AssuranceWords.brief(chart()).orElse(NOTHING);
  }

  /** What the chart says, in a sentence. */
  public String sentence() {
    return Verdict.of(chart());
  }

  /** What followed the changes, in a sentence, where that is asked for and can be told. */
  public Optional<String> outcome() {
    return chapter.followed().map(Followed::sentence);
  }

  /**
   * What is said first: what followed the changes where that is known, else what the chart says.
   */
  public String headline() {
    return outcome().orElseGet(this::sentence);
  }

  /** Whether it is better or worse since the changes, as a stable word. */
  public Optional<String> outcomeReading() {
    return chapter.followed().flatMap(Followed::reading).map(Reading::word);
  }

  /** Why nothing is said of the target though there are limits. */
  public Optional<String> assuranceReason() {
    return chart().assuranceDoubt().map(Assurance.Doubt::reason);
  }

  /** Whether the gain has lasted, as a stable word. */
  public Optional<String> sustained() {
    return chapter.outcome().flatMap(outcome -> outcome.sustained().verdict()).map(Hold::word);
  }

  private ChartAnalysis chart() {
    return chapter.chart();
  }
}
