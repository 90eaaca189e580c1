package org.centreline.csv.problem;

/** The stable words for what can be wrong with a file, or worth a notice, each with its meaning. */
public enum Code {
  EMPTY_FILE("empty-file", "The file holds nothing."),
  NO_ROWS("no-rows", "There is a header but no row of data below it, or none that was asked for."),
  NOT_A_CSV("not-a-csv", "The file is of another kind, such as an Excel workbook."),
  DAMAGED_WORKBOOK("damaged-workbook", "A workbook is not whole, or not written as one."),
  CHOOSE_SHEET("choose-sheet", "More than one sheet of a workbook holds something: name one."),
  NO_SHEET("no-sheet", "A workbook has no sheet of cells of the name that was asked for."),
  TEXT_OPTION("text-option", "How text is written was said of a workbook, which has no text."),
  BAD_ENCODING("bad-encoding", "The bytes are no text in the encoding given or supposed."),
  UNCLOSED_QUOTE("unclosed-quote", "A quotation mark opens a cell and none closes it."),
  STRAY_QUOTE("stray-quote", "A quotation mark stands inside a cell without being doubled."),
  NO_HEADER("no-header", "The first row holds numbers or dates instead of column names."),
  MISSING_COLUMN("missing-column", "No column has the name that was asked for."),
  DUPLICATE_COLUMN("duplicate-column", "Several columns have the name that was asked for."),
  CHOOSE_COLUMN("choose-column", "More than one column would do, or none: name it."),
  RAGGED_ROW("ragged-row", "A row has more or fewer cells than the header."),
  BAD_NUMBER("bad-number", "A cell that should hold a number holds something else."),
  AMBIGUOUS_NUMBER("ambiguous-number", "A comma may separate thousands or mark decimals."),
  BAD_ANSWER("bad-answer", "A cell of a column that answers yes or no says something else."),
  BAD_RISK("bad-risk", "A risk does not lie between 0 and 1."),
  NO_INTERVAL("no-interval", "Fewer than two events have nothing between them."),
  AMBIGUOUS_LENGTH(
      "ambiguous-length", "Cells such as 7:25 may be minutes and seconds or hours and minutes."),
  MIXED_PERCENT("mixed-percent", "A column has some cells with a percent sign and some without."),
  PERCENT_OVER("percent-over-denominator", "Percentages already have their denominator."),
  BAD_DATE(
      "bad-date", "A cell that should hold a date holds something else or a day that never was."),
  MIXED_DATE_FORMATS("mixed-date-formats", "A column writes its dates in more than one way."),
  AMBIGUOUS_DATES("ambiguous-dates", "Dates such as 2011-12 or 22-Jan may be read in two ways."),
  DUPLICATE_DATE("duplicate-date", "Several rows of a group have the same date."),
  MERGED_CELLS("merged-cells", "A name stands in the first row of each block of rows only."),
  NO_LABEL("no-label", "A row has a value but nothing in the order column."),
  NEGATIVE_COUNT("negative-count", "A count or a time between events is below 0."),
  FRACTION_IN_COUNT("fraction-in-count", "A count is no whole number."),
  NUMERATOR_ABOVE_DENOMINATOR(
      "numerator-above-denominator", "More cases have the event than there are cases."),
  TIME_BETWEEN("time-between-not-above-zero", "A t chart was asked for with a time of 0 or less."),
  SEVERAL_TARGETS("several-targets", "Rows that make one subgroup have different targets."),
  NEGATIVE_DENOMINATOR("negative-denominator", "A denominator is below 0."),
  ZERO_DENOMINATOR("zero-denominator", "A count above 0 stands over a denominator of 0."),
  NOT_TWO_TIMES("not-two-times", "The column of times holds other than two different words."),
  NO_PERSON("no-person", "A row has a score but does not say whose."),
  PERSONAL_CATEGORY("personal-category", "The column of categories tells one person from another."),
  DUPLICATE_SCORE("duplicate-score", "A person has two scores for one time and domain."),
  NO_SUCH_VALUE("no-such-value", "No row has the value that was asked for."),
  TIME_ZONE("time-zone", "A column of a table holds moments, whose day depends on the time zone."),
  TOO_LARGE("too-large", "There is more of something than can be held or shown."),
  TOO_MANY_PROBLEMS("too-many-problems", "Reading stopped after ten thousand problems."),

  HIDDEN_SHEETS("hidden-sheets", "Sheets that a workbook hides were not read."),
  HIDDEN_CELLS("hidden-cells", "Rows or columns that a sheet hides were read as all others."),
  PERCENT_CELLS("percent-cells", "Numbers shown as percentages were read as percentages."),
  ERROR_CELLS("error-cells", "Cells of a sheet hold an error, such as #DIV/0!."),
  NO_CELL_VALUE("no-cell-value", "Formulas of a sheet have no value, as nobody worked them out."),
  ENCODING("encoding", "Which encoding was supposed."),
  DELIMITER("delimiter", "Which delimiter was found."),
  TITLE_ROWS("title-rows", "Rows above the header were left out."),
  TWO_ROW_HEADER("two-row-header", "The header has two rows; their names were joined."),
  BLANK_ROWS("blank-rows", "Empty rows were left out."),
  FOOTER_ROWS("footer-rows", "Rows of text below the data were left out."),
  DUPLICATE_ROWS("duplicate-rows", "Rows that repeat others, cell by cell, were left out."),
  REPEATED_CASES("repeated-cases", "Cases may stand in the file twice; all were counted."),
  FILTERED_ROWS("filtered-rows", "Rows were left out because they were not asked for."),
  UNDATED_ROWS("undated-rows", "Rows without a date were left out."),
  COLUMN_CHOSEN("column-chosen", "A column was not named; the only one that fits was taken."),
  WIDE_TABLE("wide-table", "The columns are named by dates: one row is one measure."),
  LABEL_ROWS("label-rows", "Rows with a label and no values were left out."),
  NO_DATES("no-dates", "Rows are sites or categories, and no column says when."),
  ROW_NUMBERS("row-numbers", "There is no column of dates; the rows were numbered."),
  CURRENCY("currency", "The sign of a currency was left out of the numbers."),
  LENGTHS("lengths-of-time", "Cells such as 7:25 were read as minutes or as hours."),
  MISSING_VALUES("missing-values", "Cells without a number were taken as missing."),
  HALF_ROWS("half-rows", "Rows with a numerator or a denominator only were taken as missing."),
  PARTIAL_SUMS("partial-sums", "Some rows of a date were missing, the others were added up."),
  SUMMED_ROWS("summed-rows", "Rows of the same date were added up."),
  ZERO_OVER_ZERO("zero-over-zero", "A count of 0 over a denominator of 0 was taken as missing."),
  ZERO_ROWS("zero-rows", "Counts over a denominator of 0 were added to others of their date."),
  TIME_ORDER("time-order", "Which of two times was taken for the earlier one."),
  UNPAIRED("unpaired", "Some people have a score at one of two times only."),
  ANSWERS("answers", "A column of answers was read as yes out of those that answer."),
  EVENTS("events", "No column holds a measure: each row was taken as an event."),
  SAME_DAY("same-day-events", "Events that share a day, or a row, are 0 apart."),
  PERIOD_CHOSEN("period-chosen", "Rows were gathered into periods that nobody asked for."),
  FAR_DATE("far-date", "A date lies far from all others, as a slip of the pen does."),
  JOINED_DATES("joined-dates", "Columns of years and of months together were read as dates."),
  GAPS_FILLED("gaps-filled", "Periods without a row became missing points."),
  ZEROS_FILLED("zeros-filled", "Periods without a row were counted as 0, for rows are events."),
  ROWS_COUNTED("rows-counted", "No column of values was named, so the rows were counted."),
  LATER_ROWS("later-rows", "Rows after the day that was asked for were left out."),
  EXCEL_DATES("excel-dates", "Five-digit numbers were read as the dates of a spreadsheet."),
  DAY_FIRST("day-first", "Dates were read with the day before the month."),
  MONTH_FIRST("month-first", "Dates were read with the month before the day."),
  TWO_DIGIT_YEARS("two-digit-years", "Years of two digits were read as 1970 to 2069."),
  CALENDAR_QUARTERS("calendar-quarters", "Quarters were read as those of the calendar year."),
  TIMES_DROPPED("times-dropped", "The time of day was left out of the dates."),
  TIMES_KEPT("times-kept", "The time of day was taken as part of the date."),
  MONTH_ENDS("month-ends", "Dates change from the first day of a month to the last, or back."),
  SUMMER_TIME("summer-time", "Some dates are the first of a month and others the last."),
  FRACTIONAL_NUMERATORS(
      "fractional-numerators", "Numerators are no whole numbers, though cases are counted."),
  DECIMAL_COMMAS("decimal-commas", "Numbers were read with a comma before the decimals."),
  PERCENT_HEADING("percent-heading", "A heading speaks of percentages, the cells carry no sign."),
  HIDDEN_TOTAL("hidden-total", "Rows or groups seem to be the sum of the others of their date."),
  IDENTIFIABLE("identifiable", "A column may tell one person from another."),
  SIMILAR_NAMES("similar-names", "Names differ only by spaces, dashes or capital letters."),
  EMPTY_GROUP("empty-group", "A group has no category with a count above 0."),
  MANY_CATEGORIES("many-categories", "A column of categories looks like free text.");

  private final String word;
  private final String meaning;

  Code(String word, String meaning) {
    this.word = word;
    this.meaning = meaning;
  }

  /** The stable word. */
  public String word() {
    return word;
  }

  /** One sentence. */
  public String meaning() {
    return meaning;
  }
}
