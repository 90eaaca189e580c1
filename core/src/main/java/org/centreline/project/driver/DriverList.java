package org.centreline.project.driver;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.centreline.report.html.Html;

/**
 * The driver diagram as a list in lists: everything that the picture says, for those who listen and
 * for narrow screens.
 *
 * @param drivers the boxes, the aim first
 * @param gauges where their measures stand
 * @param link where the chart of a measure stands on the page; empty where it has none
 */
record DriverList(List<Driver> drivers, Gauges gauges, Function<String, Optional<String>> link) {

  void write(Html html) {
    Map<String, String> names =
        drivers.stream().collect(Collectors.toMap(Driver::id, Driver::name));
    html.open("ul").newLine();
    item(html, drivers.get(0), names);
    html.close();
  }

  private void item(Html html, Driver driver, Map<String, String> names) {
    String kind = driver.kind().spoken();
    html.open("li");
    html.inline("strong", kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1) + ":");
    html.trusted(" ").text(driver.name()).trusted(". ");
    measures(html, driver);
    if (!driver.cycles().isEmpty()) {
      html.text("PDSA cycles: " + String.join(", ", driver.cycles()) + ".").trusted(" ");
    }
    if (driver.under().size() > 1) {
      List<String> also = driver.under().subList(1, driver.under().size());
      html.text(
          "Also for: " + also.stream().map(names::get).collect(Collectors.joining("; ")) + ".");
    }
    List<Driver> under =
        drivers.stream()
            .filter(one -> !one.under().isEmpty() && one.under().get(0).equals(driver.id()))
            .toList();
    if (!under.isEmpty()) {
      html.open("ul").newLine();
      under.forEach(one -> item(html, one, names));
      html.close();
    }
    html.close();
  }

  private void measures(Html html, Driver driver) {
    if (driver.measures().isEmpty()) {
      return;
    }
    html.text(driver.measures().size() == 1 ? "Measure:" : "Measures:").trusted(" ");
    String between = "";
    for (String id : driver.measures()) {
      html.trusted(between);
      link.apply(id)
          .ifPresentOrElse(
              href -> html.inline("a", gauges.title(id), "href", href),
              () -> html.text(gauges.title(id)));
      String state = gauges.state(id);
      html.text(state.isEmpty() ? "" : ": " + state);
      between = "; ";
    }
    html.trusted(". ");
  }
}
