package org.centreline.project.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.centreline.analysis.chart.Assurance;
import org.centreline.project.standing.Chapter;
import org.centreline.project.standing.ChartPlaces;
import org.centreline.project.standing.Followed;
import org.centreline.project.standing.Standing;
import org.centreline.report.html.Html;
import org.centreline.words.chart.VariationRow;

/**
 * Where to look first, by name: what is concerning and failing, what else is concerning or worse
 * since a change, and what is stable and failing. A chart is named once.
 *
 * @param standings one a chart
 * @param places where the charts stand
 */
record LookFirst(List<Standing> standings, ChartPlaces places) {

  /** Charts of one kind that are named; all are where one more would be left. */
  private static final int NAMED = 5;

  private enum Reason {
    WORST("Concerning, and failing its target"),
    CONCERNING("Concerning"),
    WORSE("Worse since a change"),
    STABLE("Stable, and failing its target: it will go on so until the process is changed");

    private final String words;

    Reason(String words) {
      this.words = words;
    }

    private static Optional<Reason> of(Chapter chapter) {
      VariationRow row = VariationRow.of(chapter.chart());
      boolean failing = isFailing(chapter);
      if (row == VariationRow.CONCERNING) {
        return Optional.of(failing ? WORST : CONCERNING);
      }
      if (Followed.Row.of(chapter).filter(one -> one == Followed.Row.WORSE).isPresent()) {
        return Optional.of(WORSE);
      }
      boolean improving = row == VariationRow.IMPROVING || Followed.Row.of(chapter).isPresent();
      return failing && !improving ? Optional.of(STABLE) : Optional.empty();
    }
  }

  /** Whether it is known that a chart's target will not be reached. */
  static boolean isFailing(Chapter chapter) {
    return chapter.chart().assuranceDoubt().isEmpty()
        && chapter.chart().assurance().filter(a -> a == Assurance.FAILING).isPresent();
  }

  void write(Html html) {
    boolean any = false;
    for (Reason reason : Reason.values()) {
      List<Chapter> found = found(of -> of.equals(Optional.of(reason)));
      if (!found.isEmpty()) {
        html.open("p", "class", "look").inline("strong", reason.words + " (" + found.size() + ")");
        html.trusted(": ");
        names(html, found);
        html.close();
        any = true;
      }
    }
    if (!any) {
      String none = "Nothing is concerning, and nothing is known to fail its target.";
      html.line("p", Standing.leaning(standings).orElse(none));
    }
  }

  private List<Chapter> found(Predicate<Optional<Reason>> wanted) {
    return standings.stream()
        .map(Standing::chapter)
        .filter(chapter -> wanted.test(Reason.of(chapter)))
        .toList();
  }

  private void names(Html html, List<Chapter> found) {
    List<Chapter> named =
        new ArrayList<>(found.size() > NAMED + 1 ? found.subList(0, NAMED) : found);
    for (int i = 0; i < named.size(); i++) {
      html.trusted(i == 0 ? "" : "; ");
      html.inline("a", named.get(i).title(), "href", places.chart(named.get(i)));
    }
    int more = found.size() - named.size();
    html.trusted(more == 0 ? "." : " and " + more + " more.");
  }
}
