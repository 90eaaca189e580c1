package org.centreline.cli.option;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChoiceTest {

  @Test
  void aWrongWordListsTheRightOnes() {
    assertEquals(
        List.of("--theme moon: expected nhs, accessible or mono; did you mean mono?"),
        TypedWords.complaints("a", "-o", "a.svg", "--theme", "moon"));
    assertEquals(
        List.of("--better sideways: expected up, down or neither"),
        TypedWords.complaints("a", "--better", "sideways"));
  }

  @Test
  void capitalsAreNotGuessed() {
    assertEquals(
        List.of("--better UP: expected up, down or neither; did you mean up?"),
        TypedWords.complaints("a", "--better", "UP"));
  }
}
