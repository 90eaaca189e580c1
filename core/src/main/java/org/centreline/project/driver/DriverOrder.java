package org.centreline.project.driver;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.centreline.project.driver.Driver.Kind;
import org.centreline.project.driver.DriverSheet.Entry;
import org.centreline.project.folder.Complaints;
import org.centreline.project.folder.Project;
import org.centreline.project.folder.ProjectCode;
import org.centreline.project.folder.ProjectFolder;
import org.centreline.project.folder.Wrong;

/**
 * Which box serves which: one aim, and from every box a way to it that leads left at each step.
 *
 * @param folder the project
 * @param project tells the aim where no row does
 * @param entries the rows by their ids
 * @param whole whether every row was sound, so that an id that is missing is really missing
 */
record DriverOrder(
    ProjectFolder folder, Project project, Map<String, Entry> entries, boolean whole) {

  /** The boxes, the aim first; what stands against them is added to the complaints. */
  List<Driver> drivers(Complaints complaints) {
    Optional<Driver> aim = aim(complaints);
    Map<String, Driver> linked = new LinkedHashMap<>();
    for (Entry entry : entries.values()) {
      linked.put(entry.driver().id(), linked(entry, aim));
    }
    Set<String> circling = circles(linked);
    linked.values().stream()
        .filter(one -> !circling.contains(one.id()))
        .forEach(one -> refuseBackwards(one, linked));
    List<Driver> all = new ArrayList<>();
    aim.map(one -> linked.getOrDefault(one.id(), one)).ifPresent(all::add);
    linked.values().stream().filter(one -> one.kind() != Kind.AIM).forEach(all::add);
    return all;
  }

  /** The one aim: of a row, or what project.csv says. */
  private Optional<Driver> aim(Complaints complaints) {
    List<Entry> aims =
        entries.values().stream().filter(one -> one.driver().kind() == Kind.AIM).toList();
    for (Entry further : aims.subList(Math.min(1, aims.size()), aims.size())) {
      further.row().wrong("kind", second(further.driver(), aims.get(0).driver()));
    }
    if (!aims.isEmpty()) {
      return Optional.of(aims.get(0).driver());
    }
    Optional<Driver> told = project.about("aim").map(this::told);
    if (told.isEmpty() && whole) {
      complaints.add(
          Optional.empty(),
          folder.problem(
              DriverSheet.FILE,
              0,
              "kind",
              Wrong.of(
                  ProjectCode.ONE_AIM,
                  "a row of the kind aim",
                  "none",
                  "add the row, such as: aim,aim,What by how much by when,,ID of a measure,")));
    }
    return told;
  }

  private Driver told(String aim) {
    String id = "aim";
    while (entries.containsKey(id)) {
      id = id + "'";
    }
    return new Driver(0, id, Kind.AIM, aim, List.of(), List.of(), List.of());
  }

  private static Wrong second(Driver further, Driver first) {
    return Wrong.of(
        ProjectCode.ONE_AIM,
        "one aim, which is '" + first.name() + "' of line " + first.line(),
        further.name(),
        "leave one of them out, or make it a primary driver; a second aim is a project of its own");
  }

  /** A box with the ids of what it serves as their own rows spell them. */
  private Driver linked(Entry entry, Optional<Driver> aim) {
    Driver driver = entry.driver();
    List<String> known = new ArrayList<>(entries.keySet());
    aim.filter(one -> one.line() == 0).ifPresent(one -> known.add(one.id()));
    Set<String> under = new LinkedHashSet<>();
    for (String named : driver.under()) {
      Optional<String> found =
          known.stream()
              .filter(named::equals)
              .findFirst()
              .or(() -> known.stream().filter(named::equalsIgnoreCase).findFirst())
              .or(() -> named.equalsIgnoreCase("aim") ? aim.map(Driver::id) : Optional.empty());
      found.ifPresentOrElse(
          under::add, () -> entry.row().wrong("under", DriverSheet.unknown(named, known)));
    }
    if (driver.under().isEmpty() && driver.kind() == Kind.PRIMARY) {
      aim.ifPresent(one -> under.add(one.id()));
    } else if (driver.under().isEmpty() && driver.kind() != Kind.AIM) {
      entry.row().wrong("under", orphan(driver));
    }
    return new Driver(
        driver.line(),
        driver.id(),
        driver.kind(),
        driver.name(),
        List.copyOf(under),
        driver.measures(),
        driver.cycles());
  }

  private Wrong orphan(Driver driver) {
    String left =
        entries.values().stream()
            .map(Entry::driver)
            .filter(one -> one.kind() == Kind.PRIMARY || one.kind() == Kind.SECONDARY)
            .filter(one -> one.kind().compareTo(driver.kind()) < 0)
            .map(Driver::id)
            .limit(8)
            .collect(Collectors.joining(", "));
    return Wrong.of(
        ProjectCode.EMPTY_CELL,
        "what the " + driver.kind().spoken() + " '" + driver.name() + "' is to move",
        "",
        left.isEmpty() ? "add a primary driver and name it here" : "name one of: " + left);
  }

  /** The ids that stand in a circle; each circle is told once, where its first row stands. */
  private Set<String> circles(Map<String, Driver> linked) {
    Set<String> circling = new LinkedHashSet<>();
    for (Driver start : linked.values()) {
      List<String> circle = circling.contains(start.id()) ? List.of() : circle(start.id(), linked);
      if (!circle.isEmpty()) {
        circling.addAll(circle);
        entries.get(start.id()).row().wrong("under", circle(circle, linked));
      }
    }
    return circling;
  }

  /** The shortest way from a box back to itself; empty where there is none. */
  private static List<String> circle(String start, Map<String, Driver> linked) {
    Map<String, String> from = new LinkedHashMap<>();
    List<String> waiting = new ArrayList<>(List.of(start));
    for (int i = 0; i < waiting.size(); i++) {
      String here = waiting.get(i);
      for (String next : linked.containsKey(here) ? linked.get(here).under() : List.<String>of()) {
        if (next.equals(start)) {
          return way(here, start, from);
        }
        if (from.putIfAbsent(next, here) == null) {
          waiting.add(next);
        }
      }
    }
    return List.of();
  }

  private static List<String> way(String last, String start, Map<String, String> from) {
    List<String> way = new ArrayList<>(List.of(last));
    while (!way.get(0).equals(start)) {
      way.add(0, from.get(way.get(0)));
    }
    return way;
  }

  private static Wrong circle(List<String> circle, Map<String, Driver> linked) {
    String names =
        circle.stream().map(id -> linked.get(id).name()).collect(Collectors.joining(" under "));
    String lines =
        circle.stream()
            .map(id -> Integer.toString(linked.get(id).line()))
            .collect(Collectors.joining(", "));
    return Wrong.of(
        ProjectCode.DRIVER_CIRCLE,
        "a way that leads to the aim",
        names + " under " + linked.get(circle.get(0)).name(),
        "break the circle: mend the cell under in "
            + (circle.size() == 1 ? "line " : "one of the lines ")
            + lines);
  }

  private void refuseBackwards(Driver driver, Map<String, Driver> linked) {
    for (String id : driver.under()) {
      Driver served = linked.get(id);
      if (served != null && served.kind().compareTo(driver.kind()) >= 0) {
        entries
            .get(driver.id())
            .row()
            .wrong(
                "under",
                Wrong.of(
                    ProjectCode.DRIVER_ORDER,
                    driver.kind() == Kind.AIM
                        ? "nothing, as the aim serves no driver"
                        : "what stands left of a " + driver.kind().spoken(),
                    id + ", a " + served.kind().spoken(),
                    "mend the cell, or the kind of line "
                        + driver.line()
                        + " or "
                        + served.line()));
      }
    }
  }
}
