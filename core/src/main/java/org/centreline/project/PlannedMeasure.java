package org.centreline.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.centreline.csv.CsvReader;
import org.centreline.csv.FileContent;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.workbook.Workbooks;
import org.centreline.project.folder.Change;
import org.centreline.project.folder.Dates;
import org.centreline.project.folder.Measure;
import org.centreline.project.folder.MeasureOptions;
import org.centreline.project.folder.OptionWords;
import org.centreline.project.folder.Project;
import org.centreline.project.folder.ProjectFolder;

/**
 * A measure of a project before it is changed, in the words of {@code outcome}.
 *
 * @param measure as declared
 * @param words the values of each option that is given, by its name without dashes
 * @param lastDayBefore the day before its first change or phase; empty where it has none
 */
public record PlannedMeasure(
    Measure measure, Map<String, List<String>> words, Optional<LocalDate> lastDayBefore) {

  private static final String BY = "by";
  private static final String CONTROL = "control";
  private static final String JOIN = " / ";
  private static final String RANGE = "..";

  /**
   * The measure of an id.
   *
   * @param where the rows asked for, as {@code COLUMN=VALUE}
   * @throws DataException where its row declares nothing that could be worked out
   */
  public static PlannedMeasure of(Project project, String id, List<String> where) {
    Project own = project.only(id);
    if (own.measures().isEmpty()) {
      throw new DataException(own.spoilt().get(0).problems());
    }
    Measure measure = own.measures().get(0);
    Optional<String> group = group(measure, where);
    List<Change> changes =
        own.changes().stream()
            .filter(
                change ->
                    group.isPresent()
                        ? change.about().holds(measure, group)
                        : change.about().holds(measure))
            .toList();
    Optional<LocalDate> last = first(measure, changes).map(day -> day.minusDays(1));
    Map<String, List<String>> words =
        new LinkedHashMap<>(
            OptionValues.ofEffects(measure).changes(own, changes::contains).values());
    words.remove(BY);
    String exclude = Change.Kind.EXCLUDE.word();
    List<String> left = words.getOrDefault(exclude, List.of());
    words.put(exclude, left.stream().flatMap(range -> before(range, last)).toList());
    words.values().removeIf(List::isEmpty);
    measure.options().forEach((name, given) -> flag(words, name, given));
    return new PlannedMeasure(measure, words, last);
  }

  private static void flag(Map<String, List<String>> words, String name, List<String> given) {
    if (given.isEmpty()) {
      words.put(name, given);
    }
  }

  /** The group that filters leave, where they leave one. */
  private static Optional<String> group(Measure measure, List<String> where) {
    List<String> values = new ArrayList<>();
    for (String column : measure.options().getOrDefault(BY, List.of())) {
      where.stream()
          .filter(filter -> filter.startsWith(column + "="))
          .findFirst()
          .ifPresent(filter -> values.add(filter.substring(column.length() + 1)));
    }
    boolean all = values.size() == measure.options().getOrDefault(BY, List.of()).size();
    return all && !values.isEmpty() ? Optional.of(String.join(JOIN, values)) : Optional.empty();
  }

  private static Optional<LocalDate> first(Measure measure, List<Change> changes) {
    Stream<String> phases =
        measure.options().getOrDefault(Change.Kind.PHASE.word(), List.of()).stream()
            .map(phase -> phase.indexOf('=') < 0 ? phase : phase.substring(0, phase.indexOf('=')));
    Stream<String> declared =
        changes.stream()
            .filter(c -> c.kind() == Change.Kind.CHANGE || c.kind() == Change.Kind.PHASE)
            .map(change -> change.when().from());
    return Stream.concat(phases, declared)
        .flatMap(typed -> Dates.read(typed.strip()).stream())
        .min(LocalDate::compareTo);
  }

  /** What of a range to leave out lies before the change. */
  private static Stream<String> before(String exclusion, Optional<LocalDate> last) {
    int sign = exclusion.indexOf('=');
    String range = sign < 0 ? exclusion : exclusion.substring(0, sign);
    String reason = sign < 0 ? "" : exclusion.substring(sign);
    int dots = range.indexOf(RANGE);
    String from = dots < 0 ? range : range.substring(0, dots);
    if (isAfter(from, last)) {
      return Stream.empty();
    }
    boolean reaches = dots >= 0 && isAfter(range.substring(dots + RANGE.length()), last);
    return Stream.of(reaches ? from + RANGE + last.orElseThrow() + reason : exclusion);
  }

  private static boolean isAfter(String typed, Optional<LocalDate> last) {
    return last.isPresent() && Dates.read(typed.strip()).filter(last.get()::isBefore).isPresent();
  }

  /**
   * The groups among which one is still to be chosen, each as filters; none where there is one.
   *
   * @param optionWords understands the options
   */
  public List<List<String>> groups(
      ProjectFolder folder, OptionWords optionWords, List<String> where) {
    List<String> columns = measure.options().getOrDefault(BY, List.of());
    if (columns.isEmpty() || words.containsKey(CONTROL) || group(measure, where).isPresent()) {
      return List.of();
    }
    MeasureOptions options = optionWords.read(OptionValues.of(measure).values());
    FileContent reading =
        CsvReader.sites(
            Workbooks.opened(folder.file(measure.file()), measure.sheet()),
            options.columns(),
            options.reading(),
            options.grouping());
    return reading.measured().size() < 2
        ? List.of()
        : reading.measured().stream()
            .flatMap(measured -> measured.group().stream())
            .map(name -> filters(columns, name))
            .toList();
  }

  private static List<String> filters(List<String> columns, String group) {
    List<String> values = columns.size() == 1 ? List.of(group) : List.of(group.split(JOIN));
    List<String> filters = new ArrayList<>();
    for (int i = 0; i < Math.min(columns.size(), values.size()); i++) {
      filters.add(columns.get(i) + "=" + values.get(i));
    }
    return filters;
  }
}
