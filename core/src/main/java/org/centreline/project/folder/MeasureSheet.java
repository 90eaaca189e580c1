package org.centreline.project.folder;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.centreline.analysis.joint.JointFacts;
import org.centreline.chart.ChartTypes;
import org.centreline.csv.problem.Code;
import org.centreline.math.OrdinarySize;
import org.centreline.project.folder.Measure.Effects;
import org.centreline.project.folder.Measure.Kind;
import org.centreline.project.folder.Measure.Range;
import org.centreline.project.folder.Measure.Together;

/** Reads measures.csv: one row a measure. */
final class MeasureSheet {

  private static final List<String> NEEDED = List.of("id", "kind", "file");
  private static final List<String> OWN =
      List.of("id", "title", "kind", "file", "definition", "outcome", "all", "min", "max");

  private final OptionWords words;
  private final Map<String, SheetRow> rowsById = new LinkedHashMap<>();
  private final List<Measure> measures = new ArrayList<>();

  private MeasureSheet(OptionWords words) {
    this.words = words;
  }

  static MeasureSheet read(ProjectFolder folder, OptionWords words, Complaints complaints) {
    List<String> known =
        Stream.concat(OWN.stream(), words.columns().keySet().stream()).distinct().toList();
    MeasureSheet sheet = new MeasureSheet(words);
    for (SheetRow row :
        new SheetForm(ProjectFolder.MEASURES, NEEDED, known).rows(folder, complaints)) {
      sheet.take(row);
    }
    return sheet;
  }

  /** The rows that declare a measure. */
  List<Measure> measures() {
    return List.copyOf(measures);
  }

  /** All ids, of rows with problems too. */
  Ids ids() {
    return new Ids(List.copyOf(rowsById.keySet()));
  }

  /** The line of an id. */
  int line(String id) {
    return rowsById.get(id).number();
  }

  private void take(SheetRow row) {
    String id = row.text("id");
    String key = SafeId.is(id) && !isTaken(id) ? id : "row " + row.number();
    row.concerns(key);
    row.needed("id", SafeId.EXPECTED);
    if (!id.isEmpty() && isTaken(id)) {
      row.wrong("id", duplicate(id));
    } else if (!id.isEmpty() && !SafeId.is(id)) {
      row.wrong(
          "id",
          Wrong.of(
              ProjectCode.BAD_ID,
              SafeId.EXPECTED,
              id,
              "rename the measure here and wherever its id stands; title may be any text"));
    }
    rowsById.put(key, row);
    declared(id, row).ifPresent(measures::add);
  }

  private boolean isTaken(String id) {
    return rowsById.keySet().stream().anyMatch(id::equalsIgnoreCase);
  }

  private Wrong duplicate(String id) {
    int first =
        rowsById.entrySet().stream()
            .filter(entry -> entry.getKey().equalsIgnoreCase(id))
            .mapToInt(entry -> entry.getValue().number())
            .findFirst()
            .orElse(0);
    return Wrong.of(
        ProjectCode.DUPLICATE_MEASURE,
        "an id of its own",
        id,
        "line " + first + " declares it already; rename one of them or leave it out");
  }

  private Optional<Measure> declared(String id, SheetRow row) {
    row.needed("kind", "outcome, process or balancing");
    Optional<Kind> kind = row.word("kind", List.of(Kind.values()), Kind::word);
    String file = row.needed("file", "the file of the data, such as data/waits.csv");
    Optional<Boolean> effects = yes(row, "outcome");
    Range range = range(row);
    String title = row.cell("title").orElse(id);
    if (!effects.orElse(false)) {
      words.effectColumns().forEach(column -> refuse(row, column));
    }
    Map<String, List<String>> options = options(row);
    options.put("title", List.of(title));
    Together together = together(row);
    return row.isSound()
        ? kind.map(
            found ->
                new Measure(
                    id,
                    row.number(),
                    title,
                    found,
                    file,
                    row.cell("definition"),
                    effects.orElse(false) ? Effects.WANTED : Effects.NOT_WANTED,
                    range,
                    together,
                    options))
        : Optional.empty();
  }

  /** Whether sites are shown together too; there must be sites. */
  private static Together together(SheetRow row) {
    boolean wanted = yes(row, "all").orElse(false);
    if (wanted && row.cell("by").isEmpty()) {
      row.wrong(
          "all",
          Wrong.of(
              ProjectCode.BAD_OPTION,
              "nothing, as by is empty",
              row.text("all"),
              "name the column of the sites in by, or empty this cell"));
    }
    return wanted ? Together.WANTED : Together.NOT_WANTED;
  }

  /** The values that a measure may have. */
  private static Range range(SheetRow row) {
    double min = number(row, "min", Range.ANY.min());
    double max = number(row, "max", Range.ANY.max());
    if (min <= max) {
      return new Range(min, max);
    }
    row.wrong(
        "max",
        new Wrong(
            Code.BAD_NUMBER.word(),
            "a number of at least min, which is " + row.text("min"),
            row.text("max"),
            "swap the two, or mend one of them"));
    return Range.ANY;
  }

  private static double number(SheetRow row, String column, double otherwise) {
    String cell = row.text(column);
    if (cell.isEmpty()) {
      return otherwise;
    }
    boolean percent = cell.endsWith("%");
    try {
      BigDecimal typed =
          new BigDecimal(percent ? cell.substring(0, cell.length() - 1).strip() : cell);
      double number = (percent ? typed.movePointLeft(2) : typed).doubleValue();
      if (!OrdinarySize.has(number)) {
        throw new NumberFormatException(cell);
      }
      return number;
    } catch (NumberFormatException e) {
      row.wrong(
          column,
          new Wrong(
              Code.BAD_NUMBER.word(),
              "a number such as 12.5, or a percentage such as 93%",
              cell,
              "mend the cell"));
      return otherwise;
    }
  }

  private static void refuse(SheetRow row, String column) {
    if (row.cell(column).isPresent()) {
      row.wrong(
          column,
          Wrong.of(
              ProjectCode.BAD_OPTION,
              "nothing, as outcome is not yes",
              row.text(column),
              "write yes in the column outcome, or empty this cell"));
    }
  }

  private static Optional<Boolean> yes(SheetRow row, String column) {
    return row.word(column, List.of(true, false), yes -> yes ? "yes" : "no");
  }

  private Map<String, List<String>> options(SheetRow row) {
    Map<String, List<String>> options = new LinkedHashMap<>();
    words
        .columns()
        .forEach((name, form) -> row.cell(name).ifPresent(cell -> value(row, name, form, options)));
    return options;
  }

  private static void value(
      SheetRow row, String name, OptionWords.Form form, Map<String, List<String>> options) {
    switch (form) {
      case FLAG -> yes(row, name).filter(on -> on).ifPresent(on -> options.put(name, List.of()));
      case ONE -> options.put(name, List.of(row.text(name)));
      case SEVERAL ->
          options.put(name, isOne(row, name) ? List.of(row.text(name)) : split(row.text(name)));
    }
  }

  /** A name of a column may hold semicolons, but for a chart of several measures together. */
  private static boolean isOne(SheetRow row, String name) {
    return (name.equals("value") || name.equals("numerator"))
        && row.cell("type").flatMap(ChartTypes::named).filter(JointFacts::are).isEmpty();
  }

  private static List<String> split(String cell) {
    return Stream.of(cell.split(";")).map(String::strip).filter(part -> !part.isEmpty()).toList();
  }

  /** What people call a row, sound or not. */
  String title(String id) {
    SheetRow row = rowsById.get(id);
    return row.cell("title").or(() -> row.cell("id")).orElse(id);
  }
}
