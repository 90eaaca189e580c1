package org.centreline.words.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.centreline.analysis.chart.Assurance;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.Variation;
import org.centreline.analysis.compare.Comparison;
import org.centreline.words.Numbers;
import org.centreline.words.Plural;

/**
 * Who is to be looked at among sites, by name: those that change by their own limits, and those
 * that miss their target whatever happens.
 *
 * @param comparison the sites
 */
public record SitesInShort(Comparison comparison) {

  private static final int MOST = 5;

  /** "Improving: Eastmere. Consistently failing the target: Southport Vale." */
  public String sentence() {
    List<String> parts = new ArrayList<>();
    named("Concerning", is(Variation::isConcerning)).ifPresent(parts::add);
    named("Improving", is(Variation::isImproving)).ifPresent(parts::add);
    named("Changing", is(SitesInShort::isNeither)).ifPresent(parts::add);
    if (parts.isEmpty()) {
      parts.add(FunnelWords.changing(comparison));
    }
    named(
            "Consistently failing the target",
            chart ->
                chart.assurance().filter(a -> a == Assurance.FAILING).isPresent()
                    && chart.assuranceDoubt().isEmpty())
        .ifPresent(parts::add);
    named("Leaning, as small numbers are hidden or numbers rounded", c -> c.leaning().isPresent())
        .ifPresent(parts::add);
    return String.join(" ", parts);
  }

  private static Predicate<ChartAnalysis> is(Predicate<Variation> passes) {
    return chart -> chart.variation().filter(passes).isPresent();
  }

  private static boolean isNeither(Variation variation) {
    return variation == Variation.SPECIAL_CAUSE_HIGH || variation == Variation.SPECIAL_CAUSE_LOW;
  }

  private Optional<String> named(String what, Predicate<ChartAnalysis> passes) {
    List<String> names = comparison.charts().stream().filter(passes).map(Comparison::name).toList();
    String all = Plural.of(comparison.charts().size(), "site");
    String who =
        names.size() > MOST ? Numbers.count(names.size()) + " of " + all : String.join(", ", names);
    return names.isEmpty() ? Optional.empty() : Optional.of(what + ": " + who + ".");
  }
}
