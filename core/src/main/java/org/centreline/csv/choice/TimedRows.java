package org.centreline.csv.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.centreline.Matter;
import org.centreline.csv.choice.DayCounts.Looked;
import org.centreline.csv.date.DateCells;
import org.centreline.csv.date.DateColumn;
import org.centreline.csv.date.DatedTimes;
import org.centreline.csv.header.Header;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.problem.Mismatch;
import org.centreline.csv.problem.Place;
import org.centreline.csv.problem.Shown;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.Grouping.Combine;
import org.centreline.csv.request.Grouping.Shape;
import org.centreline.csv.role.DayCells;
import org.centreline.csv.role.TableRoles;
import org.centreline.series.Nature;

/**
 * Takes the time of day as a part of the date where dates repeat without it and not with it. The
 * points are then labelled by day and time, and stand in no calendar.
 *
 * @param roles what the columns are
 * @param looked the table
 * @param findings where it is noted what was taken
 */
record TimedRows(TableRoles roles, Looked looked, FileFindings findings) {

  /** How the moments of the rows are read; empty where days are enough. */
  Optional<DatedTimes> moments(Columns columns, Grouping asked) {
    boolean hours = asked.isByHour();
    Header header = looked.table().header();
    Optional<DateCells> cells =
        DatePlaces.of(columns, roles, header).filter(found -> !found.areJoined());
    boolean timed = cells.isPresent() && roles.days(cells.get().column()).areTimed();
    if (hours && !timed) {
      throw withoutTimes(cells);
    }
    if (!timed) {
      return Optional.empty();
    }
    DayCells dates = roles.days(cells.get().column());
    List<Integer> groups = groups(columns);
    List<Integer> keys = new ArrayList<>(List.of(cells.get().column()));
    keys.addAll(groups);
    boolean said = asked.every().isPresent() || asked.combine().isPresent() || asked.keepsMembers();
    boolean alone = !said && roles.areKeys(keys);
    if (!hours && !(alone && dates.repeat(groups))) {
      return Optional.empty();
    }
    DateColumn column = new DateColumn(dates.days(), looked.options().dateFormat());
    return Optional.of(new DatedTimes(column.format(), hours));
  }

  /** The same where hours were asked for. */
  Optional<DatedTimes> hours(Columns columns, Grouping asked) {
    return asked.isByHour() ? moments(columns, asked) : Optional.empty();
  }

  /** What was taken; hours are for a measure that is known, and rows are counted by the day. */
  Taken checked(Taken taken, Grouping asked) {
    if (!asked.isByHour() || taken.moments().isPresent()) {
      return taken;
    }
    Mismatch none =
        new Mismatch(
            "a measure to gather by the hour",
            taken.form() == Form.NUMBERS
                ? "none that stands out"
                : "rows to count, and an hour without any has no row",
            "name it with " + Matter.VALUE + ", or use " + Matter.EVERY + " day");
    Header header = looked.table().header();
    throw findings.fatal(Code.CHOOSE_COLUMN, Place.line(header.line()), none);
  }

  /** The same rows without periods of a calendar. */
  static Grouping apart(Grouping asked) {
    return asked.unperiodic();
  }

  /** The same columns with the dates as labels. */
  Columns labelled(Columns columns) {
    Header header = looked.table().header();
    int date = DatePlaces.of(columns, roles, header).orElseThrow().column();
    return new Columns(
        Optional.empty(),
        Optional.of(header.name(date)),
        columns.value(),
        columns.denominator(),
        columns.by(),
        columns.where(),
        columns.target());
  }

  private List<Integer> groups(Columns columns) {
    Header header = looked.table().header();
    return columns.by().stream().flatMap(name -> header.positions(name).stream()).toList();
  }

  private boolean repeat(DatedTimes moments) {
    Header header = looked.table().header();
    int column = DatePlaces.of(looked.columns(), roles, header).orElseThrow().column();
    return roles.days(column).repeat(moments, groups(looked.columns()));
  }

  private RuntimeException withoutTimes(Optional<DateCells> cells) {
    Header header = looked.table().header();
    Mismatch none =
        new Mismatch(
            "dates with a time of day, such as 2024-03-01 09:00",
            "none",
            "leave out " + Matter.EVERY + " hour, or use " + Matter.EVERY + " day");
    Place place =
        cells
            .map(found -> new Place(header.line(), header.name(found.column())))
            .orElse(Place.line(header.line()));
    return findings.fatal(Code.BAD_DATE, place, none);
  }

  /** What is read: the labels of moments in place of dates. */
  Taken taken(Candidate measure, Columns columns, Grouping asked, DatedTimes moments) {
    Columns labelled = labelled(columns);
    String date = labelled.order().orElseThrow();
    findings.note(
        Code.TIMES_KEPT,
        "the time of day in '"
            + Shown.text(date)
            + "' is part of the date: points are labelled "
            + (moments.hours() ? "by the hour" : "by day and time")
            + " and stand in order of time, without a calendar, so that a time without a row is no"
            + " gap; "
            + Matter.EVERY
            + " day gathers them by day");
    Nature nature = new Natures(roles).of(measure);
    return new Taken(labelled, gathered(measure, asked, moments), nature, Form.NUMBERS).at(moments);
  }

  /** Several rows of one hour are added up where they are counts, else kept as a sample. */
  private Grouping gathered(Candidate measure, Grouping asked, DatedTimes moments) {
    boolean open = asked.combine().isEmpty() && measure.over().isEmpty() && moments.hours();
    boolean adds = open && measure.value().role().isAdditive();
    boolean sample = open && !adds && asked.shape() == Shape.ANY && repeat(moments);
    return new Grouping(
        Optional.empty(),
        adds ? Optional.of(Combine.SUM) : asked.combine(),
        sample ? Shape.SAMPLES : asked.shape(),
        asked.checks(),
        asked.parts(),
        asked.until());
  }
}
