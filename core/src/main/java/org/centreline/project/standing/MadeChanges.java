package org.centreline.project.standing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.centreline.project.folder.Change;
import org.centreline.project.folder.Cycle;
import org.centreline.project.folder.Dates;
import org.centreline.project.folder.Project;
import org.centreline.words.SubgroupWords;

/**
 * What a team changed, each with the PDSA cycle that it was, and the cycles that are no change of
 * their own.
 *
 * @param project the project
 */
public record MadeChanges(Project project) {

  private record Line(String order, String words) {}

  /** One line each, in the order of their dates; what is said twice is told once. */
  public List<String> lines() {
    List<Line> lines = new ArrayList<>();
    CycleIndex index = CycleIndex.of(project.cycles());
    Set<Integer> told = new HashSet<>();
    for (Change change : project.changes()) {
      if (change.kind() == Change.Kind.CHANGE || change.kind() == Change.Kind.PHASE) {
        List<Cycle> own = index.of(change);
        own.forEach(cycle -> told.add(cycle.line()));
        lines.add(line(change.when().from(), words(change, own)));
      }
    }
    for (Cycle cycle : project.cycles()) {
      if (!told.contains(cycle.line())) {
        lines.add(line(cycle.start(), words(cycle)));
      }
    }
    lines.sort(Comparator.comparing(Line::order));
    return lines.stream().map(Line::words).distinct().toList();
  }

  /** What has a date comes first, by it; of one date, and without, the order of the files. */
  private static Line line(String typed, String words) {
    return new Line(Dates.read(typed).map(Object::toString).orElse("~"), words);
  }

  private static String words(Change change, List<Cycle> cycles) {
    String where = change.about().group().map(group -> " (" + group + ")").orElse("");
    String label = change.label().isEmpty() ? "" : ": " + change.label();
    StringBuilder own = new StringBuilder();
    for (Cycle cycle : cycles) {
      own.append(own.length() == 0 ? "" : "; ").append(name(cycle)).append(decision(cycle));
    }
    return day(change.when().from()) + label + where + (own.length() == 0 ? "" : " (" + own + ")");
  }

  private static String words(Cycle cycle) {
    String what = cycle.change().isEmpty() ? "" : ": " + cycle.change();
    return day(cycle.start()) + ": " + name(cycle) + decision(cycle) + what;
  }

  private static String name(Cycle cycle) {
    return "PDSA " + cycle.name();
  }

  private static String decision(Cycle cycle) {
    Optional<Cycle.Decision> decision = cycle.decision();
    return decision.map(one -> ", " + one.word()).orElse(", open");
  }

  private static String day(String typed) {
    return Dates.read(typed).map(SubgroupWords::day).orElse(typed);
  }
}
