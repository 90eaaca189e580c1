package org.centreline.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.centreline.analysis.ChartAnalysis;
import org.centreline.analysis.Note;
import org.centreline.analysis.Status;
import org.centreline.csv.Notice;
import org.centreline.csv.Source;
import org.centreline.words.IconWords;
import org.centreline.words.Moments;
import org.centreline.words.Outlook;

/** What a reader looks up beside a chart, one line each. */
public final class KeyFacts {

  private static final int MOST_EXCLUDED = 8;

  private KeyFacts() {}

  /** Variation, assurance, target and excluded subgroups, as far as there are any. */
  public static List<String> of(ChartAnalysis analysis) {
    List<String> facts = new ArrayList<>();
    analysis.variation().ifPresent(v -> facts.add("Variation: " + IconWords.brief(v)));
    analysis.assurance().ifPresent(a -> facts.add("Assurance: " + IconWords.brief(a)));
    String target = Outlook.target(analysis);
    if (!target.isEmpty()) {
      facts.add("Target: " + target);
    }
    if (analysis.points().count(Status.EXCLUDED) > 0) {
      facts.add("Excluded: " + excluded(analysis));
    }
    return facts;
  }

  /** Dated events: "4 Mar 2024: a new clinic opened". */
  public static List<String> notes(ChartAnalysis analysis) {
    return analysis.setup().meaning().notes().stream().map(KeyFacts::note).toList();
  }

  /** What was assumed, left out or made up while reading, each with its full stop. */
  public static List<String> notices(Source source) {
    return source.notices().stream()
        .map(Notice::message)
        .map(message -> message.endsWith(".") ? message : message + ".")
        .toList();
  }

  private static String note(Note note) {
    return note.date().map(Moments::day).orElse(note.at()) + ": " + note.text();
  }

  private static String excluded(ChartAnalysis analysis) {
    Moments moments = new Moments(analysis.measured().subgroups());
    List<String> labels =
        IntStream.range(0, analysis.points().size())
            .filter(i -> analysis.points().statuses().get(i) == Status.EXCLUDED)
            .mapToObj(moments::label)
            .toList();
    String first = String.join(", ", labels.subList(0, Math.min(MOST_EXCLUDED, labels.size())));
    int more = labels.size() - MOST_EXCLUDED;
    return more > 0 ? first + " and " + more + " more" : first;
  }
}
