package org.centreline.csv.role;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.centreline.csv.role.SumsAmong.Proof;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of some things are sums of others, and how sure that is. */
class SumsAmongTest {

  private static final Set<Integer> NONE = Set.of();

  private static List<double[]> things(String text) {
    return Arrays.stream(text.split("/"))
        .map(thing -> thing.strip().split(" "))
        .map(row -> Arrays.stream(row).mapToDouble(Double::parseDouble).toArray())
        .toList();
  }

  private static String told(Map<Integer, Proof> found) {
    return found.entrySet().stream()
        .map(one -> one.getKey() + " " + one.getValue())
        .collect(Collectors.joining(", "));
  }

  /**
   * Of counts about as large as a sum one in that many equals it: the sums of all dates,
   * multiplied, have to come to a thousand.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        // 10 · 10 · 10, and 9 · 10 · 10 on three dates.
        "4 7 5 / 6 3 5 / 10 10 10 | 2 CERTAIN",
        "4 7 5 / 5 3 5 / 9 10 10 | 2 LIKELY",
        // 32 · 32 and 31 · 32 on two.
        "14 17 / 18 15 / 32 32 | 2 CERTAIN",
        "14 17 / 17 15 / 31 32 | none",
        "4000 / 3 / 4003 | 2 CERTAIN",
        // Four of five dates, and three.
        "14 17 25 33 41 / 18 15 22 61 70 / 32 32 47 94 110 | 2 CERTAIN",
        "14 17 25 33 41 / 18 15 22 61 70 / 32 32 47 93 110 | none",
        // A part that is absent, and dates without anything.
        "14 17 NaN 33 41 / 18 15 22 61 70 / 32 32 47 94 111 | 2 CERTAIN",
        "14 17 0 0 0 0 0 / 18 15 0 0 0 0 0 / 32 32 0 0 0 0 0 | 2 CERTAIN",
        "0 0 0 / 0 0 0 / 0 0 0 | none",
        // Of one part that is there nothing is a sum.
        "NaN NaN NaN / 18 15 22 / 18 15 22 | none",
        "14 17 25 / 14 17 25 | none"
      })
  void aSumIsNoChanceWhereItsSizesComeToAThousand(String numbers, String expected) {
    Map<Integer, Proof> found = SumsAmong.of(things(numbers), List.of(), NONE);
    assertEquals(expected == null ? "" : expected, told(found));
  }

  @Test
  void regionsAreSumsOfWhatStandsBesideThemAndTheCountryOfAll() {
    double[][] sites = {{113, 241, 322}, {157, 262, 371}, {419, 133, 157}, {181, 277, 305}};
    List<double[]> all = new ArrayList<>();
    double[] country = new double[3];
    for (int region = 0; region < 2; region++) {
      double[] sum = new double[3];
      for (double[] site : Arrays.asList(sites).subList(2 * region, 2 * region + 2)) {
        all.add(site);
        for (int date = 0; date < 3; date++) {
          sum[date] += site[date];
          country[date] += site[date];
        }
      }
      all.add(sum);
    }
    all.add(country);
    assertEquals("2 CERTAIN, 5 CERTAIN, 6 CERTAIN", told(SumsAmong.of(all, List.of(), NONE)));
    all.get(6)[1]++;
    all.get(2)[2]--;
    assertEquals("5 CERTAIN", told(SumsAmong.of(all, List.of(), NONE)));
  }

  /** What things are out of has to add up as well, and tells more where it is large. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "110 90 / 90 110 / 200 200 | 2 CERTAIN",
        "110 90 / 90 110 / 200 201 | none",
        "NaN NaN / NaN NaN / NaN NaN | none"
      })
  void denominatorsAddUpToo(String overs, String expected) {
    Map<Integer, Proof> found = SumsAmong.of(things("4 7 / 6 3 / 10 10"), things(overs), NONE);
    assertEquals(expected == null ? "" : expected, told(found));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Little that adds up is believed of what is named so.
        "4 / 6 / 10 | 2 LIKELY",
        "4 / 6 / 11 | 2 REFUTED",
        "4 7 / 6 3 / 10 NaN | 2 LIKELY",
        "4000 / 3 / 4003 | 2 CERTAIN"
      })
  void whatIsNamedLikeATotalNeedsLessProof(String numbers, String expected) {
    assertEquals(expected, told(SumsAmong.of(things(numbers), List.of(), Set.of(2))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "Ash;Oak;Total | 2",
        "All wards;Ash;Oak | 0",
        "Ash;Oak;Grand total | 2",
        "Ash;Oak;Trust total | 2",
        "Ash / Falls;Ash / Total;Oak / Falls | 1",
        "Total hip replacement;Total knee replacement;Hip fracture | none",
        "Allerton;Totnes;Overton | none",
        // Countries side by side are sites; one among its towns is not, nor two among many.
        "England;Wales;Scotland | none",
        "Leeds;York;England | 2",
        "England;Wales;Leeds;York | none",
        "England;Wales;Leeds;York;Hull | 0 1",
        "National Hospital;Leeds;York | none"
      })
  void namesOfAllTogether(String names, String expected) {
    String found =
        TotalNames.among(List.of(names.split(";"))).stream()
            .map(String::valueOf)
            .collect(Collectors.joining(" "));
    assertEquals(expected == null ? "" : expected, found);
  }
}
