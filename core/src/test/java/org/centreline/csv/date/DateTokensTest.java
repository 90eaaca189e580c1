package org.centreline.csv.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DateTokensTest {

  private static DateTokens tokens(String text) {
    return DateTokens.of(text).orElseThrow();
  }

  @Test
  void onePartOneLetter() {
    assertEquals("NNY", tokens("01/03/2024").kinds());
    assertEquals("YQN", tokens("2024Q1").kinds());
    assertEquals("NMN", tokens("Tue 5th Mar 24").kinds());
    assertEquals("8", tokens("20240301").kinds());
  }

  @Test
  void numbersAndSigns() {
    DateTokens tokens = tokens("1 - Mar/69");
    assertEquals(1, tokens.number(0));
    assertEquals(3, tokens.number(1));
    assertEquals(2069, tokens.year(2));
    assertEquals(1970, tokens("1/1/70").year(2));
    assertEquals(2, tokens.digits(2));
    assertEquals('-', tokens.separator(0));
    assertEquals('/', tokens.separator(1));
    assertEquals(0, tokens("2024Q1").separator(0));
  }

  @Test
  void otherPartsBelongToNoDate() {
    assertTrue(DateTokens.of("1/3/2024 soon").isEmpty());
    assertTrue(DateTokens.of("1/2/3/4/5").isEmpty());
    assertTrue(DateTokens.of("1_3_2024").isEmpty());
    assertTrue(DateTokens.of("123456789").isEmpty());
    assertTrue(DateTokens.of("2024-03-01 Fri").isEmpty());
  }

  @Test
  void signsAreEven() {
    assertTrue(tokens("1/3/2024").isEven());
    assertFalse(tokens("1/3-2024").isEven());
    assertFalse(tokens("2024.03").isEven());
    assertFalse(tokens("2024-03-").isEven());
    assertTrue(tokens("1 Mar, 2024").isEven());
  }

  @Test
  void timesBeginBehindTheDay() {
    assertEquals(10, DateTokens.timeAt("2024-03-01T09:30:00Z"));
    assertEquals(10, DateTokens.timeAt("01/03/2024 9:30 pm"));
    assertEquals(-1, DateTokens.timeAt("2024-03-01"));
    assertEquals(-1, DateTokens.timeAt("12:30"));
    assertEquals(-1, DateTokens.timeAt("ward 5:3x"));
    assertEquals(-1, DateTokens.timeAt(":"));
    assertEquals(10, DateTokens.timeAt("2024-03-01t09:30"));
    assertEquals(-1, DateTokens.timeAt("2024-03-01x09:30"));
    assertEquals(-1, DateTokens.timeAt("Mar 9:30"));
    assertEquals(4, DateTokens.timeAt("2024 9:30"));
  }

  @Test
  void whatIsLongerThanAnyDateIsNone() {
    String far = " ".repeat(90);
    assertTrue(DateTokens.of("1" + far + "Mar 24").isPresent());
    assertTrue(DateTokens.of("1" + far + "March 2024").isEmpty());
    assertEquals(-1, DateTokens.timeAt("2024-03-01T" + "0".repeat(90) + ":30"));
  }
}
