package org.centreline.report.slides;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One slide: a sentence, and what shows it.
 *
 * @param name what it is about, such as the name of a measure
 * @param about what is shown of it: kind of chart and time; may be empty
 * @param sentence what it says, as long as it may be; its title
 * @param body what shows it
 * @param notes what the speaker has beside it, one paragraph each
 */
public record Slide(String name, String about, String sentence, Body body, List<String> notes) {

  /** What fills a slide. */
  public sealed interface Body permits SlideDrawing, SlideTable {}

  /** The same with another title. */
  public Slide saying(String other) {
    return new Slide(name, about, other, body, notes);
  }

  /** Slides with one title told apart by their numbers. */
  public static List<Slide> numbered(List<Slide> slides) {
    List<Slide> told = new ArrayList<>();
    for (Slide slide : slides) {
      String own = slide.sentence();
      long alike = slides.stream().filter(other -> other.sentence().equals(own)).count();
      long before = told.stream().filter(other -> other.sentence().startsWith(own + " (")).count();
      told.add(alike == 1 ? slide : slide.saying(own + " (" + (before + 1) + " of " + alike + ")"));
    }
    return told;
  }

  public Slide {
    Objects.requireNonNull(body, "body");
    notes = List.copyOf(notes);
    if (sentence.isBlank()) {
      throw new IllegalArgumentException("a slide about '" + name + "' that says nothing");
    }
  }
}
