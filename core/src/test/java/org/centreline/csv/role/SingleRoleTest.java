package org.centreline.csv.role;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.centreline.csv.request.ReadingOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a column is by its heading and its cells, before its neighbours are asked. */
class SingleRoleTest {

  private static Role role(String heading, String cells) {
    ColumnSample column = new ColumnSample(heading, heading, ReadingOptions.standard());
    for (String cell : cells.split(" ", -1)) {
      column.add(cell);
    }
    column.settle();
    return SingleRole.of(column, 0).role();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Percentages, shares and rates are worked out, counts are not.
        "Falls | 0% 1% 0% 1% | PERCENTAGE",
        "Falls | 1% 2% 3% 4% 5% | PERCENTAGE",
        "% seen | 1 2 3 4 5 | PERCENTAGE",
        "Falls per 1000 | 1 2 3 4 5 | RATE",
        "Mortality | 0.02 0.05 0.01 | SHARE",
        "Mortality | 5 20 7 | PERCENTAGE",
        "Mortality | 5 120 7 | COUNT",
        "Mortality | 20.5 10.5 | PERCENTAGE",
        "Ratio | -0.5 0.5 | RATE",
        // What is measured in a patient is not counted; how often it was measured is.
        "HbA1c | 48 60 71 | MEASUREMENT",
        "PHQ-9 | 8 12 21 | MEASUREMENT",
        "Pulse (bpm) | 60 72 90 | MEASUREMENT",
        "Bed occupancy | 88 92 97 | MEASUREMENT",
        "Durchschnittsalter | 61 64 70 | MEASUREMENT",
        "Pulse checks done | 60 72 90 | COUNT",
        "HbA1c tests | 48 60 71 | COUNT",
        // A ward of that name; it is the Norwegian age too.
        "Alder | 48 60 71 | COUNT",
        "Mortality | 120.5 99.5 | RATE",
        "SMR | 98.5 102.3 | RATE",
        "SMR | 98 102 97 | RATE",
        // 0 and 1 side by side answer; 1 alone counts.
        "Falls | 0 1 0 1 | FLAG",
        "Falls | 1 1 1 1 | COUNT",
        // Numbers of cases rise, or are long.
        "Visit no | 70001 12 50400 | ID",
        "Visit no | 5 900 3 77 | COUNT",
        "Visit no | 100 300 900 | COUNT",
        "Visit no | 101 104 120 | ID",
        "ID | 3 900 1200 | ID",
        "ID | 3 1200 900 | COUNT",
        "Falls | 1 2 3 4 5 | ID",
        // Between one and the next, or between two ends.
        "Days between | 5 7 12 5 | TIME_BETWEEN",
        "Days between falls | 5 7 12 5 | TIME_BETWEEN",
        "Between 4 and 12 hours | 5 7 12 5 | COUNT",
        "Days since last fall | 5 -3 7 | MEASUREMENT",
        "Admissions between infections | 50 70 12 | CASES_BETWEEN",
        "Admissions between infections | 50.5 70 12 | MEASUREMENT",
        "Gap | 50 70 12 50 | COUNT",
        // What waits is a stock; how long it waits is measured.
        "Backlog | 40 44 39 | STOCK",
        "Backlog | 40.5 44 39 | MEASUREMENT",
        "Backlog score | 40 44 39 | MEASUREMENT",
        "Waiting list weeks | 40 44 39 | MEASUREMENT",
        "Waiting list wait | 4.5 4 3 | MEASUREMENT",
        "Waiting list: long wait | 45 40 30 | STOCK",
        "List size | 4000 4044 3900 | EXPOSURE",
        // Whole numbers that repeat under a heading that names something.
        "Station nummer | 12 14 12 14 12 14 | CODE",
        "Trust codes | 12 14 12 14 12 14 | CODE",
        "Bed days | 400 410 420 | EXPOSURE",
        "Bed days | -400 410 420 | MEASUREMENT",
        // So many waited as long; how long they waited is measured.
        "12 hour waits | 4 7 5 | COUNT",
        "12 hour waits | 4.5 7 5 | MEASUREMENT",
        "Waits | 4 7 5 | MEASUREMENT",
        "Mean of waits over 4 hours | 4 7 5 | MEASUREMENT",
        // A stroke before a thousand or more is per; scores are out of a hundred.
        "Falls/1000 OBD | 5.1 4.9 6.2 | RATE",
        "Falls (all) / 10,000 bed days | 5.1 4.9 6.2 | RATE",
        "C diff/100000 | 5.1 4.9 6.2 | RATE",
        "Score /100 | 5 49 62 | MEASUREMENT",
        "Falls/100 | 5 49 62 | COUNT",
        "Falls/10001 | 5 49 62 | COUNT",
        "2000/1000 | 5 49 62 | COUNT",
        "Surgeries between infections | 50 70 12 | CASES_BETWEEN",
        "Opportunities | 50 70 12 | CASES",
        "Days | 4 9 2 | EXPOSURE",
        "Days waited | 4 9 2 | MEASUREMENT"
      })
  void numbersAreWhatTheirHeadingAndTheyThemselvesSay(String heading, String cells, Role role) {
    assertEquals(role, role(heading, cells));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Start time | 7:25 9:10 | TIME_OF_DAY",
        "Response time | 7:25 9:10 | MEASUREMENT",
        "Wait | 7:25 9:10 | MEASUREMENT",
        "Hour | 8 9 8 9 | TIME_OF_DAY",
        "Hour | 8 9 10 12 | MEASUREMENT",
        "Hour | 30 40 30 40 | MEASUREMENT",
        "Week | 1 2 53 | PART_OF_DATE",
        "Week | 1 2 54 | MEASUREMENT",
        "Week number | 1 2 53 | PART_OF_DATE",
        "Quarter | Q1 Q2 Q3 Q4 Q1 | PART_OF_DATE",
        "Seen (1=Yes, 2=No) | 1 2 1 1 | ANSWER",
        "Sex (1=Male, 2=Female) | 1 2 1 1 | GROUP",
        "Seen (1=Yes, 2=Yes, 3=No) | 1 2 3 1 | ANSWER",
        "Fit (1=Yes, 2=No) | 1 2 7 1 | COUNT",
        "No ward | A1 A2 A3 A4 | ID",
        "Ward | A1 A2 A3 A4 | GROUP",
        "Provider codes | A1 A2 A3 A4 | GROUP",
        "Thing codes | A1 A2 A3 A4 | ID",
        "Number | A1 A2 A1 A3 | ID",
        "Thing | A1 A2 A1 A2 | GROUP",
        "Rhif | A1 A2 A1 A2 | GROUP",
        "Thing | C C D E | GROUP",
        "Falls | <5 7 12 | COUNT"
      })
  void wordsAndCodesAreToldFromAmounts(String heading, String cells, Role role) {
    assertEquals(role, role(heading, cells));
  }
}
