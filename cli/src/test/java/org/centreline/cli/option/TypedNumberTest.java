package org.centreline.cli.option;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class TypedNumberTest {

  @Test
  void decimalsAndExponentsAreNumbers() {
    assertEquals(OptionalDouble.of(-3.5), TypedNumber.parse("-3.5"));
    assertEquals(OptionalDouble.of(2000), TypedNumber.parse("+2e3"));
    assertEquals(OptionalDouble.of(0.5), TypedNumber.parse(".5"));
  }

  @Test
  void whatElseJavaTakesForANumberIsNone() {
    for (String text :
        List.of("", " ", "1 ", "NaN", "Infinity", "1d", "0x10", "1e999", "1,5", "٣", "--1")) {
      assertTrue(TypedNumber.parse(text).isEmpty(), text);
    }
  }

  @Test
  void wholeNumbersAreDigits() {
    assertEquals(OptionalInt.of(12), TypedNumber.wholeNumber("12"));
    assertEquals(OptionalInt.of(999_999_999), TypedNumber.wholeNumber("999999999"));
    for (String text : List.of("", "-1", "1.0", "1000000000", "٣")) {
      assertTrue(TypedNumber.wholeNumber(text).isEmpty(), text);
    }
  }

  @Test
  void theMessageFitsTheMistake() {
    assertEquals(
        List.of(
            "--centre 1,5: expected a number such as 12.5 (a point before the decimals, no comma)"),
        TypedWords.complaints("a", "--centre", "1,5"));
    assertEquals(
        List.of(
            "--centre 93%: expected a number such as 12.5, on the scale of the data: 93% is 0.93"),
        TypedWords.complaints("a", "--centre", "93%"));
  }
}
