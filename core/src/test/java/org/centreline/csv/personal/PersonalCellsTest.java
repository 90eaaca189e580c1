package org.centreline.csv.personal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PersonalCellsTest {

  private static final List<String> NUMBERS = List.of("9434765919", "1000000060", "4010232137");

  private static Optional<Identity> found(List<String> cells) {
    PersonalCells signs = new PersonalCells();
    cells.forEach(signs::add);
    return signs.found();
  }

  private static List<String> with(List<String> cells, String other, int times) {
    List<String> all = new ArrayList<>(cells);
    for (int i = 0; i < times; i++) {
      all.add(other);
    }
    return all;
  }

  @Test
  void threeDifferentNumbersAreEnoughAndTwoAreNot() {
    assertEquals(Optional.of(Identity.NHS_NUMBER), found(NUMBERS));
    assertEquals(Optional.empty(), found(NUMBERS.subList(0, 2)));
    assertEquals(Optional.empty(), found(with(List.of(), NUMBERS.get(0), 10)));
  }

  @Test
  void oneOfFiveMayBeMistypedAndMoreMayNot() {
    List<String> four = with(NUMBERS, NUMBERS.get(0), 1);
    assertEquals(Optional.of(Identity.NHS_NUMBER), found(with(four, "9434765918", 1)));
    assertEquals(Optional.empty(), found(with(four, "9434765918", 2)));
    assertEquals(Optional.of(Identity.NHS_NUMBER), found(with(NUMBERS, "", 9)));
  }

  @Test
  void addressesAndNumbersByWhichPeopleAreReached() {
    List<String> mails = List.of("a.b@nhs.net", "c@d.nhs.uk", "e_f@example.org");
    assertEquals(Optional.of(Identity.CONTACT), found(mails));
    assertEquals(Optional.empty(), found(mails.subList(0, 2)));
    assertEquals(Optional.empty(), found(with(mails, "by post", 1)));
    List<String> phones = List.of("07700 900123", "+44 7700 900456", "(01632) 960789");
    assertEquals(Optional.of(Identity.CONTACT), found(phones));
    assertEquals(
        Optional.of(Identity.CONTACT),
        found(List.of("01.99.00.12.34", "01.99.00.12.35", "01.99.00.12.36")));
  }

  @Test
  void numbersThatNobodyAnswers() {
    assertEquals(
        Optional.empty(), found(List.of("0.123456789012", "0.234567890123", "0.345678901234")));
    assertEquals(Optional.empty(), found(List.of("012345678", "023456789", "034567891")));
    assertEquals(Optional.empty(), found(List.of("1234567890", "2345678901", "3456789012")));
    assertEquals(Optional.empty(), found(List.of("0123456789a", "0123456780a", "0123456781a")));
    String long16 = "0123456789012345";
    assertEquals(Optional.empty(), found(List.of(long16, "0223456789012345", "0323456789012345")));
    assertEquals(Optional.empty(), found(List.of("5 @ 3", "@ward", "a@b", "a@.b")));
  }

  @Test
  void wholePostcodes() {
    List<String> codes = List.of("M1 1AE", "B33 8TH", "CR2 6XH");
    assertEquals(Optional.of(Identity.POSTCODE), found(codes));
    assertEquals(Optional.empty(), found(codes.subList(0, 2)));
    assertEquals(Optional.empty(), found(with(codes, "E87024", 1)));
  }

  /** Every other one early, every other one late; the last is so many years after the first. */
  private static List<String> births(int count, int years) {
    List<String> births = new ArrayList<>();
    LocalDate first = LocalDate.of(1950, 3, 17);
    for (int i = 0; i < count; i++) {
      births.add(
          first
              .plusYears(i % 2 == 0 ? 0 : years)
              .plusDays(i % 2 == 0 ? 3 * i : -3 * i + 3)
              .toString());
    }
    return births;
  }

  @Test
  void tenDaysOverFortyYearsOutOfOrderAreBirths() {
    assertEquals(Optional.of(Identity.DATE_OF_BIRTH), found(births(10, 40)));
    assertEquals(Optional.empty(), found(births(9, 40)));
    assertEquals(Optional.empty(), found(births(10, 39)));
    assertEquals(Optional.empty(), found(births(10, 40).stream().sorted().toList()));
    assertEquals(
        Optional.empty(), found(births(10, 40).stream().map(d -> d.substring(0, 7)).toList()));
  }

  @Test
  void aRecordInTimeOrderIsNoColumnOfBirths() {
    List<String> months = new ArrayList<>();
    for (int i = 0; i < 600; i++) {
      months.add(LocalDate.of(1970, 1, 1).plusMonths(600 - i).toString());
    }
    assertEquals(Optional.empty(), found(months));
  }
}
