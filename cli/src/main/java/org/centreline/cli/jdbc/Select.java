package org.centreline.cli.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.centreline.csv.daily.DailyQuestion;
import org.centreline.csv.daily.DailyQuestion.Condition;
import org.centreline.csv.daily.DailyQuestion.Detail;

/**
 * Makes the one statement that every engine understands: the inner SELECT names what is read of the
 * table, the outer one groups it by day. Only the quotation marks of names differ.
 *
 * @param engine whose words for numbers and texts are taken
 * @param names how names are quoted
 * @param from the table, quoted, or the query between brackets
 * @param types the types of its columns by name; none where they are not known
 */
record Select(Engine engine, Names names, String from, Map<String, ColumnType> types) {

  private static final String BOTH = "c_value IS NOT NULL AND c_over IS NOT NULL";

  /** What tells the columns of the table and holds no row. */
  String columns() {
    return "SELECT * FROM " + from + " WHERE 1 = 0";
  }

  /** The statement of a question. */
  Statement of(DailyQuestion question) {
    List<String> inner = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    List<String> values = new ArrayList<>();
    key("CAST(" + names.quoted(question.date()) + " AS DATE)", "c_day", inner, keys);
    for (int i = 0; i < question.by().size(); i++) {
      key(names.quoted(question.by().get(i)), "c_by" + (i + 1), inner, keys);
    }
    List<String> where = question.where().stream().map(this::condition).toList();
    question.where().forEach(condition -> values.add(condition.value()));
    for (int i = 0; i < where.size() && question.others(); i++) {
      String met = "CASE WHEN " + where.get(i) + " THEN 1 ELSE 0 END";
      key(met, "c_met" + (i + 1), inner, keys);
    }
    question.value().ifPresent(name -> inner.add(number(name) + " AS c_value"));
    question.denominator().ifPresent(name -> inner.add(number(name) + " AS c_over"));
    List<String> outer = new ArrayList<>(keys);
    boolean numbers = question.detail() == Detail.NUMBERS && question.value().isPresent();
    if (numbers) {
      outer.add("c_value");
      keys.add("c_value");
    }
    outer.add("SUM(CAST(1 AS BIGINT)) AS c_rows");
    if (!numbers && question.value().isPresent()) {
      outer.addAll(question.denominator().isPresent() ? ratio() : sums());
    }
    String only =
        where.isEmpty() || question.others() ? "" : "\n  WHERE " + String.join("\n    AND ", where);
    String sql =
        "SELECT "
            + String.join(",\n  ", outer)
            + "\nFROM (\n  SELECT "
            + String.join(",\n    ", inner)
            + "\n  FROM "
            + from
            + only
            + "\n) c_rows_read\nGROUP BY "
            + String.join(", ", keys);
    return new Statement(sql, values);
  }

  private static void key(String what, String name, List<String> inner, List<String> keys) {
    inner.add(what + " AS " + name);
    keys.add(name);
  }

  private String condition(Condition condition) {
    String column = names.quoted(condition.column());
    boolean text = type(condition.column()) == ColumnType.TEXT;
    return (text ? column : "CAST(" + column + " AS " + text() + ")") + " = ?";
  }

  private String text() {
    return engine.isSpark()
        ? "STRING"
        : engine == Engine.SQLSERVER ? "NVARCHAR(4000)" : "VARCHAR(4000)";
  }

  private ColumnType type(String column) {
    return types.getOrDefault(column, ColumnType.WHOLE);
  }

  /** Whole numbers would overflow, and their mean would be cut; decimals stay as they are. */
  private String number(String column) {
    String name = names.quoted(column);
    return switch (type(column)) {
      case DECIMAL -> name;
      case FLOAT ->
          "CAST(" + name + " AS " + (engine.isSpark() ? "DOUBLE" : "DOUBLE PRECISION") + ")";
      default -> "CAST(" + name + " AS DECIMAL(38,6))";
    };
  }

  /** How many rows hold something, where a plain COUNT may be too small a number. */
  static String count(String condition, String name) {
    return "SUM(CAST(CASE WHEN " + condition + " THEN 1 ELSE 0 END AS BIGINT)) AS " + name;
  }

  private static List<String> sums() {
    return List.of(
        count("c_value IS NOT NULL", "c_given"),
        "SUM(c_value) AS c_sum",
        "MAX(c_value) AS c_max",
        count("c_value = 0", "c_zeros"),
        count("c_value = 1", "c_ones"),
        count("c_value >= 1 AND c_value = FLOOR(c_value)", "c_wholes"),
        count("c_value < 0", "c_below"),
        count("c_value <> FLOOR(c_value)", "c_broken"));
  }

  /** Only rows that have both numbers count. */
  private static List<String> ratio() {
    List<String> all = new ArrayList<>();
    all.add(count(BOTH, "c_given"));
    all.add(both("SUM", "c_value", "c_sum"));
    all.add(both("MAX", "c_value", "c_max"));
    all.add(count(BOTH + " AND c_value = 0", "c_zeros"));
    all.add(count(BOTH + " AND c_value = 1", "c_ones"));
    all.add(count(BOTH + " AND c_value >= 1 AND c_value = FLOOR(c_value)", "c_wholes"));
    all.add(count(BOTH + " AND c_value < 0", "c_below"));
    all.add(count(BOTH + " AND c_value <> FLOOR(c_value)", "c_broken"));
    all.add(count("c_value IS NOT NULL", "c_values"));
    all.add(count("c_over IS NOT NULL", "c_overs"));
    all.add(both("SUM", "c_over", "c_den"));
    all.add(both("MAX", "c_over", "c_den_max"));
    all.add(count(BOTH + " AND c_over > 0", "c_den_above"));
    all.add(count(BOTH + " AND c_over > 0 AND c_value > c_over", "c_exceeded"));
    all.add(count(BOTH + " AND c_over <> FLOOR(c_over)", "c_den_broken"));
    all.add(count("c_over < 0", "c_den_below"));
    all.add(count(BOTH + " AND c_over = 0 AND c_value <> 0", "c_den_zero"));
    return all;
  }

  private static String both(String aggregate, String column, String name) {
    return aggregate + "(CASE WHEN " + BOTH + " THEN " + column + " END) AS " + name;
  }
}
