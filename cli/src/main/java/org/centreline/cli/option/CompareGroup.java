package org.centreline.cli.option;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.centreline.analysis.FunnelConvention;
import org.centreline.analysis.FunnelKind;
import org.centreline.analysis.FunnelRequest;
import org.centreline.analysis.Overdispersion.Trimming;
import org.centreline.analysis.SiteOrder;
import org.centreline.plot.layout.SitesLayout.Scales;

/** Options that say how sites are compared. */
public final class CompareGroup {

  private static final List<String> TAMING = List.of("auto", "none", "winsorise", "truncate");

  private static final Choice<String> OVERDISPERSION = new Choice<>(TAMING, word -> word);
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
  public static final List<OptionGroup> GROUPS = groups();

  private CompareGroup() {}

  private static List<OptionGroup> groups() {
    List<OptionGroup> groups = new ArrayList<>();
    groups.add(GROUP);
    ChartOptions.GROUPS.stream().filter(g -> g != ScriptGroup.GROUP).forEach(groups::add);
    groups.add(ScriptGroup.SCREEN);
    return List.copyOf(groups);
  }

  /** Whether a funnel is asked for; options of funnels without one are reported. */
  public static boolean isFunnel(Typed typed, Problems problems) {
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
    return funnel;
  }

  /** How the funnel is made. */
  public static FunnelRequest request(FunnelKind kind, Typed typed, Problems problems) {
    FunnelRequest usual = FunnelRequest.usual(kind);
    String taming =
        typed
            .one("--overdispersion")
            .flatMap(word -> OVERDISPERSION.read("--overdispersion", word, problems))
            .orElse("auto");
    Optional<Trimming> trimming =
        switch (taming) {
          case "none" -> Optional.empty();
          case "winsorise" -> Optional.of(Trimming.WINSORISE);
          case "truncate" -> Optional.of(Trimming.TRUNCATE);
          default -> usual.trimming();
        };
    FunnelConvention convention =
        typed
            .one("--funnel-convention")
            .flatMap(word -> CONVENTIONS.read("--funnel-convention", word, problems))
            .orElse(usual.convention());
    return new FunnelRequest(kind, trimming, convention, usual.share());
  }

  /** In which order sites stand. */
  public static SiteOrder order(Typed typed, Problems problems) {
    return typed
        .one("--sort")
        .flatMap(word -> ORDERS.read("--sort", word, problems))
        .orElse(SiteOrder.FILE);
  }

  /** Whose y axis small charts have. */
  public static Scales scales(Typed typed, Problems problems) {
    return typed
        .one("--scales")
        .flatMap(word -> SCALES.read("--scales", word, problems))
        .orElse(Scales.SHARED);
  }
}
