package org.centreline.plot.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.Better;
import org.centreline.analysis.Meaning;
import org.centreline.analysis.Note;
import org.centreline.analysis.Scale;
import org.centreline.chart.ChartTypes;
import org.centreline.phase.Baseline;
import org.centreline.phase.PhaseRequest;
import org.centreline.plot.Theme;
import org.centreline.plot.page.Density;
import org.centreline.plot.page.PageSize;
import org.centreline.plot.page.Presentation;
import org.centreline.plot.page.Presentation.Line;
import org.centreline.series.Doubles;
import org.centreline.series.Rhythm;
import org.centreline.series.Subgroups;

/** Charts of every size and shape, the same for the same seed. */
final class RandomSample {

  private static final int[] SIZES = {1, 2, 3, 5, 12, 13, 24, 60, 104, 300};
  private static final int[][] PAGES = {
    {480, 300}, {640, 360}, {960, 480}, {1920, 1080}, {500, 1000}, {3000, 300}, {820, 333}
  };
  private static final String WORDS =
      "new triage form for the community mental-health team of North Yorkshire & York: "
          + "Wiederaufnahmeuntersuchungsvereinbarung since the ward at St James’s moved ";

  private final Random random;

  RandomSample(long seed) {
    random = new Random(seed);
  }

  Presentation presentation() {
    int[] page = PAGES[random.nextInt(PAGES.length)];
    Theme theme = Theme.values()[random.nextInt(3)];
    Set<Line> without = random.nextInt(4) > 0 ? Set.of() : Set.of(Line.values());
    return new Presentation(
        maybe(200),
        maybe(200),
        maybe(300),
        maybe(30),
        new PageSize(page[0], page[1]),
        theme,
        Density.STANDARD,
        without);
  }

  Sample sample() {
    int size = SIZES[random.nextInt(SIZES.length)];
    Sample sample = PlainSample.of(subgroups(size), values(size));
    return sample
        .type(ChartTypes.all().get(random.nextInt(2)))
        .phases(phases(sample))
        .meaning(meaning(sample));
  }

  private Subgroups subgroups(int size) {
    int kind = random.nextInt(10);
    if (kind == 0) {
      return Subgroups.rows(size);
    }
    if (kind == 1) {
      List<String> labels = IntStream.range(0, size).mapToObj(i -> i + " " + words(20)).toList();
      return Subgroups.ofLabels(Subgroups.Kind.LABEL, labels);
    }
    Rhythm rhythm = Rhythm.values()[random.nextInt(6)];
    return PlainSample.dated(rhythm, Doubles.repeat(size, 1)).measured().subgroups();
  }

  private Doubles values(int size) {
    double scale = StrictMath.pow(10, random.nextInt(25) - 12);
    double level = random.nextInt(3) == 0 ? 0 : 100 * random.nextDouble();
    boolean level100 = random.nextInt(10) == 0;
    double missing = random.nextInt(4) == 0 ? random.nextDouble() : 0;
    return Doubles.tabulate(
        size,
        i ->
            random.nextDouble() < missing
                ? Double.NaN
                : scale * (level100 ? 100 : level + 10 * random.nextGaussian()));
  }

  private PhaseRequest phases(Sample sample) {
    int size = sample.measured().subgroups().size();
    int count = random.nextInt(3) == 0 ? random.nextInt(12) : 0;
    List<PhaseRequest.Start> starts =
        random
            .ints(count, 0, size)
            .distinct()
            .filter(i -> i > 0)
            .mapToObj(i -> new PhaseRequest.Start(sample.at(i), maybe(40)))
            .toList();
    List<PhaseRequest.Exclusion> excluded =
        random
            .ints(random.nextInt(3), 0, size)
            .mapToObj(sample::at)
            .map(at -> new PhaseRequest.Exclusion(new Baseline.Range(at, at), ""))
            .toList();
    return new PhaseRequest(starts, Baseline.whole(), excluded);
  }

  private Meaning meaning(Sample sample) {
    int size = sample.measured().subgroups().size();
    int[] counts = {0, 0, 1, 2, 3, 5, 12, 40, 100};
    int count = counts[random.nextInt(counts.length)];
    List<Note> notes = new ArrayList<>();
    int longest = random.nextBoolean() ? 25 : 150;
    int[] places = random.ints(count, 0, size).toArray();
    Arrays.stream(places)
        .forEach(i -> notes.addAll(sample.notes(words(longest), i).request().meaning().notes()));
    OptionalDouble target =
        random.nextBoolean()
            ? OptionalDouble.of(
                sample.measured().series().values().present().size() > 0
                    ? sample.measured().series().values().max()
                    : 3)
            : OptionalDouble.empty();
    Scale scale = new Scale(1, random.nextBoolean() ? "" : words(12), Scale.Kind.PLAIN);
    return new Meaning(maybe(250), Better.values()[random.nextInt(3)], target, scale, notes);
  }

  private Optional<String> maybe(int longest) {
    return random.nextInt(3) == 0 ? Optional.of(words(longest)) : Optional.empty();
  }

  private String words(int longest) {
    int start = random.nextInt(WORDS.length() / 2);
    String twice = WORDS + WORDS + WORDS;
    return twice.substring(start, start + 1 + random.nextInt(longest)).strip() + ".";
  }
}
