package org.centreline.project.driver;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.centreline.plot.About;
import org.centreline.plot.Picture;
import org.centreline.plot.Theme;
import org.centreline.plot.driver.DriverBox;
import org.centreline.plot.driver.DriverLayout;
import org.centreline.project.driver.Driver.Kind;
import org.centreline.words.Plural;

/**
 * The driver diagram as a picture, and what it says in words.
 *
 * @param title of the project
 * @param drivers the boxes, the aim first
 * @param gauges where their measures stand
 */
record DriverPicture(String title, List<Driver> drivers, Gauges gauges) {

  /** The picture; none where the project declares no drivers. */
  Optional<Picture> picture() {
    if (drivers.isEmpty()) {
      return Optional.empty();
    }
    About about = new About("Driver diagram: " + title, counted(), described(), List.of());
    return Optional.of(DriverLayout.of(about, drivers.stream().map(this::box).toList(), Theme.NHS));
  }

  private DriverBox box(Driver driver) {
    return new DriverBox(
        driver.id(),
        DriverBox.Column.valueOf(driver.kind().name()),
        driver.name(),
        driver.under(),
        driver.measures().stream().map(gauges::gauge).toList(),
        driver.cycles());
  }

  /** "An aim, 2 primary drivers, 3 secondary drivers and 4 change ideas." */
  private String counted() {
    List<String> parts = new ArrayList<>(List.of("An aim"));
    for (Kind kind : Kind.values()) {
      int count = (int) drivers.stream().filter(one -> one.kind() == kind).count();
      if (kind != Kind.AIM && count > 0) {
        parts.add(Plural.of(count, kind.spoken()));
      }
    }
    int last = parts.size() - 1;
    return last == 0
        ? "An aim without drivers."
        : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last) + ".";
  }

  private String described() {
    return drivers.stream().map(this::sentence).collect(Collectors.joining(" "));
  }

  private String sentence(Driver driver) {
    String kind = driver.kind().spoken();
    String under = driver.under().stream().map(this::name).collect(Collectors.joining("; "));
    return kind.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
        + kind.substring(1)
        + ": "
        + driver.name()
        + (under.isEmpty() ? "" : " (for: " + under + ")")
        + ".";
  }

  private String name(String id) {
    return drivers.stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .map(Driver::name)
        .orElse(id);
  }
}
