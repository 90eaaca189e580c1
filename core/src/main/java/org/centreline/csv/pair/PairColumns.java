package org.centreline.csv.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.centreline.Matter;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Filter;
import org.centreline.csv.row.FileRows;

/**
 * Which columns hold what, where the same people are measured twice.
 *
 * @param person who; read to find the pairs and then forgotten
 * @param time before or after, in two words
 * @param domain what a score is about; empty where there is one thing only
 * @param value the scores; where not named, the one numeric column
 * @param where only the rows for which all of these hold
 */
public record PairColumns(
    String person,
    String time,
    Optional<String> domain,
    Optional<String> value,
    List<Filter> where) {

  public PairColumns {
    where = List.copyOf(where);
  }

  /** The same with a column of scores. */
  public PairColumns measuring(String name) {
    return new PairColumns(person, time, domain, Optional.of(name), where);
  }

  /** As columns of labels in groups. */
  Columns columns() {
    List<String> by = new ArrayList<>(List.of(person));
    domain.ifPresent(by::add);
    Columns named = Columns.unnamed();
    return new Columns(
        named.date(), Optional.of(time), value, named.denominator(), by, where, named.target());
  }

  /** The columns with the options that name them. */
  List<FileRows.Named> named() {
    List<FileRows.Named> named = new ArrayList<>();
    named.add(new FileRows.Named(Matter.PERSON, person));
    named.add(new FileRows.Named(Matter.TIME, time));
    domain.ifPresent(name -> named.add(new FileRows.Named(Matter.DOMAIN, name)));
    return named;
  }
}
