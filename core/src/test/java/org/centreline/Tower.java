package org.centreline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The house as a table: floors from the ground up, and on each floor its rooms from the entrance
 * inwards. A room knows the floors below its own, and on its own floor the rooms to its left; rooms
 * that stand together, joined by commas, do not know each other.
 */
final class Tower {

  /** A floor, and its rooms; {@code .} is the floor's own package. */
  private static final String[][] FLOORS = {
    {"math", "."},
    {"series", "."},
    {
      "csv",
      "problem, slice, daily < text < date, workbook < request < number < header < personal < role < asking < choice < row < shared, point < grouped < ."
          + " < survey, category, pair"
    },
    {"phase", "."},
    {"chart", "convention < limit < sigma, risk, joint < capability < ."},
    {"rule", "sequence < signal < ."},
    {"outcome", "design, interval < fit, groups < ., effect"},
    {
      "analysis",
      ". < capability, joint, risk, pareto, outcome.groups < chart, plan < suggest, compare, outcome.model"
          + " < outcome.effect < outcome < describe"
    },
    {"words", ". < chart, suggest < compare, outcome"},
    {
      "plot",
      "font < . < page < svg, xchart < axis < event, pareto, plan, driver < chart < compare, outcome"
    },
    {
      "report",
      ". < html, terminal, office < slides < describe, plan, pareto, suggest, chart < compare, outcome"
    },
    {
      "project",
      "folder < driver, found < hide < ., start < since < check, standing < book, slides < page"
    },
    {
      "cli",
      "terminal < option < option.group < jdbc < option.verb, file < command"
          + " < command.chart, command.describe, command.pareto, command.plan, command.project,"
          + " command.selftest, command.suggest < command.compare, command.outcome < ."
    },
  };

  /** Floors that stand side by side and do not know each other. */
  private static final Set<Set<String>> BESIDE = Set.of(Set.of("csv", "phase"));

  /**
   * Rooms that serve their own floor only, and what of them is a door all the same: the types that
   * other floors may name.
   */
  private static final Map<String, Set<String>> INNER =
      Map.ofEntries(
          Map.entry("csv.number", Set.of()),
          Map.entry("csv.workbook", Set.of("Workbooks")),
          Map.entry("csv.slice", Set.of()),
          Map.entry("csv.asking", Set.of()),
          Map.entry("csv.choice", Set.of("Candidate", "Candidates", "RowLabels", "Sites")),
          Map.entry("csv.role", Set.of("TableRoles", "ColumnRole", "Role")),
          Map.entry("csv.header", Set.of("Headings")),
          Map.entry("csv.personal", Set.of("Identity")),
          Map.entry("csv.row", Set.of("Source", "Unit", "Dialect")),
          Map.entry("csv.shared", Set.of()),
          Map.entry("csv.point", Set.of()),
          Map.entry("csv.grouped", Set.of()),
          Map.entry("chart.sigma", Set.of("CountFit", "Dispersion")),
          Map.entry("plot.font", Set.of("FontSubset", "Typeface")),
          Map.entry("plot.axis", Set.of()),
          Map.entry("plot.event", Set.of()),
          Map.entry("plot.page", Set.of("Density", "PageSize", "Presentation", "Wrapping")),
          Map.entry("plot.svg", Set.of("SvgDrawing", "SvgPainter")),
          Map.entry("plot.xchart", Set.of("PngPainter")),
          Map.entry("plot.chart", Set.of("ChartLayout", "Sparkline")),
          Map.entry("plot.outcome", Set.of("OutcomeLayout", "BeforeAfterLayout")),
          Map.entry("plot.compare", Set.of("SitesLayout", "FunnelLayout", "SizeScale")),
          Map.entry("plot.pareto", Set.of("ParetoLayout")),
          Map.entry("plot.plan", Set.of("PlanLayout")),
          Map.entry("plot.driver", Set.of("DriverBox", "DriverLayout", "RampCycle", "RampLayout")),
          Map.entry("project.found", Set.of()),
          Map.entry("project.hide", Set.of()),
          Map.entry("project.standing", Set.of()),
          Map.entry("project.slides", Set.of()),
          Map.entry("project.book", Set.of()),
          Map.entry("project.page", Set.of("Pack", "PackPart", "PackRequest")),
          Map.entry("project.start", Set.of("NewProject")));

  private Tower() {}

  /** The floors from the ground up. */
  static List<String> floors() {
    return List.of(FLOORS).stream().map(floor -> floor[0]).toList();
  }

  /** The rooms of each floor by their package below {@code org.centreline}, place by place. */
  static Map<String, List<List<String>>> rooms() {
    Map<String, List<List<String>>> all = new LinkedHashMap<>();
    for (String[] floor : FLOORS) {
      List<List<String>> places = new ArrayList<>();
      for (String place : floor[1].split(" < ")) {
        places.add(
            List.of(place.split(", *")).stream()
                .map(room -> room.equals(".") ? floor[0] : floor[0] + "." + room)
                .toList());
      }
      all.put(floor[0], places);
    }
    return all;
  }

  /** Whether code of one room may name a type of another. */
  static boolean mayKnow(String room, String other, String type) {
    String floor = floor(room);
    String below = floor(other);
    if (!floor.equals(below)) {
      boolean door = !INNER.containsKey(other) || INNER.get(other).contains(type);
      return door
          && floors().indexOf(below) < floors().indexOf(floor)
          && !BESIDE.contains(Set.of(floor, below));
    }
    return room.equals(other) || place(other) < place(room);
  }

  /** Whether the room stands in the table. */
  static boolean has(String room) {
    return place(room) >= 0;
  }

  /** The rooms whose doors are listed. */
  static Set<String> inner() {
    return INNER.keySet();
  }

  /** What other floors may name of an inner room. */
  static Set<String> doors(String room) {
    return INNER.get(room);
  }

  static String floor(String room) {
    return room.split("\\.", 2)[0];
  }

  private static int place(String room) {
    List<List<String>> places = rooms().getOrDefault(floor(room), List.of());
    for (int i = 0; i < places.size(); i++) {
      if (places.get(i).contains(room)) {
        return i;
      }
    }
    return -1;
  }
}
