package org.centreline.project.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.centreline.csv.problem.Code;
import org.centreline.words.ExplainPages;
import org.junit.jupiter.api.Test;

class ProjectCodeTest {

  private final Set<String> words =
      Arrays.stream(ProjectCode.values())
          .map(ProjectCode::word)
          .collect(Collectors.toCollection(TreeSet::new));

  @Test
  void everyCodeHasAPage() {
    Set<String> without = new TreeSet<>(words);
    without.removeAll(ExplainPages.topics());
    assertEquals(Set.of(), without);
  }

  @Test
  void everyCodeIsAWordOfItsOwn() {
    assertEquals(ProjectCode.values().length, words.size());
    assertTrue(Arrays.stream(Code.values()).map(Code::word).noneMatch(words::contains));
  }
}
