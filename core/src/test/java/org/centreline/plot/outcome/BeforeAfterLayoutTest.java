package org.centreline.plot.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.centreline.analysis.Meaning;
import org.centreline.analysis.outcome.groups.BeforeAfter;
import org.centreline.analysis.outcome.groups.BeforeAfter.OutcomeScale;
import org.centreline.analysis.outcome.groups.GroupData;
import org.centreline.analysis.outcome.groups.GroupsAnalysis;
import org.centreline.analysis.outcome.groups.PairedAnalysis;
import org.centreline.plot.Mark;
import org.centreline.plot.Panel;
import org.centreline.plot.Picture;
import org.centreline.plot.Polyline;
import org.centreline.plot.Text;
import org.centreline.plot.page.PageSize;
import org.centreline.plot.page.Presentation;
import org.centreline.series.Doubles;
import org.centreline.series.Pairs;
import org.centreline.words.outcome.BeforeAfterNumbers;
import org.junit.jupiter.api.Test;

class BeforeAfterLayoutTest {

  private static BeforeAfter paired(int people, int domains) {
    List<Pairs> all = new ArrayList<>();
    for (int d = 0; d < domains; d++) {
      int domain = d;
      Doubles before = Doubles.tabulate(people, i -> (i * 7 + domain) % 5);
      Doubles after = Doubles.tabulate(people, i -> (i * 3 + domain) % 6);
      all.add(new Pairs(Optional.of("A domain with a long name " + d), before, after));
    }
    return PairedAnalysis.of("score", List.of("before", "after"), all, Meaning.plain());
  }

  private static List<Text> texts(Picture picture) {
    return picture.marks().stream()
        .filter(Text.class::isInstance)
        .map(Text.class::cast)
        .filter(text -> !text.content().isEmpty())
        .toList();
  }

  private static int traces(Picture picture) {
    return picture.marks().stream()
        .filter(Panel.class::isInstance)
        .mapToInt(mark -> ((Panel) mark).traces().size())
        .sum();
  }

  @Test
  void noTextTouchesAnotherHoweverManyDomains() {
    for (int domains : new int[] {1, 2, 9, 30}) {
      for (PageSize size : List.of(PageSize.STANDARD, new PageSize(480, 300))) {
        Presentation look = Presentation.of(size, org.centreline.plot.Theme.NHS);
        Picture picture = BeforeAfterLayout.of(paired(11, domains), look);
        List<Text> texts = texts(picture);
        for (Text one : texts) {
          assertTrue(picture.page().holds(one.box()), one.content());
          for (Text other : texts) {
            assertFalse(one != other && one.box().overlaps(other.box()), one + " / " + other);
          }
        }
      }
    }
  }

  /** A row has four traces for its medians; people add one each and their dots. */
  @Test
  void peopleAreDrawnOnlyWhereTheyAreFiveToThirty() {
    Presentation look = Presentation.standard();
    assertEquals(4, traces(BeforeAfterLayout.of(paired(4, 1), look)));
    assertEquals(4 + 5 + 1, traces(BeforeAfterLayout.of(paired(5, 1), look)));
    assertEquals(4 + 30 + 1, traces(BeforeAfterLayout.of(paired(30, 1), look)));
    assertEquals(4, traces(BeforeAfterLayout.of(paired(31, 1), look)));
  }

  /** Four people's scores reach from 0 to 90; their medians are 3 and 4. */
  @Test
  void theAxisOfASmallGroupTellsNobodysScore() {
    Pairs few = new Pairs(Optional.empty(), Doubles.of(0, 3, 3, 50), Doubles.of(1, 4, 4, 90));
    BeforeAfter found =
        PairedAnalysis.of("score", List.of("a", "b"), List.of(few), Meaning.plain());
    Picture picture = BeforeAfterLayout.of(found, Presentation.standard());
    Panel panel =
        (Panel) picture.marks().stream().filter(Panel.class::isInstance).findFirst().orElseThrow();
    assertTrue(panel.xRange().low() > 2 && panel.xRange().high() < 5, panel.xRange().toString());
  }

  @Test
  void allScoresEqualStillMakeAPicture() {
    Pairs same = new Pairs(Optional.empty(), Doubles.repeat(7, 3), Doubles.repeat(7, 3));
    BeforeAfter found =
        PairedAnalysis.of("score", List.of("a", "b"), List.of(same), Meaning.plain());
    List<Mark> marks = BeforeAfterLayout.of(found, Presentation.standard()).marks();
    assertTrue(marks.stream().anyMatch(Panel.class::isInstance));
  }

  private static BeforeAfter groups(double shift, OutcomeScale kind) {
    Doubles before = Doubles.tabulate(12, i -> 40 + (i * 7) % 5);
    Doubles after = before.map(value -> value + shift);
    Doubles out = Doubles.repeat(12, 1000);
    return GroupsAnalysis.of(
        new GroupsAnalysis.Subject("days", "", kind, Meaning.plain()),
        new GroupData("before the ward moved to the new building", before, out),
        new GroupData("since", after, out));
  }

  /** From the middle of its column the level of each group goes to its name at the right edge. */
  @Test
  void eachGroupHasALineToItsNameAndLevel() {
    for (OutcomeScale kind : OutcomeScale.values()) {
      BeforeAfter found = groups(-6, kind);
      Picture picture = BeforeAfterLayout.of(found, Presentation.standard());
      Panel panel =
          (Panel)
              picture.marks().stream().filter(Panel.class::isInstance).findFirst().orElseThrow();
      double after = found.whole().after().mean();
      List<Polyline> lines =
          panel.traces().stream()
              .filter(Polyline.class::isInstance)
              .map(Polyline.class::cast)
              .filter(line -> line.xs().get(1) == 3)
              .toList();
      assertEquals(2, lines.size(), kind.toString());
      assertEquals(found.whole().before().mean(), lines.get(0).ys().get(1));
      assertEquals(after, lines.get(1).ys().get(1));
      String level = "since " + BeforeAfterNumbers.of(found).level(after);
      assertTrue(texts(picture).stream().anyMatch(text -> text.content().equals(level)), level);
    }
  }

  @Test
  void noTextTouchesAnotherHoweverNearTheLevels() {
    for (int shift : new int[] {0, 1, 6, 40}) {
      for (PageSize size : List.of(PageSize.STANDARD, new PageSize(480, 300))) {
        Presentation look = Presentation.of(size, org.centreline.plot.Theme.NHS);
        Picture picture = BeforeAfterLayout.of(groups(shift, OutcomeScale.MEASUREMENTS), look);
        List<Text> texts = texts(picture);
        for (Text one : texts) {
          assertTrue(picture.page().holds(one.box()), one.content());
          for (Text other : texts) {
            assertFalse(one != other && one.box().overlaps(other.box()), one + " / " + other);
          }
        }
      }
    }
  }
}
