package org.centreline.cli.option.group;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.centreline.chart.ChartTypes;
import org.centreline.chart.CusumChart;
import org.centreline.chart.CusumChart.Sides;
import org.centreline.chart.EwmaChart;
import org.centreline.chart.limit.ChartType;
import org.centreline.cli.option.Choice;
import org.centreline.cli.option.Option;
import org.centreline.cli.option.OptionGroup;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Typed;
import org.centreline.cli.option.TypedNumber;

/** The option that says which kind of chart. */
public final class ChartGroup {

  private static final Choice<Optional<ChartType>> TYPES =
      new Choice<>(
          Stream.concat(
                  Stream.of(Optional.<ChartType>empty()),
                  ChartTypes.all().stream().map(Optional::of))
              .toList(),
          type -> type.map(ChartType::id).orElse("auto"));

  private static final Choice<Sides> SIDES =
      new Choice<>(List.of(Sides.UP, Sides.DOWN), side -> side.name().toLowerCase(Locale.ROOT));
  private static final List<String> OF_CUSUM =
      List.of("--decision-interval", "--detect-shift", "--head-start", "--one-sided");

  private static final Option TYPE =
      Option.once(
              "--type",
              "TYPE",
              "the kind of chart: "
                  + String.join(", ", TYPES.words())
                  + " (default: auto, which chooses from the data and says why)")
          .taking(TYPES.words());

  /** For verbs that look for patterns, which charts with numbers of their own have not. */
  static final OptionGroup TYPE_ALONE = new OptionGroup("Chart", List.of(TYPE));

  public static final OptionGroup GROUP =
      new OptionGroup(
          "Chart",
          List.of(
              TYPE,
              Option.once(
                  "--lambda", "NUMBER", "ewma: the weight of the newest point (default: 0.2)"),
              Option.once("--decision-interval", "NUMBER", "cusum: in sigmas (default: 5)"),
              Option.once(
                  "--detect-shift", "NUMBER", "cusum: the shift to detect, in sigmas (default: 1)"),
              Option.once(
                  "--head-start",
                  "NUMBER",
                  "cusum: where the sums begin, in sigmas, for a fast initial response such as 2.5"
                      + " (default: 0)"),
              Option.once("--one-sided", "SIDE", "cusum: look only for shifts up, or down")
                  .taking(SIDES.words())));

  private ChartGroup() {}

  /** The kind of chart named, with its own numbers; empty where the data decides. */
  public static Optional<ChartType> type(Typed typed, Problems problems) {
    Optional<ChartType> type =
        typed
            .one("--type")
            .flatMap(word -> TYPES.read("--type", word, problems))
            .flatMap(named -> named);
    refuse(typed, List.of("--lambda"), type, EwmaChart.TYPE, problems);
    refuse(typed, OF_CUSUM, type, CusumChart.TYPE, problems);
    try {
      return type.map(named -> withNumbers(named, typed, problems));
    } catch (IllegalArgumentException e) {
      problems.usage(e.getMessage());
      return type;
    }
  }

  private static void refuse(
      Typed typed,
      List<String> options,
      Optional<ChartType> type,
      ChartType only,
      Problems problems) {
    boolean other = type.filter(named -> named == only).isEmpty();
    for (String option : options) {
      if (other && typed.has(option)) {
        problems.usage(option + ": goes only with --type " + only.id());
      }
    }
  }

  private static ChartType withNumbers(ChartType type, Typed typed, Problems problems) {
    if (type == EwmaChart.TYPE) {
      return new EwmaChart(number(typed, "--lambda", EwmaChart.USUAL_LAMBDA, problems)).type();
    }
    return type == CusumChart.TYPE ? cusum(typed, problems).type() : type;
  }

  private static CusumChart cusum(Typed typed, Problems problems) {
    CusumChart usual = CusumChart.USUAL;
    return new CusumChart(
        number(typed, "--decision-interval", usual.interval(), problems),
        number(typed, "--detect-shift", usual.shift(), problems),
        number(typed, "--head-start", usual.headStart(), problems),
        typed
            .one("--one-sided")
            .flatMap(side -> SIDES.read("--one-sided", side, problems))
            .orElse(Sides.BOTH));
  }

  private static double number(Typed typed, String option, double usual, Problems problems) {
    return typed
        .one(option)
        .map(text -> TypedNumber.number(option, text, problems).orElse(usual))
        .orElse(usual);
  }
}
