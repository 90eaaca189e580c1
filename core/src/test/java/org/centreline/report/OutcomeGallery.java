package org.centreline.report;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.centreline.analysis.Better;
import org.centreline.analysis.Scale;
import org.centreline.analysis.outcome.OutcomeAnalysis;
import org.centreline.analysis.outcome.OutcomeSample;
import org.centreline.series.Subgroups;

/** Outcomes of every kind, for the tests of what is drawn, said and written. */
public final class OutcomeGallery {

  private OutcomeGallery() {}

  public static Document<OutcomeAnalysis> document(OutcomeAnalysis... outcomes) {
    return new Document<>(
        Gallery.document(Gallery.percent().analysis()).source(), List.of(outcomes));
  }

  /** Named outcomes, the same each time. */
  public static Map<String, OutcomeSample> all() {
    Map<String, OutcomeSample> all = new LinkedHashMap<>();
    all.put("mean", mean());
    all.put("nothing shown", OutcomeSample.monthly(OutcomeSample.step(30, 15, 0.2, 6)).changed(15));
    all.put("rate", rate());
    all.put("share", share());
    all.put("count", counts().better(Better.DOWN).changed(24));
    all.put("two changes", mean().change("2024-01-01", "Second change with a rather long name"));
    all.put("control", control());
    all.put("phase-in", mean().phaseIn(3).exclude(4, 4));
    all.put("season", seasonal());
    all.put("gaps", gaps());
    all.put("few points", OutcomeSample.monthly(OutcomeSample.step(18, 9, -4, 2)).changed(9));
    all.put("short", OutcomeSample.monthly(10, 11, 9, 10, 12, 14, 15, 13, 14).changed(5));
    all.put("short rate", shortRate());
    all.put("labels", mean(0).on(Subgroups.rows(48)).changed(24));
    all.put("group", mean().group("Ward <7> & co").title("=Days \"until\" " + "long ".repeat(30)));
    return all;
  }

  private static OutcomeSample mean(int changes) {
    OutcomeSample sample =
        OutcomeSample.monthly(OutcomeSample.step(48, 24, -4, 4))
            .scale(new Scale(1, "days", Scale.Kind.PLAIN))
            .better(Better.DOWN)
            .target(47);
    return changes == 0 ? sample : sample.change("2023-01-01", "Triage nurse");
  }

  public static OutcomeSample mean() {
    return mean(1);
  }

  private static double[] whole(double[] values) {
    return Arrays.stream(values).map(StrictMath::rint).toArray();
  }

  private static double[] of(int size, double number) {
    return IntStream.range(0, size).mapToDouble(i -> number + i % 7).toArray();
  }

  public static OutcomeSample rate() {
    return OutcomeSample.rates(whole(OutcomeSample.step(48, 24, -20, 4)), of(48, 3000))
        .scale(new Scale(1000, "", Scale.Kind.PLAIN))
        .better(Better.DOWN)
        .changed(24);
  }

  public static OutcomeSample share() {
    return OutcomeSample.shares(whole(OutcomeSample.step(48, 24, 20, 4)), of(48, 100))
        .better(Better.UP)
        .target(0.8)
        .changed(24);
  }

  private static OutcomeSample counts() {
    return OutcomeSample.counts(whole(OutcomeSample.step(48, 24, -20, 4)));
  }

  private static OutcomeSample control() {
    return mean().beside(OutcomeSample.step(48, 24, 0.3, 9)).group("Oak");
  }

  private static OutcomeSample seasonal() {
    double[] values = OutcomeSample.step(72, 36, -4, 4);
    for (int i = 0; i < 72; i++) {
      values[i] += 5 * StrictMath.cos(2 * StrictMath.PI * i / 12);
    }
    return OutcomeSample.monthly(values).changed(36);
  }

  private static OutcomeSample gaps() {
    double[] values = OutcomeSample.step(48, 24, -4, 4);
    for (int gap : new int[] {3, 4, 24, 30, 47}) {
      values[gap] = Double.NaN;
    }
    return OutcomeSample.monthly(values).changed(24);
  }

  private static OutcomeSample shortRate() {
    return OutcomeSample.rates(new double[] {9, 8, 7, 9, 8, 2, 1, 2, 3}, of(9, 100)).changed(5);
  }

  public static Optional<OutcomeSample> named(String name) {
    return Optional.ofNullable(all().get(name));
  }
}
