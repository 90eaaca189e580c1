package org.centreline.cli.file;

import java.util.List;
import org.centreline.cli.option.Problems;

/** Says of a verb that reads no tables what to do in its place, in two commands. */
enum NoTables {
  PARETO(
      "pareto",
      "pareto counts categories, and a table is grouped by day",
      "SELECT cause, COUNT(*) AS n FROM incidents GROUP BY cause",
      "centreline pareto FILE.csv --category cause --count n"),
  PLAN(
      "plan",
      "plan reads the points before a change from a file",
      "",
      "centreline plan points.csv --date x --value value"),
  OUTCOME(
      "outcome",
      "pairs and groups at two times are read row by row, and no row leaves a database",
      "SELECT person, time, score FROM scores",
      "centreline outcome FILE.csv with the options typed here"),
  INIT("init", "a project is begun from a file", "", "centreline init FOLDER --from points.csv"),
  OTHER("", "this is read from a file", "", "");

  private static final String POINTS =
      "centreline chart \"$JDBC_URL\" --table NAME --value COLUMN --every month --combine sum"
          + " --format csv > points.csv";

  private final String verb;
  private final String why;
  private final String select;
  private final String then;

  NoTables(String verb, String why, String select, String then) {
    this.verb = verb;
    this.why = why;
    this.select = select;
    this.then = then;
  }

  /** Reports that a verb can't take a database. */
  static void report(String verb, Problems problems) {
    NoTables found =
        List.of(values()).stream().filter(n -> n.verb.equals(verb)).findFirst().orElse(OTHER);
    problems.usage("FILE is a database, which is not read here: " + found.why + found.way());
  }

  private String way() {
    if (then.isEmpty()) {
      return "; chart, compare, describe, outcome and suggest read tables";
    }
    String first =
        select.isEmpty() ? POINTS : "save the answer of " + select + " as FILE.csv in its client";
    return "; first: " + first + "; then: " + then;
  }
}
