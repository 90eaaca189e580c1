package org.centreline.cli.option.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.centreline.analysis.compare.FunnelConvention;
import org.centreline.analysis.compare.FunnelKind;
import org.centreline.analysis.compare.SiteOrder;
import org.centreline.cli.option.Choice;
import org.centreline.cli.option.Option;
import org.centreline.cli.option.OptionGroup;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Typed;
import org.centreline.cli.option.group.ColumnGroup;
import org.centreline.cli.option.group.MeaningGroup;
import org.centreline.cli.option.group.PictureGroup;
import org.centreline.cli.option.group.ScriptGroup;
import org.centreline.cli.option.group.WatchGroup;
import org.centreline.cli.option.verb.FunnelOptions.Taming;
import org.centreline.plot.compare.SitesLayout.Scales;
import org.centreline.plot.compare.SizeScale;

/** Options that say how sites are compared. */
final class CompareGroup {

  static final Option<String> FUNNEL =
      Option.flag("--funnel", "each site against the others: a funnel plot");

  static final Option<String> OBSERVED =
      WatchGroup.OBSERVED.saying("funnel of ratios, vlad, ra-cusum: events seen");

  static final Option<String> EXPECTED =
      WatchGroup.EXPECTED.saying("funnel of ratios, vlad, ra-cusum: events expected");

  private static final Option<Taming> OVERDISPERSION =
      Option.once(
              "--overdispersion",
              "HOW",
              new Choice<>(List.of(Taming.values()), Taming::word),
              "funnel: limits for sites that differ by more than chance; extremes winsorised or"
                  + " left out before it is measured (default: auto, left out for ratios, else"
                  + " winsorised); none for limits by chance alone")
          .silently(Taming.AUTO);

  private static final Option<FunnelConvention> CONVENTION =
      Option.once(
              "--funnel-convention",
              "NAME",
              new Choice<>(List.of(FunnelConvention.values()), FunnelConvention::id),
              "funnel: whose formulas where tools differ: exact or funnelplotr")
          .usually(FunnelConvention.EXACT);

  static final Option<String> HIGHLIGHT =
      Option.once("--highlight", "SITE", "pictures: the site to be framed or named");

  private static final Option<Scales> SCALES =
      Option.once(
              "--scales",
              "WHOSE",
              Choice.ofNames(List.of(Scales.values())),
              "small charts: one scale shared by all, or each site's own, free")
          .usually(Scales.SHARED);

  private static final Option<SiteOrder> SORT =
      Option.once(
              "--sort",
              "HOW",
              new Choice<>(List.of(SiteOrder.values()), SiteOrder::word),
              "sites as the file names them first, or by name; never by value")
          .usually(SiteOrder.FILE);

  private static final List<Option<?>> OF_FUNNELS =
      List.of(OVERDISPERSION, CONVENTION, PictureGroup.SIZE_SCALE);

  private static final OptionGroup GROUP =
      new OptionGroup(
          "Comparing sites",
          List.of(
              FUNNEL,
              OBSERVED,
              EXPECTED,
              OVERDISPERSION,
              CONVENTION,
              PictureGroup.SIZE_SCALE,
              HIGHLIGHT,
              SCALES,
              SORT));

  /** The groups of options of {@code compare}, in the order in which help shows them. */
  static final List<OptionGroup> GROUPS = groups();

  private CompareGroup() {}

  private static List<OptionGroup> groups() {
    List<OptionGroup> groups = new ArrayList<>();
    groups.add(GROUP);
    ChartOptions.GROUPS.stream()
        .filter(g -> g != ScriptGroup.GROUP)
        .map(g -> g == MeaningGroup.OF_CHARTS ? MeaningGroup.GROUP : g)
        .map(g -> g.without(WatchGroup.OBSERVED).without(WatchGroup.EXPECTED))
        .forEach(groups::add);
    groups.add(ScriptGroup.SITES);
    return List.copyOf(groups);
  }

  /** How a funnel is made, where one is asked for; what does not go with that is reported. */
  static Optional<FunnelOptions> funnel(Typed typed, Problems problems) {
    check(typed, problems);
    Taming taming = typed.value(OVERDISPERSION, problems);
    FunnelConvention convention = typed.value(CONVENTION, problems);
    boolean ratio = typed.has(OBSERVED);
    return typed.has(FUNNEL)
        ? Optional.of(
            new FunnelOptions(
                ratio ? Optional.of(FunnelKind.RATIO) : Optional.empty(),
                taming,
                convention,
                typed.text(ratio ? EXPECTED : ColumnGroup.DENOMINATOR)))
        : Optional.empty();
  }

  private static void check(Typed typed, Problems problems) {
    boolean funnel = typed.has(FUNNEL);
    for (Option<?> option : OF_FUNNELS) {
      if (!funnel && typed.has(option)) {
        problems.usage(option + " is about funnels; add " + FUNNEL);
      }
    }
    if (!funnel && typed.has(OBSERVED) && !WatchGroup.isOfHarm(typed)) {
      problems.usage(OBSERVED + " is about funnels; add " + FUNNEL);
    }
    for (Option<?> option : List.of(SCALES, MeaningGroup.NOTE, MeaningGroup.DECIMALS)) {
      if (funnel && typed.has(option)) {
        problems.usage(option + " is about small charts; leave it or " + FUNNEL + " out");
      }
    }
    String ratio = OBSERVED + " and " + EXPECTED;
    if (typed.has(OBSERVED) != typed.has(EXPECTED)) {
      problems.usage(ratio + " go together");
    }
    if (typed.has(OBSERVED)
        && (typed.has(ColumnGroup.VALUE) || typed.has(ColumnGroup.DENOMINATOR))) {
      problems.usage(
          ratio + " stand in place of " + ColumnGroup.VALUE + " and " + ColumnGroup.DENOMINATOR);
    }
  }

  /** In which order sites stand. */
  static SiteOrder order(Typed typed, Problems problems) {
    return typed.value(SORT, problems);
  }

  /** How a funnel spreads the sizes of sites. */
  static SizeScale sizes(Typed typed, Problems problems) {
    return typed.value(PictureGroup.SIZE_SCALE, problems);
  }

  /** Whose y axis small charts have. */
  static Scales scales(Typed typed, Problems problems) {
    return typed.value(SCALES, problems);
  }
}
