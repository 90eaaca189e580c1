package org.centreline.report;

import java.util.ArrayList;
import java.util.List;
import org.centreline.Centreline;
import org.centreline.analysis.Note;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.csv.problem.Notice;
import org.centreline.csv.row.Source;
import org.centreline.words.Numbers;
import org.centreline.words.SubgroupWords;
import org.centreline.words.chart.AssuranceWords;
import org.centreline.words.chart.CapabilityWords;
import org.centreline.words.chart.ExcludedWords;
import org.centreline.words.chart.IconWords;
import org.centreline.words.chart.Outlook;

/** What a reader looks up beside a chart, one line each. */
public final class KeyFacts {

  private KeyFacts() {}

  /** Variation, assurance, target and excluded subgroups, as far as there are any. */
  public static List<String> of(ChartAnalysis analysis) {
    List<String> facts = new ArrayList<>();
    analysis.variation().ifPresent(v -> facts.add("Variation: " + IconWords.brief(v)));
    AssuranceWords.brief(analysis).ifPresent(words -> facts.add("Assurance: " + words));
    String target = Outlook.course(analysis);
    if (!target.isEmpty()) {
      facts.add("Target: " + target);
    }
    facts.addAll(CapabilityWords.of(analysis));
    if (analysis.exclusions().count() > 0) {
      facts.add("Excluded: " + ExcludedWords.of(analysis));
    }
    return facts;
  }

  /** Dated events: "4 Mar 2024: a new clinic opened". */
  public static List<String> notes(ChartAnalysis analysis) {
    SubgroupWords moments = new SubgroupWords(analysis.measured().subgroups());
    return analysis.setup().meaning().notes().stream().map(note -> note(note, moments)).toList();
  }

  /** What was assumed, left out or made up while reading, each with its full stop. */
  public static List<String> notices(Source source) {
    return source.notices().stream()
        .map(Notice::message)
        .map(message -> message.endsWith(".") ? message : message + ".")
        .toList();
  }

  /** Where the numbers came from and what made the output, in two sentences. */
  public static String origin(Source source) {
    return "Data: "
        + source.file()
        + ", "
        + Numbers.count(source.rowsUsed())
        + " of "
        + Numbers.count(source.rows())
        + " rows used, SHA-256 "
        + source.sha256()
        + ". Made by Centreline "
        + Centreline.VERSION
        + ".";
  }

  /** The same with what was assumed while reading before it, one paragraph each. */
  public static List<String> told(Source source) {
    List<String> told = new ArrayList<>();
    String notices = String.join(" ", notices(source));
    if (!notices.isEmpty()) {
      told.add("While reading: " + notices);
    }
    told.add(origin(source));
    return told;
  }

  /** The file and the program, for the foot of a slide. */
  public static String foot(Source source) {
    return "Data: " + source.file() + ". Made by Centreline " + Centreline.VERSION + ".";
  }

  private static String note(Note note, SubgroupWords moments) {
    return note.date().map(moments::moment).orElse(note.at()) + ": " + note.text();
  }
}
