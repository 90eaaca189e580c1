package org.centreline.plot;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Marks that belong together.
 *
 * @param id a short word, unique on its picture: lower-case letters, digits and hyphens
 * @param label what the group is, in words; empty where there is nothing to say
 * @param marks in painting order
 */
public record Group(String id, String label, List<Mark> marks) implements Mark {

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");

  public Group {
    label = Printable.line(label);
    marks = List.copyOf(marks);
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException("not an id: '" + id + "'");
    }
  }
}
