package org.centreline.project.driver;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.centreline.csv.text.Nearest;
import org.centreline.project.driver.Driver.Kind;
import org.centreline.project.folder.Complaints;
import org.centreline.project.folder.ProjectCode;
import org.centreline.project.folder.ProjectFolder;
import org.centreline.project.folder.SheetForm;
import org.centreline.project.folder.SheetRow;
import org.centreline.project.folder.Wrong;

/**
 * Reads drivers.csv: a row a box, each naming those that it serves.
 *
 * @param folder the project
 * @param links what its cells may name
 */
record DriverSheet(ProjectFolder folder, Links links) {

  static final String FILE = "drivers.csv";

  /** How many boxes a picture holds. */
  static final int MOST = 120;

  private static final SheetForm FORM =
      new SheetForm(
          FILE,
          List.of("id", "kind", "name", "under"),
          List.of("id", "kind", "name", "under", "measures", "cycles"));

  /** A row whose own cells are sound as far as they go. */
  record Entry(SheetRow row, Driver driver) {}

  List<Driver> read(Complaints complaints) {
    List<SheetRow> rows = FORM.rows(folder, complaints);
    if (rows.size() > MOST) {
      complaints.add(Optional.empty(), folder.problem(FILE, 0, "", tooMany(rows.size())));
    }
    if (rows.isEmpty() || rows.size() > MOST) {
      return List.of();
    }
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (SheetRow row : rows) {
      entry(row, entries).ifPresent(one -> entries.put(one.driver().id(), one));
    }
    boolean whole = rows.stream().allMatch(SheetRow::isSound);
    return new DriverOrder(folder, links.project(), entries, whole).drivers(complaints);
  }

  private static Wrong tooMany(int rows) {
    return Wrong.of(
        ProjectCode.MANY_DRIVERS,
        "at most " + MOST + " rows",
        Integer.toString(rows),
        "draw the drivers that matter most, or keep a project folder for each primary driver");
  }

  private Optional<Entry> entry(SheetRow row, Map<String, Entry> before) {
    String id = row.needed("id", "a short name that other rows can use, such as P1");
    row.needed("kind", "aim, primary, secondary or change");
    Optional<Kind> kind = kind(row);
    if (kind.filter(Kind.AIM::equals).isEmpty() || links.project().about("aim").isEmpty()) {
      row.needed("name", "what the box says");
    }
    List<String> measures = links.measures(row, "measures");
    List<String> cycles = links.cycles(row, "cycles");
    before.keySet().stream()
        .filter(id::equalsIgnoreCase)
        .findFirst()
        .ifPresent(other -> row.wrong("id", duplicate(id, before.get(other).row())));
    if (id.isEmpty() || kind.isEmpty() || before.keySet().stream().anyMatch(id::equalsIgnoreCase)) {
      return Optional.empty();
    }
    String name = row.cell("name").or(() -> links.project().about("aim")).orElse(id);
    List<String> under = Links.parts(row.text("under"), List.of());
    return Optional.of(
        new Entry(row, new Driver(row.number(), id, kind.get(), name, under, measures, cycles)));
  }

  private static Wrong duplicate(String id, SheetRow first) {
    return Wrong.of(
        ProjectCode.DUPLICATE_DRIVER,
        "an id of its own",
        id,
        "line " + first.number() + " has it already; give one of them another");
  }

  /** The kind, also where it is written out, as in "Primary driver" or "idea". */
  private static Optional<Kind> kind(SheetRow row) {
    String cell = row.text("kind").toLowerCase(Locale.ROOT);
    for (Kind kind : Kind.values()) {
      if (cell.equals(kind.spoken()) || cell.equals("idea") && kind == Kind.CHANGE) {
        return Optional.of(kind);
      }
    }
    return row.word("kind", List.of(Kind.values()), Kind::word);
  }

  /** What to do about an id that no row has. */
  static Wrong unknown(String id, List<String> known) {
    String fix =
        Nearest.to(id, known)
            .map(near -> "did you mean " + near + "?")
            .orElseGet(() -> "the ids are: " + String.join(", ", known));
    return Wrong.of(ProjectCode.UNKNOWN_DRIVER, "the id of another row", id, fix);
  }
}
