package org.centreline.project.driver;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.centreline.plot.About;
import org.centreline.plot.Picture;
import org.centreline.plot.driver.RampCycle;
import org.centreline.plot.driver.RampCycle.Course;
import org.centreline.plot.driver.RampLayout;
import org.centreline.project.folder.Cycle;
import org.centreline.words.Plural;

/**
 * The cycles of a project as a ramp along the calendar.
 *
 * @param title of the project
 * @param cycles as pdsa.csv has them
 * @param newest the last day that anything is known of; empty where no data have dates
 */
record RampPicture(String title, List<Cycle> cycles, Optional<LocalDate> newest) {

  /** The picture; none where no cycle has the date of its start. */
  Optional<Picture> picture() {
    List<RampCycle> dated =
        cycles.stream().flatMap(cycle -> RampPicture.dated(cycle).stream()).toList();
    if (dated.isEmpty()) {
      return Optional.empty();
    }
    String counted = Plural.of(dated.size(), "cycle") + " of plan, do, study, act.";
    String told = dated.stream().map(RampPicture::told).collect(Collectors.joining(" "));
    About about = new About("PDSA ramp: " + title, counted, told, List.of());
    return Optional.of(RampLayout.of(about, dated, newest.orElseGet(() -> latest(dated))));
  }

  private static LocalDate latest(List<RampCycle> dated) {
    return dated.stream()
        .map(cycle -> cycle.end().orElse(cycle.start()))
        .reduce((one, other) -> one.isAfter(other) ? one : other)
        .orElseThrow();
  }

  private static String told(RampCycle cycle) {
    return cycle.heading() + ". " + cycle.lines().stream().collect(Collectors.joining(". ")) + ".";
  }

  private static Optional<RampCycle> dated(Cycle cycle) {
    return CycleDay.read(cycle.start()).map(start -> drawn(cycle, start));
  }

  private static RampCycle drawn(Cycle cycle, CycleDay start) {
    Optional<CycleDay> end =
        cycle.end().flatMap(CycleDay::read).filter(day -> !day.last().isBefore(start.first()));
    Course course = cycle.end().isEmpty() ? Course.GOES_ON : course(end);
    return new RampCycle(
        heading(cycle, start, end),
        start.first(),
        end.map(CycleDay::last),
        course,
        steps(cycle),
        lines(cycle));
  }

  private static Course course(Optional<CycleDay> end) {
    return end.isPresent() ? Course.ENDED : Course.UNKNOWN;
  }

  private static String heading(Cycle cycle, CycleDay start, Optional<CycleDay> end) {
    String until =
        end.map(day -> day.words().equals(start.words()) ? "" : " to " + day.words())
            .orElse(cycle.end().isEmpty() ? ", goes on" : ", end not known");
    return "Cycle " + cycle.name() + ": " + start.words() + until;
  }

  private static Set<String> steps(Cycle cycle) {
    Set<String> steps = new LinkedHashSet<>(Set.of("D"));
    if (!cycle.prediction().isEmpty()) {
      steps.add("P");
    }
    if (!cycle.result().isEmpty()) {
      steps.add("S");
    }
    if (cycle.decision().isPresent()) {
      steps.add("A");
    }
    return steps;
  }

  private static List<String> lines(Cycle cycle) {
    List<String> lines = new ArrayList<>();
    if (!cycle.change().isEmpty()) {
      lines.add(cycle.change());
    }
    lines.add("Predicted: " + told(cycle.prediction(), "nothing was written down"));
    lines.add("Result: " + told(cycle.result(), "not known yet"));
    lines.add("Next: " + cycle.decision().map(Cycle.Decision::word).orElse("open"));
    return lines;
  }

  private static String told(String text, String otherwise) {
    return text.isEmpty() ? otherwise : text;
  }
}
