package org.centreline.project.start;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.centreline.Visible;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.problem.Mismatch;
import org.centreline.csv.problem.Place;
import org.centreline.csv.problem.Problem;
import org.centreline.csv.request.Filter;
import org.centreline.csv.request.ReadingOptions.Decimal;
import org.centreline.csv.role.ColumnRole;
import org.centreline.csv.survey.TableMeasures;
import org.centreline.csv.survey.TableMeasures.Declared;
import org.centreline.csv.text.CsvFile;
import org.centreline.csv.workbook.Workbooks;
import org.centreline.project.folder.Measure;
import org.centreline.project.folder.MeasureOptions;
import org.centreline.project.folder.OptionWords;

/**
 * The measures that a file holds as it is.
 *
 * @param measures one or more
 * @param said what became of everything else, one sentence each without a full stop
 */
record FoundMeasures(List<Found> measures, List<String> said) {

  /** More columns than that are no measures of a project, and are left to be declared. */
  private static final int MOST = 60;

  /** So many charts of a measure are a list of cases rather than of sites. */
  private static final int MOST_SITES = 60;

  /**
   * A measure.
   *
   * @param title what people call it
   * @param file where it is
   * @param options by option, such as {@code value} and {@code where}; an empty list for a flag
   */
  record Found(String title, String file, Map<String, List<String>> options) {}

  FoundMeasures {
    measures = List.copyOf(measures);
    said = List.copyOf(said);
  }

  /** The measures of a file; its first problem where there is none. */
  static FoundMeasures in(
      NewProject.Data data, OptionWords words, Map<String, List<String>> given) {
    Optional<String> sheet = given.getOrDefault(Measure.SHEET, List.of()).stream().findFirst();
    sheet.ifPresent(name -> refuseFormula(data, name));
    CsvFile file = Workbooks.opened(new CsvFile(data.shown(), data.bytes()), sheet);
    MeasureTrial trial = new MeasureTrial(file, words);
    MeasureOptions asked = words.read(given);
    TableMeasures table = TableMeasures.of(file, asked.columns().date(), asked.reading());
    List<Found> found = new ArrayList<>();
    List<String> said = new ArrayList<>();
    Optional<DataException> refused = Optional.empty();
    for (Declared measure : table.measures()) {
      try {
        Optional<String> unfit = unfit(measure, found.size());
        if (unfit.isEmpty()) {
          Map<String, List<String>> plain = options(measure, given, table.decimal());
          found.add(new Found(measure.title(), data.name(), fitted(trial, measure, plain)));
        } else {
          said.add(left(measure, unfit.get()));
        }
      } catch (DataException e) {
        refused = refused.isEmpty() ? Optional.of(e) : refused;
        said.add(left(measure, reason(e)));
      }
    }
    if (found.isEmpty() && refused.isPresent()) {
      throw refused.get();
    }
    if (found.isEmpty()) {
      found.add(whole(trial, data, table, given));
    }
    table.doubts().forEach(said::add);
    Set<String> taken = new HashSet<>();
    found.forEach(one -> taken.addAll(one.options().getOrDefault("value", List.of())));
    table.unused().stream()
        .filter(column -> !taken.contains(column.name()))
        .forEach(column -> said.add(unused(column)));
    return new FoundMeasures(found, said);
  }

  /** A spreadsheet would take such a name for a formula where measures.csv has it. */
  private static void refuseFormula(NewProject.Data data, String sheet) {
    if (isFormula(sheet)) {
      throw new FileFindings(data.shown())
          .fatal(
              Code.NO_SHEET,
              Place.WHOLE_FILE,
              new Mismatch(
                  "a sheet whose name can be written into a cell",
                  sheet,
                  "rename the sheet, so that its name begins with a letter"));
    }
  }

  private static boolean isFormula(String name) {
    return !name.isEmpty() && Visible.isFormula(name.charAt(0));
  }

  /** What is charted where nothing is named, such as columns named by dates, or events. */
  private static Found whole(
      MeasureTrial trial,
      NewProject.Data data,
      TableMeasures table,
      Map<String, List<String>> given) {
    String title = trial.draw(given).measured().get(0).measure();
    Map<String, List<String>> options = new LinkedHashMap<>(given);
    if (table.unused().stream().anyMatch(column -> column.name().equals(title))) {
      options.put("value", List.of(title));
    }
    return new Found(title, data.name(), options);
  }

  /** So many sites are drawn together, where their numbers can be added up. */
  private static Map<String, List<String>> fitted(
      MeasureTrial trial, Declared measure, Map<String, List<String>> plain) {
    Map<String, List<String>> fitted = trial.fitted(measure, plain);
    boolean additive = measure.value().isAdditive() || plain.containsKey("denominator");
    if (!additive || trial.draw(fitted).measured().size() <= MOST_SITES) {
      return fitted;
    }
    Map<String, List<String>> together = new LinkedHashMap<>(plain);
    together.remove("by");
    if (!plain.containsKey("denominator")) {
      together.put("combine", List.of("sum"));
    }
    trial.draw(together);
    return together;
  }

  private static Optional<String> unfit(Declared measure, int before) {
    List<String> names = new ArrayList<>(measure.columns().by());
    for (Filter filter : measure.columns().where()) {
      names.add(filter.column() + "=" + filter.value());
    }
    // A spreadsheet would take such a name for a formula; cells of several have semicolons between.
    boolean formula = isFormula(measure.columns().value().orElse(""));
    if (formula || names.stream().anyMatch(name -> name.contains(";"))) {
      return Optional.of("its name can't be written into a cell");
    }
    return before >= MOST
        ? Optional.of("there are " + MOST + " measures before it")
        : Optional.empty();
  }

  private static Map<String, List<String>> options(
      Declared measure, Map<String, List<String>> given, Decimal decimal) {
    Map<String, List<String>> options = new LinkedHashMap<>(given);
    measure.columns().value().ifPresent(name -> options.put("value", List.of(name)));
    measure.columns().denominator().ifPresent(name -> options.put("denominator", List.of(name)));
    if (!measure.columns().by().isEmpty()) {
      options.put("by", measure.columns().by());
    }
    for (Filter filter : measure.columns().where()) {
      options.put("where", List.of(filter.column() + "=" + filter.value()));
    }
    if (measure.unsigned()) {
      options.put("percent", List.of());
    }
    if (decimal == Decimal.COMMA) {
      options.put("decimal-comma", List.of());
    }
    return options;
  }

  private static String left(Declared measure, String why) {
    return "No measure was made of " + measure.title() + ": " + why;
  }

  private static String unused(ColumnRole column) {
    String role = column.role().word();
    return "Not used: " + column.name() + " (" + role + "), because " + column.evidence();
  }

  private static String reason(DataException refused) {
    Problem first = refused.problems().get(0);
    String line = first.line() > 0 ? " on line " + first.line() : "";
    String where = first.cell().isEmpty() ? line : " in " + first.cell();
    return "expected " + first.expected() + " but found '" + first.found() + "'" + where;
  }
}
