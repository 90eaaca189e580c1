package org.centreline.report;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.Better;
import org.centreline.analysis.Scale;
import org.centreline.analysis.outcome.OutcomeAnalysis;
import org.centreline.series.Subgroups;

/** Outcomes of every kind, for the tests of what is drawn, said and written. */
public final class OutcomeGallery {

  private OutcomeGallery() {}

  public static Document<OutcomeAnalysis> document(OutcomeAnalysis... outcomes) {
    return new Document<>(
        Gallery.document(Gallery.percent().analysis()).source(), List.of(outcomes));
  }

  /** Named outcomes, the same each time. */
  public static Map<String, Sample> all() {
    Map<String, Sample> all = new LinkedHashMap<>();
    all.put("mean", mean());
    all.put("nothing shown", PlainSample.from2021(PlainSample.step(30, 15, 0.2, 6)).changed(15));
    all.put("rate", rate());
    all.put("share", share());
    all.put("count", counts().better(Better.DOWN).changed(24));
    all.put("two changes", mean().change("2024-01-01", "Second change with a rather long name"));
    all.put("control", control());
    all.put("phase-in", mean().phaseIn(3).exclude(4, 4));
    all.put("season", seasonal());
    all.put("gaps", gaps());
    all.put("few points", PlainSample.from2021(PlainSample.step(18, 9, -4, 2)).changed(9));
    all.put("short", PlainSample.from2021(10, 11, 9, 10, 12, 14, 15, 13, 14).changed(5));
    all.put("short rate", shortRate());
    all.put("labels", mean(0).on(Subgroups.rows(48)).changed(24));
    all.put("group", mean().group("Ward <7> & co").title("=Days \"until\" " + "long ".repeat(30)));
    return all;
  }

  private static Sample mean(int changes) {
    Sample sample =
        PlainSample.from2021(PlainSample.step(48, 24, -4, 4))
            .scale(new Scale(1, "days", Scale.Kind.PLAIN))
            .better(Better.DOWN)
            .target(47);
    return changes == 0 ? sample : sample.change("2023-01-01", "Triage nurse");
  }

  public static Sample mean() {
    return mean(1);
  }

  private static double[] whole(double[] values) {
    return Arrays.stream(values).map(StrictMath::rint).toArray();
  }

  private static double[] of(int size, double number) {
    return IntStream.range(0, size).mapToDouble(i -> number + i % 7).toArray();
  }

  public static Sample rate() {
    return PlainSample.rates(whole(PlainSample.step(48, 24, -20, 4)), of(48, 3000))
        .scale(new Scale(1000, "", Scale.Kind.PLAIN))
        .better(Better.DOWN)
        .changed(24);
  }

  public static Sample share() {
    return PlainSample.shares(whole(PlainSample.step(48, 24, 20, 4)), of(48, 100))
        .better(Better.UP)
        .target(0.8)
        .changed(24);
  }

  private static Sample counts() {
    return PlainSample.counts(whole(PlainSample.step(48, 24, -20, 4)));
  }

  private static Sample control() {
    return mean().beside(PlainSample.step(48, 24, 0.3, 9)).group("Oak");
  }

  private static Sample seasonal() {
    double[] values = PlainSample.step(72, 36, -4, 4);
    for (int i = 0; i < 72; i++) {
      values[i] += 5 * StrictMath.cos(2 * StrictMath.PI * i / 12);
    }
    return PlainSample.from2021(values).changed(36);
  }

  private static Sample gaps() {
    double[] values = PlainSample.step(48, 24, -4, 4);
    for (int gap : new int[] {3, 4, 24, 30, 47}) {
      values[gap] = Double.NaN;
    }
    return PlainSample.from2021(values).changed(24);
  }

  private static Sample shortRate() {
    return PlainSample.rates(new double[] {9, 8, 7, 9, 8, 2, 1, 2, 3}, of(9, 100)).changed(5);
  }

  public static Optional<Sample> named(String name) {
    return Optional.ofNullable(all().get(name));
  }
}
