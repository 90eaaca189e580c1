package org.centreline.report;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.centreline.plot.Picture;

/**
 * A picture of a report, laid out when it is asked for.
 *
 * @param name what tells it from others of the report; empty where it is the only one
 * @param group the group that it is about, where there are several
 * @param layout lays it out
 */
public record ReportPicture(String name, Optional<String> group, Supplier<Picture> layout) {

  public ReportPicture {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(group, "group");
    Objects.requireNonNull(layout, "layout");
  }

  /** That of one group, or of a file without groups. */
  public static ReportPicture of(Optional<String> group, Supplier<Picture> layout) {
    return new ReportPicture(group.orElse(""), group, layout);
  }

  /** One that shows all. */
  public static ReportPicture whole(Supplier<Picture> layout) {
    return of(Optional.empty(), layout);
  }
}
