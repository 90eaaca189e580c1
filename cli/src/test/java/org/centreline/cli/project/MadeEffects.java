package org.centreline.cli.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.centreline.cli.project.MadeProject.Made;

/**
 * Before and after beside the hidden numbers of a made-up project: most of its measures are
 * followed from one or two changes on, with controls, phases-in, targets and directions, and the
 * others leave to the program what kind of chart they are.
 *
 * @param made the project
 * @param seed what is made up
 */
record MadeEffects(MadeProject made, long seed) {

  /** Every fourth project has some. */
  static boolean are(long seed) {
    return seed % 4 == 0;
  }

  /** The files of the project, by their names. */
  Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>(made.files());
    if (are(seed)) {
      Random random = new Random(seed + 11_000_000);
      files.put("p/measures.csv", measures(files.get("p/measures.csv"), random));
      files.put("p/changes.csv", changes(random));
    }
    return files;
  }

  private String measures(String sheet, Random random) {
    List<String> lines = new ArrayList<>(sheet.lines().toList());
    lines.set(0, lines.get(0) + ",better,control,phase-in,sustain,target");
    for (int i = 1; i < lines.size(); i++) {
      lines.set(i, row(lines.get(i), made.measures().get(i - 1), random));
    }
    return String.join("\n", lines) + "\n";
  }

  private static String row(String line, Made measure, Random random) {
    List<String> cells = new ArrayList<>(List.of(line.split(",", -1)));
    MadeSort sort = measure.sort();
    boolean series = !sort.isEvents() && sort != MadeSort.SAMPLES;
    boolean followed = series && random.nextInt(4) > 0;
    boolean controlled = followed && measure.by().equals(List.of("ward")) && random.nextBoolean();
    cells.set(cells.size() - 1, followed ? "yes" : "");
    if (series && !followed) {
      List<String> types = types(sort);
      cells.set(cells.size() - 3, types.get(random.nextInt(types.size())));
    }
    cells.add(List.of("", "up", "down").get(random.nextInt(3)));
    cells.add(controlled ? "ward=Ash" : "");
    cells.add(followed && random.nextInt(3) == 0 ? "1" : "");
    cells.add(followed && random.nextInt(3) == 0 ? "3" : "");
    cells.add(sort == MadeSort.COUNT && random.nextBoolean() ? "20" : "");
    return String.join(",", cells);
  }

  /** Kinds of chart that suit; where none is named the program chooses. */
  private static List<String> types(MadeSort sort) {
    return switch (sort) {
      case SHARE -> List.of("", "p", "pprime", "run", "iprime");
      case RATE, RATIO -> List.of("", "u", "uprime", "run", "iprime");
      case MEAN, RATE_FILE -> List.of("", "xmr", "xmr-median", "ewma", "cusum", "mr");
      default -> List.of("", "c", "xmr", "run", "ewma", "cusum");
    };
  }

  private static String changes(Random random) {
    StringBuilder rows = new StringBuilder("date,until,measure,group,kind,label,reason\n");
    int first = 3 + random.nextInt(5);
    rows.append(String.format("2024-%02d-01,,,,change,New,\n", first));
    if (random.nextInt(3) == 0) {
      rows.append(String.format("2024-%02d-01,,,,change,Newer,\n", first + 3));
    }
    if (random.nextInt(3) == 0) {
      rows.append("2024-02-01,,m0,,exclude,,Snow\n");
    }
    return rows.toString();
  }
}
