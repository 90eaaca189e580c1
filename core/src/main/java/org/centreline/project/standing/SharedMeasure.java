package org.centreline.project.standing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.centreline.analysis.Better;
import org.centreline.analysis.compare.Comparison;
import org.centreline.analysis.compare.Funnel.Place;
import org.centreline.project.folder.MeasureResult.Analysed;
import org.centreline.words.Numbers;
import org.centreline.words.chart.CaseWords;
import org.centreline.words.compare.PeerColumn;

/**
 * A measure that several sites have, so that they can be looked at side by side.
 *
 * @param result the measure
 * @param chapters its charts by site, in the order of the data; two or more
 * @param comparison the sites, with a funnel where the data allow one
 * @param places where the funnel has each site
 */
public record SharedMeasure(
    Analysed result,
    Map<String, Chapter> chapters,
    Comparison comparison,
    Map<String, Place> places) {

  /** Those of a pack, in its order. */
  public static List<SharedMeasure> of(List<Chapter> chapters) {
    Map<String, Map<String, Chapter>> measures = new LinkedHashMap<>();
    for (Chapter chapter : chapters) {
      measures
          .computeIfAbsent(chapter.measure().id(), id -> new LinkedHashMap<>())
          .put(Comparison.name(chapter.chart()), chapter);
    }
    List<SharedMeasure> shared = new ArrayList<>();
    for (Map<String, Chapter> sites : measures.values()) {
      if (sites.values().iterator().next().result().sites().size() > 1 && areTold(sites)) {
        shared.add(of(sites));
      }
    }
    return shared;
  }

  /** Two sites of one name, which columns that hold " / " can make, can't be told apart. */
  private static boolean areTold(Map<String, Chapter> sites) {
    return sites.size() == sites.values().iterator().next().result().charts().size();
  }

  private static SharedMeasure of(Map<String, Chapter> sites) {
    Analysed result = sites.values().iterator().next().result();
    Optional<String> outOf = columns(result, "denominator").stream().findFirst();
    Comparison alone = Comparison.whole(result.sites(), outOf);
    Comparison comparison = result.hasWhole() ? alone.beside(result.charts().get(0)) : alone;
    return new SharedMeasure(result, sites, comparison, comparison.places());
  }

  /** What tells its sites apart, such as "trust". */
  public String by() {
    List<String> columns = columns(result, "by");
    return columns.isEmpty() ? "site" : String.join(" / ", columns);
  }

  private static List<String> columns(Analysed result, String option) {
    return result.measure().options().getOrDefault(option, List.of());
  }

  public String title() {
    return result.title();
  }

  /** The latest value of a site, with as many decimals as that of every other. */
  public String latest(Chapter chapter) {
    return Numbers.together(result.charts()).datum(Standing.of(chapter).value());
  }

  /** When a site was last heard of, where others were later; empty of what has no dates. */
  public Optional<String> stale(Chapter chapter) {
    if (!chapter.chart().measured().subgroups().isCalendar()) {
      return Optional.empty();
    }
    Standing own = Standing.of(chapter);
    boolean cases = CaseWords.areCases(chapter.chart());
    boolean later =
        chapters.values().stream()
            .flatMap(other -> Standing.of(other).x().stream())
            .anyMatch(date -> time(date, cases).compareTo(time(own.x().orElse(date), cases)) > 0);
    return later ? Optional.of(own.inWords()) : Optional.empty();
  }

  /** Cases come when they come: a site without one this month is late, one since Tuesday is not. */
  private static String time(String date, boolean cases) {
    return cases ? date.substring(0, "2024-03".length()) : date;
  }

  /** In which way a site differs from the others; empty where it does not, or nothing tells. */
  public Optional<PeerColumn> unlike(String site) {
    Better better = result.charts().get(0).setup().meaning().better();
    return Optional.ofNullable(places.get(site))
        .map(place -> PeerColumn.of(place, better))
        .filter(column -> column != PeerColumn.ALIKE);
  }
}
