package org.centreline.project.standing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

  private record Line(String from, String words) {}

  /** One line each, in the order of their dates; what is said twice is told once. */
  public List<String> lines() {
    List<Line> lines = new ArrayList<>();
    List<Cycle> left = new ArrayList<>(project.cycles());
    for (Change change : project.changes()) {
      if (change.kind() == Change.Kind.CHANGE || change.kind() == Change.Kind.PHASE) {
        List<Cycle> own = project.cycles().stream().filter(cycle -> isOf(cycle, change)).toList();
        left.removeAll(own);
        lines.add(new Line(change.when().from(), words(change, own)));
      }
    }
    left.forEach(cycle -> lines.add(new Line(cycle.start(), words(cycle))));
    lines.sort(
        Comparator.comparing((Line line) -> Dates.read(line.from()).isEmpty())
            .thenComparing(line -> Dates.read(line.from()).map(Object::toString).orElse("")));
    return lines.stream().map(Line::words).distinct().toList();
  }

  /** A cycle is a change of its measure that bears its words, or that began on its first day. */
  private static boolean isOf(Cycle cycle, Change change) {
    boolean about =
        cycle.measure().isEmpty()
            || change.about().measure().isEmpty()
            || cycle.measure().equals(change.about().measure());
    boolean words =
        !change.label().isEmpty()
            && change.label().strip().equalsIgnoreCase(cycle.change().strip());
    boolean day =
        Dates.read(cycle.start()).isPresent()
            && Dates.read(cycle.start()).equals(Dates.read(change.when().from()));
    return about && (words || day);
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
