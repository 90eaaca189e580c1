package org.centreline.cli.option.group;

import static org.centreline.cli.option.TypedNumber.NUMBER;

import java.util.ArrayList;
import java.util.List;
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

/** The option that says which kind of chart. */
public final class ChartGroup {

  private static final Choice<Optional<ChartType>> TYPES =
      new Choice<>(types(), type -> type.map(ChartType::id).orElse("auto"));

  private static final Choice<Sides> SIDES = Choice.ofNames(List.of(Sides.UP, Sides.DOWN));

  public static final Option<Optional<ChartType>> TYPE =
      Option.once("--type", "TYPE", TYPES, "the kind of chart: " + String.join(", ", TYPES.words()))
          .usually(Optional.empty(), ", which chooses from the data and says why");

  static final Option<Double> LAMBDA =
      Option.once("--lambda", "NUMBER", NUMBER, "ewma: the weight of the newest point")
          .usually(EwmaChart.USUAL_LAMBDA);

  static final Option<Double> DECISION_INTERVAL =
      Option.once(
              "--decision-interval",
              "NUMBER",
              NUMBER,
              "cusum: in sigmas; vlad, ra-cusum, bernoulli: h")
          .usually(CusumChart.USUAL.interval());

  static final Option<Double> DETECT_SHIFT =
      Option.once("--detect-shift", "NUMBER", NUMBER, "cusum: the shift to detect, in sigmas")
          .usually(CusumChart.USUAL.shift());

  static final Option<Double> HEAD_START =
      Option.once(
              "--head-start",
              "NUMBER",
              NUMBER,
              "cusum and its like: where the sums begin, for a fast initial response such as 2.5")
          .usually(CusumChart.USUAL.headStart());

  static final Option<Sides> ONE_SIDED =
      Option.once(
              "--one-sided", "SIDE", SIDES, "cusum and its like: look only for shifts up, or down")
          .silently(Sides.BOTH);

  /** For verbs that look for patterns, which charts with numbers of their own have not. */
  static final OptionGroup TYPE_ALONE = new OptionGroup("Chart", List.of(TYPE));

  public static final OptionGroup GROUP =
      new OptionGroup(
          "Chart",
          Stream.concat(
                  Stream.of(TYPE, LAMBDA, DECISION_INTERVAL, DETECT_SHIFT, HEAD_START, ONE_SIDED),
                  WatchGroup.OPTIONS.stream())
              .toList());

  private static final List<Option<?>> OF_SUMS = List.of(DECISION_INTERVAL, HEAD_START, ONE_SIDED);

  private ChartGroup() {}

  private static List<Optional<ChartType>> types() {
    List<Optional<ChartType>> types = new ArrayList<>();
    types.add(Optional.empty());
    ChartTypes.all().forEach(type -> types.add(Optional.of(type)));
    return types;
  }

  /** The kind of chart named, with its own numbers; empty where the data decides. */
  public static Optional<ChartType> type(Typed typed, Problems problems) {
    Optional<ChartType> type = typed.value(TYPE, problems);
    refuse(typed, List.of(LAMBDA), type, EwmaChart.TYPE, problems);
    refuse(typed, List.of(DETECT_SHIFT), type, CusumChart.TYPE, problems);
    if (type.filter(WatchGroup::suits).isEmpty()) {
      refuse(typed, OF_SUMS, type, CusumChart.TYPE, problems);
    }
    WatchGroup.refuse(typed, type, problems);
    try {
      return type.map(named -> withNumbers(named, typed, problems));
    } catch (IllegalArgumentException e) {
      problems.usage(e.getMessage());
      return type;
    }
  }

  private static void refuse(
      Typed typed,
      List<Option<?>> options,
      Optional<ChartType> type,
      ChartType only,
      Problems problems) {
    boolean other = type.filter(named -> named == only).isEmpty();
    for (Option<?> option : options) {
      if (other && typed.has(option)) {
        problems.usage(option + ": goes only with " + TYPE + " " + only.id());
      }
    }
  }

  private static ChartType withNumbers(ChartType type, Typed typed, Problems problems) {
    if (type == EwmaChart.TYPE) {
      return new EwmaChart(typed.value(LAMBDA, problems)).type();
    }
    if (WatchGroup.suits(type)) {
      return WatchGroup.type(type, typed, problems);
    }
    return type == CusumChart.TYPE ? cusum(typed, problems).type() : type;
  }

  private static CusumChart cusum(Typed typed, Problems problems) {
    return new CusumChart(
        typed.value(DECISION_INTERVAL, problems),
        typed.value(DETECT_SHIFT, problems),
        typed.value(HEAD_START, problems),
        typed.value(ONE_SIDED, problems));
  }
}
