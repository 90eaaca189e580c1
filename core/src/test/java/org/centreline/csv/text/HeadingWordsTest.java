package org.centreline.csv.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeadingWordsTest {

  @Test
  void wordsAreToldHoweverTheyAreJoined() {
    for (String heading :
        List.of("DateOfBirth", "date_of_birth", " Date of-birth.", "date/of  birth")) {
      assertEquals(" date of birth ", HeadingWords.of(heading).text(), heading);
    }
    assertEquals(" ", HeadingWords.of("").text());
    assertEquals(" nhs111 calls ", HeadingWords.of("NHS111Calls").text());
  }

  @Test
  void wholeWordsOnly() {
    HeadingWords words = HeadingWords.of("Occupied bed days");
    assertEquals(3, words.count());
    assertEquals(0, HeadingWords.of("!").count());
    assertTrue(words.holdAny(List.of("x", "bed days")));
    assertFalse(words.holdAny(List.of("bed day", "ed days")));
    assertTrue(words.endWithAny(List.of("days")));
    assertFalse(words.endWithAny(List.of("bed", "ays")));
  }
}
