package org.centreline.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.centreline.phase.Exclusions;
import org.centreline.phase.Phase;
import org.centreline.phase.Phases;
import org.centreline.phase.Span;
import org.centreline.series.Doubles;
import org.centreline.series.Individuals;
import org.centreline.series.Measured;
import org.centreline.series.Subgroups;

/**
 * A series written on one line: {@code _} is missing, {@code (x)} excluded, {@code |} begins a
 * phase.
 */
record DrawnSeries(Measured measured, Phases phases) {

  static DrawnSeries parse(String line) {
    List<Double> values = new ArrayList<>();
    List<Integer> starts = new ArrayList<>(List.of(0));
    TreeMap<Integer, String> excluded = new TreeMap<>();
    for (String word : line.strip().split(" +")) {
      if (word.equals("|")) {
        starts.add(values.size());
        continue;
      }
      if (word.startsWith("(")) {
        excluded.put(values.size(), "");
      }
      values.add(word.equals("_") ? Double.NaN : Double.parseDouble(word.replaceAll("[()]", "")));
    }
    int size = values.size();
    Doubles numbers = Doubles.tabulate(size, values::get);
    Measured measured =
        new Measured("measure", Optional.empty(), Subgroups.rows(size), new Individuals(numbers));
    return new DrawnSeries(measured, new Phases(phases(starts, size), new Exclusions(excluded)));
  }

  private static List<Phase> phases(List<Integer> starts, int size) {
    List<Phase> phases = new ArrayList<>();
    for (int p = 0; p < starts.size(); p++) {
      int last = p + 1 < starts.size() ? starts.get(p + 1) - 1 : size - 1;
      Span span = new Span(starts.get(p), last);
      phases.add(new Phase(p + 1, Optional.empty(), span, span));
    }
    return phases;
  }
}
