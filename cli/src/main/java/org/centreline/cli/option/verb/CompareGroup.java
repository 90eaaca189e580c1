package org.centreline.cli.option.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.centreline.analysis.compare.FunnelConvention;
import org.centreline.analysis.compare.FunnelKind;
import org.centreline.analysis.compare.SiteOrder;
import org.centreline.cli.option.Choice;
import org.centreline.cli.option.Option;
import org.centreline.cli.option.OptionGroup;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Typed;
import org.centreline.cli.option.group.ScriptGroup;
import org.centreline.cli.option.verb.FunnelOptions.Taming;
import org.centreline.plot.compare.SitesLayout.Scales;

/** Options that say how sites are compared. */
final class CompareGroup {

  private static final Choice<Taming> OVERDISPERSION =
      new Choice<>(List.of(Taming.values()), Taming::word);
  private static final Choice<Scales> SCALES =
      new Choice<>(List.of(Scales.values()), s -> s.name().toLowerCase(Locale.ROOT));
  private static final Choice<SiteOrder> ORDERS =
      new Choice<>(List.of(SiteOrder.values()), SiteOrder::word);
  private static final Choice<FunnelConvention> CONVENTIONS =
      new Choice<>(List.of(FunnelConvention.values()), FunnelConvention::id);

  private static final List<String> OF_FUNNELS =
      List.of("--observed", "--expected", "--overdispersion", "--funnel-convention");

  private static final OptionGroup GROUP =
      new OptionGroup(
          "Comparing sites",
          List.of(
              Option.flag("--funnel", "each site against the others: a funnel plot"),
              Option.once("--observed", "COLUMN", "funnel of ratios: events seen"),
              Option.once("--expected", "COLUMN", "funnel of ratios: events expected"),
              Option.once(
                      "--overdispersion",
                      "HOW",
                      "funnel: limits for sites that differ by more than chance; extremes"
                          + " winsorised or left out before it is measured (default: auto, left out"
                          + " for ratios, else winsorised); none for limits by chance alone")
                  .taking(OVERDISPERSION.words()),
              Option.once(
                      "--funnel-convention",
                      "NAME",
                      "funnel: whose formulas where tools differ: exact or funnelplotr"
                          + " (default: exact)")
                  .taking(CONVENTIONS.words()),
              Option.once("--highlight", "SITE", "pictures: the site to be framed or named"),
              Option.once(
                      "--scales",
                      "WHOSE",
                      "small charts: one scale shared by all, or each site's own, free (default:"
                          + " shared)")
                  .taking(SCALES.words()),
              Option.once(
                      "--sort",
                      "HOW",
                      "sites as the file names them first, or by name; never by value (default:"
                          + " file)")
                  .taking(ORDERS.words())));

  /** The groups of options of {@code compare}, in the order in which help shows them. */
  static final List<OptionGroup> GROUPS = groups();

  private CompareGroup() {}

  private static List<OptionGroup> groups() {
    List<OptionGroup> groups = new ArrayList<>();
    groups.add(GROUP);
    ChartOptions.GROUPS.stream().filter(g -> g != ScriptGroup.GROUP).forEach(groups::add);
    groups.add(ScriptGroup.SCREEN);
    return List.copyOf(groups);
  }

  /** How a funnel is made, where one is asked for; what does not go with that is reported. */
  static Optional<FunnelOptions> funnel(Typed typed, Problems problems) {
    check(typed, problems);
    Taming taming =
        typed
            .one("--overdispersion")
            .flatMap(word -> OVERDISPERSION.read("--overdispersion", word, problems))
            .orElse(Taming.AUTO);
    FunnelConvention convention =
        typed
            .one("--funnel-convention")
            .flatMap(word -> CONVENTIONS.read("--funnel-convention", word, problems))
            .orElse(FunnelConvention.EXACT);
    boolean ratio = typed.has("--observed");
    return typed.has("--funnel")
        ? Optional.of(
            new FunnelOptions(
                ratio ? Optional.of(FunnelKind.RATIO) : Optional.empty(),
                taming,
                convention,
                typed.one(ratio ? "--expected" : "--denominator")))
        : Optional.empty();
  }

  private static void check(Typed typed, Problems problems) {
    boolean funnel = typed.has("--funnel");
    for (String option : OF_FUNNELS) {
      if (!funnel && typed.has(option)) {
        problems.usage(option + " is about funnels; add --funnel");
      }
    }
    for (String option : List.of("--scales", "--note")) {
      if (funnel && typed.has(option)) {
        problems.usage(option + " is about small charts; leave it or --funnel out");
      }
    }
    if (typed.has("--observed") != typed.has("--expected")) {
      problems.usage("--observed and --expected go together");
    }
    if (typed.has("--observed") && (typed.has("--value") || typed.has("--denominator"))) {
      problems.usage("--observed and --expected stand in place of --value and --denominator");
    }
  }

  /** In which order sites stand. */
  static SiteOrder order(Typed typed, Problems problems) {
    return typed
        .one("--sort")
        .flatMap(word -> ORDERS.read("--sort", word, problems))
        .orElse(SiteOrder.FILE);
  }

  /** Whose y axis small charts have. */
  static Scales scales(Typed typed, Problems problems) {
    return typed
        .one("--scales")
        .flatMap(word -> SCALES.read("--scales", word, problems))
        .orElse(Scales.SHARED);
  }
}
