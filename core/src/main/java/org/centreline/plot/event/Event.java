package org.centreline.plot.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.centreline.analysis.Note;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.PhaseFacts;
import org.centreline.phase.Phase;
import org.centreline.plot.axis.XAxis;
import org.centreline.series.Subgroups;
import org.centreline.words.Centre;
import org.centreline.words.Numbers;
import org.centreline.words.SubgroupWords;

/**
 * Something that happened, written above the panel.
 *
 * @param kind what it is
 * @param at where, as a number of the x axis
 * @param when the date or label, for a list
 * @param text what happened; may be empty for a new phase
 */
public record Event(Kind kind, double at, String when, String text) {

  /** What an event is. */
  public enum Kind {
    /** The chart begins with this phase: no line is drawn. */
    FIRST_PHASE,
    /** Limits are worked out anew from here. */
    NEW_PHASE,
    NOTE
  }

  /** With more phases than this, their centres are not written above the panel. */
  private static final int FEW_PHASES = 6;

  /** All events of a chart on its axis, from left to right. */
  public static List<Event> of(ChartAnalysis analysis, XAxis axis) {
    List<Event> events = new ArrayList<>();
    if (analysis.phases().size() > 1) {
      Numbers numbers = Numbers.of(analysis);
      for (PhaseFacts facts : analysis.phases()) {
        String text = text(facts, analysis, numbers);
        events.add(phase(facts.phase(), text, analysis.measured().subgroups(), axis));
      }
    }
    SubgroupWords moments = new SubgroupWords(analysis.measured().subgroups());
    for (Note note : analysis.setup().meaning().notes()) {
      OptionalDouble place = axis.place(note);
      place.ifPresent(at -> events.add(new Event(Kind.NOTE, at, when(note, moments), note.text())));
    }
    events.removeIf(event -> event.kind() == Kind.FIRST_PHASE && event.text().isEmpty());
    events.sort((one, two) -> Double.compare(one.at(), two.at()));
    return events;
  }

  private static Event phase(Phase phase, String text, Subgroups subgroups, XAxis axis) {
    int first = phase.span().first();
    String when = new SubgroupWords(subgroups).label(first);
    return first == 0
        ? new Event(Kind.FIRST_PHASE, axis.range().low(), when, text)
        : new Event(Kind.NEW_PHASE, axis.before(first), when, text);
  }

  /** The label and the centre, such as "New clinic: mean 9.8". */
  private static String text(PhaseFacts facts, ChartAnalysis analysis, Numbers numbers) {
    Optional<String> label = facts.phase().label().filter(text -> !text.isBlank());
    if (analysis.phases().size() > FEW_PHASES || Double.isNaN(facts.centre())) {
      return label.orElse("");
    }
    String name = Centre.heading(analysis);
    String number = numbers.plain(facts.centre());
    return label
        .map(text -> text + ": " + name.toLowerCase(java.util.Locale.ROOT) + " " + number)
        .orElse(name + " " + number);
  }

  private static String when(Note note, SubgroupWords moments) {
    return note.date().map(moments::moment).orElse(note.at());
  }

  /** Whether a line is drawn down the panel. */
  public boolean hasLine() {
    return kind != Kind.FIRST_PHASE;
  }

  /** What a list says of it. */
  public String listed() {
    return text.isEmpty() ? when : when + ": " + text;
  }
}
