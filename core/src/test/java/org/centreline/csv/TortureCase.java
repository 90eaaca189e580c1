package org.centreline.csv;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Filter;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.request.ReadingOptions.Decimal;
import org.centreline.csv.request.ReadingOptions.Form;
import org.centreline.csv.request.ReadingOptions.Gaps;
import org.centreline.csv.request.ReadingOptions.Percent;
import org.centreline.csv.request.ReadingOptions.Undated;
import org.centreline.csv.request.ReadingOptions.Zero;
import org.centreline.csv.row.Dialect;
import org.centreline.csv.text.Cells;

/**
 * A row of the table of outcomes.
 *
 * @param file the file's name
 * @param given the options, as {@code name=value}, separated by bars
 * @param outcome {@code label=value} for each point of each group, or the problems with their lines
 * @param notices their codes
 * @param says what the file is about
 */
record TortureCase(String file, String given, String outcome, String notices, String says) {

  static List<TortureCase> all(Path table) throws IOException {
    List<TortureCase> cases = new ArrayList<>();
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    for (CSVRecord row :
        format.parse(Files.newBufferedReader(table, StandardCharsets.UTF_8)).getRecords()) {
      cases.add(new TortureCase(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4)));
    }
    return cases;
  }

  Columns columns() {
    List<Filter> where = new ArrayList<>();
    for (String filter : values("where")) {
      int sign = filter.indexOf('=');
      where.add(new Filter(filter.substring(0, sign), filter.substring(sign + 1)));
    }
    return new Columns(
        value("date"), value("order"), value("value"), value("denominator"), values("by"), where);
  }

  ReadingOptions options() {
    return new ReadingOptions(
        value("date-format"),
        value("delimiter").map(text -> text.charAt(0)),
        value("encoding").map(Charset::forName),
        has("decimal-comma") ? Decimal.COMMA : Decimal.FOUND,
        value("skip").map(Integer::parseInt).orElse(0),
        has("percent") ? Percent.YES : Percent.AS_MARKED,
        has("undated=drop") ? Undated.DROP : Undated.REFUSE,
        has("gaps=leave") ? Gaps.LEAVE : Gaps.FILL,
        has("zero=keep") ? Zero.KEEP : Zero.REFUSE,
        has("wide") ? Form.WIDE : Form.AS_FOUND);
  }

  /** The lines on which rows below the header begin that hold anything. */
  static List<Integer> rows(byte[] bytes, Dialect dialect) throws IOException {
    String text = new String(bytes, Charset.forName(dialect.encoding()));
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(dialect.delimiter())
            .setIgnoreEmptyLines(false)
            .setIgnoreSurroundingSpaces(true)
            .get();
    List<Integer> lines = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(text, format)) {
      int line = 1;
      for (CSVRecord row : parser) {
        boolean filled = row.stream().anyMatch(cell -> !Cells.trim(cell).isEmpty());
        if (filled && line > dialect.headerLine()) {
          lines.add(line);
        }
        line = (int) parser.getCurrentLineNumber() + 1;
      }
    }
    return lines;
  }

  private boolean has(String word) {
    return List.of(given.split(" \\| ")).contains(word);
  }

  private Optional<String> value(String option) {
    return values(option).stream().findFirst();
  }

  private List<String> values(String option) {
    List<String> values = new ArrayList<>();
    for (String word : given.split(" \\| ")) {
      if (word.startsWith(option + "=")) {
        values.add(word.substring(option.length() + 1));
      }
    }
    return values;
  }

  /** Whether two outcomes differ in nothing but the way numbers are written. */
  static boolean same(String expected, String found) {
    String[] left = expected.split("[ =/;]");
    String[] right = found.split("[ =/;]");
    boolean same = left.length == right.length;
    for (int i = 0; same && i < left.length; i++) {
      same =
          left[i].equals(right[i])
              || isNumber(left[i])
                  && isNumber(right[i])
                  && Double.parseDouble(left[i]) == Double.parseDouble(right[i]);
    }
    return same;
  }

  private static boolean isNumber(String text) {
    try {
      Double.parseDouble(text);
      return true;
    } catch (NumberFormatException none) {
      return false;
    }
  }

  @Override
  public String toString() {
    return file + ": " + says;
  }
}
