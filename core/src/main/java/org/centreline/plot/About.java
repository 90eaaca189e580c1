package org.centreline.plot;

import java.util.List;

/**
 * What is known of a picture beyond its marks.
 *
 * @param title the name of the picture
 * @param altText a sentence or two for those who cannot see it
 * @param description the longer text; may be empty
 * @param facts how it was made
 */
public record About(String title, String altText, String description, List<Fact> facts) {

  public About {
    title = Printable.line(title);
    altText = Printable.line(altText);
    description = Printable.line(description);
    facts = List.copyOf(facts);
  }
}
