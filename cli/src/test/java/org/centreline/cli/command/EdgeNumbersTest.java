package org.centreline.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.centreline.cli.InFolder;
import org.centreline.cli.Run;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that arithmetic can't follow are refused; the largest and smallest others are told. */
@Timeout(300)
class EdgeNumbersTest extends InFolder {

  private static final List<String> COMMANDS =
      List.of(
          "chart x.csv --value v",
          "chart x.csv --value v --type xmr",
          "chart x.csv --value v --type ewma",
          "chart x.csv --value v --type cusum",
          "chart x.csv --value v --every month --combine sd",
          "chart x.csv --value v --every month --combine sum",
          "chart x.csv --value v --denominator w",
          "outcome x.csv --value v --change 2024-01-05",
          "suggest x.csv --value v",
          "plan x.csv --value v --change-size 5",
          "plan x.csv --value v --change-size 1e40",
          "describe x.csv",
          "compare x.csv --value v --by s",
          "compare x.csv --by s --funnel --observed v --expected w",
          "compare x.csv --by s --funnel --value v --denominator w",
          "pareto x.csv --category s --count v");

  private static final List<String> FORMATS = List.of("text", "svg", "json");

  private void assertAnswered(String number, String other) throws IOException {
    StringBuilder text = new StringBuilder("date,s,v,w\n");
    for (int i = 1; i <= 12; i++) {
      String v = i % 3 == 0 ? other : number;
      text.append("2024-01-%02d,s%d,%s,%s%n".formatted(i, i % 3, v, number));
    }
    write("x.csv", text.toString());
    for (String command : COMMANDS) {
      for (String format : FORMATS) {
        Run run = Run.in(folder, (command + " --format " + format).split(" "));
        String what = command + " " + format + " of " + number + ", " + other + ": " + run.err();
        assertTrue(run.code() <= 3, what);
        // Of what was read, describe shows examples.
        boolean told = run.out().contains("Infinity") || run.out().contains("NaN");
        assertTrue(!told || number.equals("Infinity") && command.startsWith("describe"), what);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"4.9e-324", "1e-51", "1.1e50", "-1e308"})
  void isRefused(String number) throws IOException {
    assertAnswered(number, "1");
    assertEquals(3, Run.in(folder, "chart", "x.csv", "--value", "v").code());
    assertTrue(
        Run.in(folder, "chart", "x.csv", "--value", "v").err().contains("number of ordinary size"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Infinity", "1e999", "1e-999"})
  void isNoNumber(String word) throws IOException {
    assertAnswered(word, "1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e-50", "1e50", "9007199254740993", "0"})
  void isTold(String number) throws IOException {
    assertAnswered(number, "1");
    assertAnswered(number, number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plan --sd 1 --change-size 100000",
        "plan --sd 1 --change-size 1e50",
        "plan --sd 1e-50 --change-size 1e50",
        "plan --sd 1e50 --change-size 1e-50"
      })
  void isPlanned(String command) {
    Run run = Run.in(folder, command.split(" "));
    assertTrue(run.code() <= 3, run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e51", "1e-51", "1e308", "-1e308", "Infinity", "NaN"})
  void isNotTyped(String number) throws IOException {
    write("x.csv", "date,v\n2024-01-01,1\n2024-01-02,2\n");
    for (String option : List.of("--target", "--multiply", "--centre")) {
      Run run = Run.in(folder, "chart", "x.csv", option, number);
      assertEquals(2, run.code(), option + " " + number + ": " + run.err());
    }
  }
}
