package org.centreline.csv.point;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.centreline.csv.date.DateColumn;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.Grouping.Every;
import org.centreline.csv.request.Grouping.Parts;
import org.centreline.csv.row.Collector;
import org.centreline.csv.row.RowDays;
import org.centreline.csv.row.RowRequest;
import org.centreline.series.Calendar;
import org.centreline.series.PartPeriod;
import org.centreline.series.PartPeriod.Use;
import org.centreline.series.Rhythm;

/**
 * The periods that rows were gathered in, against the time that the file covers.
 *
 * @param every how long they are
 * @param grouping how rows became points
 * @param file the time that all rows cover
 * @param groups the days on which each group has numbers, ascending
 * @param content what the rows are
 * @param ratio whether rows have denominators
 */
record Periods(
    Every every,
    Grouping grouping,
    Coverage file,
    List<List<LocalDate>> groups,
    Content content,
    boolean ratio) {

  /** Fewer days of a group don't tell a rhythm. */
  private static final int FEWEST_DAYS = 3;

  /** What the rows are. */
  enum Content {
    /** Things that happened: where there is none, nothing did. */
    EVENTS,
    /** Whole numbers that are never 0, in a rhythm: what is not there may be 0 or lost. */
    EITHER,
    /** Numbers that were taken: where there is none, none was. */
    MEASUREMENTS
  }

  /** Those that were asked for; empty where each date is a point of its own. */
  static Optional<Periods> of(RowRequest request, Collector collected, DateColumn dates) {
    Grouping grouping = request.grouping();
    if (grouping.every().isEmpty() || grouping.keepsRowsApart()) {
      return Optional.empty();
    }
    TreeSet<LocalDate> all = new TreeSet<>();
    for (int text = 0; text < collected.places().size(); text++) {
      if (dates.day(text) != DateColumn.NONE && !collected.days().isBlank(text)) {
        all.add(LocalDate.ofEpochDay(dates.day(text)));
      }
    }
    List<List<LocalDate>> groups =
        IntStream.range(0, collected.groups().size())
            .mapToObj(group -> collected.days().of(group, dates))
            .toList();
    boolean ratio = request.layout().isRatio();
    if (all.isEmpty()) {
      return Optional.empty();
    }
    Content content =
        ratio
            ? Content.MEASUREMENTS
            : content(grouping, collected.days(), groups, List.copyOf(all));
    List<LocalDate> days =
        List.copyOf(content == Content.EVENTS ? collected.days().ofFile(all, dates) : all);
    return Optional.of(
        new Periods(
            grouping.every().get(),
            grouping,
            Coverage.of(days, grouping.until()),
            groups,
            content,
            ratio));
  }

  private static Content content(
      Grouping grouping, RowDays rows, List<List<LocalDate>> groups, List<LocalDate> all) {
    if (grouping.counts() || grouping.adds() && rows.areSingleEvents()) {
      return Content.EVENTS;
    }
    if (!grouping.adds() || !rows.areNeverZero()) {
      return Content.MEASUREMENTS;
    }
    return areIrregular(groups, all) ? Content.EVENTS : Content.EITHER;
  }

  /** Whether most groups have rows without a rhythm; of too few days only all together tell. */
  private static boolean areIrregular(List<List<LocalDate>> groups, List<LocalDate> all) {
    List<List<LocalDate>> telling =
        groups.stream().filter(days -> days.size() >= FEWEST_DAYS).toList();
    List<List<LocalDate>> asked = telling.isEmpty() ? List.of(all) : telling;
    long irregular =
        asked.stream()
            .filter(days -> days.size() >= FEWEST_DAYS)
            .filter(days -> Calendar.rhythmOf(days) == Rhythm.IRREGULAR)
            .count();
    return 2 * irregular > asked.size();
  }

  boolean areOfEvents() {
    return content == Content.EVENTS;
  }

  /** The first period of the file. */
  LocalDate first() {
    return every.first(file.first());
  }

  /** The last period of the file, or of what is looked at. */
  LocalDate last() {
    return every.first(file.end());
  }

  /**
   * Which of the periods of a group are covered in part: the first or last of the file, and of
   * measurements also those in which the group begins or ends, and these alone where a row of the
   * group stands for more than a day, whatever other groups have.
   */
  List<PartPeriod> parts(int group, List<LocalDate> periods) {
    List<PartPeriod> parts = new ArrayList<>();
    Optional<Coverage> own =
        areOfEvents() || groups.get(group).isEmpty()
            ? Optional.empty()
            : Optional.of(Coverage.of(groups.get(group), grouping.until()));
    boolean alone = own.isPresent() && own.get().due().areLonger() && own.get().due().isRegular();
    // Not only the outermost ones: these may be of months to come, without a number.
    IntStream.range(0, periods.size())
        .forEach(
            position ->
                (alone ? Optional.<PartPeriod>empty() : file.part(every, periods.get(position)))
                    .or(() -> open(periods.get(position)))
                    .or(() -> own.flatMap(its -> its.part(every, periods.get(position))))
                    .map(part -> part.at(position).with(use()))
                    .ifPresent(parts::add));
    return parts;
  }

  private Optional<PartPeriod> open(LocalDate begins) {
    return areOfEvents() && every == Every.WEEK ? file.openWeek(begins) : Optional.empty();
  }

  private Use use() {
    boolean sums = grouping.adds() && !ratio;
    return sums && grouping.parts() == Parts.LEAVE_OUT ? Use.LEFT_OUT : Use.KEPT;
  }
}
