package org.centreline.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.centreline.project.folder.Measure;
import org.centreline.series.Counts;
import org.centreline.series.Doubles;
import org.centreline.series.Individuals;
import org.centreline.series.Measured;
import org.centreline.series.Nature;
import org.centreline.series.PartPeriod;
import org.centreline.series.Proportions;
import org.centreline.series.Rates;
import org.centreline.series.Rhythm;
import org.centreline.series.Samples;
import org.centreline.series.Series;
import org.centreline.series.Subgroups;
import org.centreline.series.TargetBand;
import org.centreline.series.Targets;

/**
 * The sum of sites, subgroup by subgroup: of numerators and of denominators, of counts, or of the
 * members of samples.
 *
 * @param sites all of one kind
 * @param strict whether a subgroup that any site shows without a value has no sum
 */
record WholeSeries(List<Measured> sites, Strict strict) {

  /** What becomes of a ratio that a site lacks. */
  enum Strict {
    /** The sum is of those that have one. */
    OF_THOSE_THERE,
    /** There is no sum: the value may be hidden. */
    OF_ALL
  }

  /** The whole. */
  Measured measured() {
    List<String> labels = labels();
    Measured first = sites.get(0);
    boolean alike = sites.stream().allMatch(site -> site.nature().equals(first.nature()));
    return new Measured(
        first.measure(),
        Optional.of(Measure.ALL_SITES),
        subgroups(labels),
        series(labels),
        targets(labels),
        alike ? first.nature() : Nature.unknown());
  }

  /** The sites without a value that they should have, by the subgroup that lacks it. */
  Map<String, List<String>> missed() {
    List<String> labels = labels();
    Map<String, List<String>> missed = new LinkedHashMap<>();
    for (int i = 0; i < labels.size(); i++) {
      for (Measured site : sites) {
        if (isMissed(site, labels, i)) {
          String name = site.group().orElse("");
          missed.computeIfAbsent(labels.get(i), label -> new ArrayList<>()).add(name);
        }
      }
    }
    return missed;
  }

  /** In the order of dates, else as the sites name them. */
  private List<String> labels() {
    boolean calendar = sites.get(0).subgroups().isCalendar();
    Set<String> labels = calendar ? new TreeSet<>() : new LinkedHashSet<>();
    sites.forEach(site -> labels.addAll(site.subgroups().labels()));
    return List.copyOf(labels);
  }

  private Subgroups subgroups(List<String> labels) {
    Subgroups first = sites.get(0).subgroups();
    if (!first.isCalendar()) {
      return Subgroups.ofLabels(first.kind(), labels);
    }
    Rhythm rhythm =
        sites.stream()
            .map(site -> site.subgroups().rhythm())
            .filter(one -> one != Rhythm.IRREGULAR)
            .findFirst()
            .orElse(Rhythm.IRREGULAR);
    return Subgroups.ofDates(labels.stream().map(LocalDate::parse).toList(), rhythm)
        .with(parts(labels));
  }

  /** A period that is covered in part at one site is so in the sum. */
  private List<PartPeriod> parts(List<String> labels) {
    List<PartPeriod> parts = new ArrayList<>();
    for (Measured site : sites) {
      for (PartPeriod part : site.subgroups().parts()) {
        int position = labels.indexOf(site.subgroups().labels().get(part.position()));
        boolean outer = position == 0 || position == labels.size() - 1;
        if (outer && parts.stream().noneMatch(other -> other.position() == position)) {
          parts.add(part.at(position));
        }
      }
    }
    return parts;
  }

  private Series series(List<String> labels) {
    Series first = sites.get(0).series();
    if (first instanceof Samples) {
      return new Samples(labels.stream().map(this::members).toList());
    }
    if (first instanceof Proportions || first instanceof Rates) {
      Doubles tops = Doubles.tabulate(labels.size(), i -> ratio(labels.get(i), true));
      Doubles overs = Doubles.tabulate(labels.size(), i -> ratio(labels.get(i), false));
      return first instanceof Rates ? new Rates(tops, overs) : new Proportions(tops, overs);
    }
    Doubles sums = Doubles.tabulate(labels.size(), i -> sum(labels, i));
    return first instanceof Counts ? new Counts(sums) : new Individuals(sums);
  }

  private Doubles members(String label) {
    Doubles all = Doubles.empty();
    for (Measured site : sites) {
      int at = site.subgroups().labelled(label).orElse(-1);
      all = at < 0 ? all : all.followedBy(((Samples) site.series()).members().get(at));
    }
    return all;
  }

  private double ratio(String label, boolean top) {
    List<Double> parts = new ArrayList<>();
    for (Measured site : sites) {
      int at = site.subgroups().labelled(label).orElse(-1);
      if (at >= 0) {
        double numerator = site.series().numerators().get(at);
        double denominator = site.series().denominators().get(at);
        boolean there = !Double.isNaN(numerator) && !Double.isNaN(denominator);
        if (there) {
          parts.add(top ? numerator : denominator);
        } else if (strict == Strict.OF_ALL) {
          return Double.NaN;
        }
      }
    }
    return parts.isEmpty() ? Double.NaN : sum(parts);
  }

  private static double sum(List<Double> parts) {
    return Doubles.tabulate(parts.size(), parts::get).sum();
  }

  /** A sum without one of its parts would fall for no other reason, so there is none. */
  private double sum(List<String> labels, int i) {
    List<Double> parts = new ArrayList<>();
    for (Measured site : sites) {
      if (isMissed(site, labels, i)) {
        return Double.NaN;
      }
      double value = value(site, labels.get(i));
      if (!Double.isNaN(value)) {
        parts.add(value);
      }
    }
    return sum(parts);
  }

  private static double value(Measured site, String label) {
    int at = site.subgroups().labelled(label).orElse(-1);
    return at < 0 ? Double.NaN : site.series().values().get(at);
  }

  /**
   * Whether a site lacks a value that it should have: between its first and its last, where it is
   * named without one, or at the newest subgroup where it had one just before. A site that begins
   * later, or ended earlier, adds nothing.
   */
  private static boolean isMissed(Measured site, List<String> labels, int i) {
    if (!Double.isNaN(value(site, labels.get(i)))) {
      return false;
    }
    boolean named = site.subgroups().labelled(labels.get(i)).isPresent();
    boolean before = i > 0 && hasValue(site, labels.subList(0, i));
    boolean after = hasValue(site, labels.subList(i + 1, labels.size()));
    boolean late = i == labels.size() - 1 && i > 0 && !Double.isNaN(value(site, labels.get(i - 1)));
    return named || before && after || late;
  }

  private static boolean hasValue(Measured site, List<String> labels) {
    return labels.stream().anyMatch(label -> !Double.isNaN(value(site, label)));
  }

  /** Those that all sites share; a sum of counts has its own. */
  private Targets targets(List<String> labels) {
    Series first = sites.get(0).series();
    boolean summed = first instanceof Counts || first instanceof Individuals;
    if (summed || sites.stream().anyMatch(site -> site.targets().isNone())) {
      return Targets.none();
    }
    TargetBand band =
        new TargetBand(
            shared(labels, one -> one.band().lower()), shared(labels, one -> one.band().upper()));
    return new Targets(shared(labels, Targets::each), sites.get(0).targets().kind(), band);
  }

  private Doubles shared(List<String> labels, Function<Targets, Doubles> of) {
    return Doubles.tabulate(labels.size(), i -> target(labels.get(i), of));
  }

  private double target(String label, Function<Targets, Doubles> of) {
    Set<Double> told = new LinkedHashSet<>();
    for (Measured site : sites) {
      Doubles own = of.apply(site.targets());
      site.subgroups()
          .labelled(label)
          .ifPresent(at -> told.add(at < own.size() ? own.get(at) : Double.NaN));
    }
    return told.size() == 1 ? told.iterator().next() : Double.NaN;
  }
}
