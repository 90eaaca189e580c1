package org.centreline.project.since;

import java.util.Optional;

/**
 * One thing that is new.
 *
 * @param kind what it is
 * @param measure the id of its measure
 * @param group the site; empty where the measure as a whole is meant
 * @param title what people call the chart or the measure
 * @param change where, and from what to what
 * @param text what is new, to stand behind the title
 */
public record News(
    Kind kind, String measure, Optional<String> group, String title, Change change, String text) {

  /** What is new, in the order in which it is told. */
  public enum Kind {
    SIGNAL("new-signal", "New signals", "new signal"),
    SIGNAL_ENDED("signal-ended", "Signals that ended", "signal that ended"),
    ICON("icon", "Icons that changed", "icon that changed"),
    CORRECTED("corrected", "Corrected values", "corrected value"),
    LIMITS("new-limits", "New limits", "chart with new limits"),
    DECLARED("declared", "Declared otherwise", "chart declared otherwise"),
    NEW("new", "New measures and sites", "new measure or site"),
    MISSING("missing", "Missing measures and sites", "missing measure or site"),
    STALE("stale", "No value for the newest period", "without a value for the newest period"),
    /** Told of what was recorded; a pack shows its newest values anyway. */
    VALUE("new-value", "New values", "new value");

    private final String word;
    private final String heading;
    private final String noun;

    Kind(String word, String heading, String noun) {
      this.word = word;
      this.heading = heading;
      this.noun = noun;
    }

    /** The stable word. */
    public String word() {
      return word;
    }

    /** What stands above several. */
    public String heading() {
      return heading;
    }

    /** One of them, such as "new signal". */
    String noun() {
      return noun;
    }
  }

  /**
   * Where, and from what to what.
   *
   * @param x the date or label; empty where none is meant
   * @param before as people read it; empty where there was nothing
   * @param after as people read it; empty where there is nothing
   */
  public record Change(Optional<String> x, Optional<String> before, Optional<String> after) {

    static final Change NONE = new Change(Optional.empty(), Optional.empty(), Optional.empty());

    static Change of(String before, String after) {
      return new Change(Optional.empty(), Optional.of(before), Optional.of(after));
    }

    static Change at(String x) {
      return new Change(Optional.of(x), Optional.empty(), Optional.empty());
    }
  }

  /** The chart, or the measure as a whole. */
  public ChartState.Key key() {
    return new ChartState.Key(measure, group);
  }

  /** The title and what is new of it. */
  public String line() {
    return title + ": " + text;
  }
}
