package org.centreline.words.outcome;

import java.util.ArrayList;
import java.util.List;
import org.centreline.analysis.Meaning;
import org.centreline.analysis.chart.Points.Status;
import org.centreline.analysis.outcome.OutcomeAnalysis;
import org.centreline.analysis.outcome.model.ChangePoint;
import org.centreline.csv.row.Source;
import org.centreline.series.Doubles;
import org.centreline.series.Subgroups;
import org.centreline.words.Numbers;
import org.centreline.words.PeriodCount;
import org.centreline.words.SubgroupWords;
import org.centreline.words.chart.Outlook;
import org.centreline.words.chart.Verdict;

/**
 * A project's report under the headings of SQUIRE 2.0 (G. Ogrinc and others, BMJ Quality and Safety
 * 25 (2016) 986-992), with numbers and headings as there and prompts in our own words. What the
 * data know is filled in; completeness of the data and variation over time, which half of such
 * reports leave out, always are.
 */
public final class Squire {

  /**
   * A section of the report.
   *
   * @param heading with its number
   * @param prompts what only the team knows, as questions
   * @param facts what the data say
   */
  public record Section(String heading, List<String> prompts, List<String> facts) {

    public Section {
      prompts = List.copyOf(prompts);
      facts = List.copyOf(facts);
    }
  }

  private final OutcomeAnalysis analysis;
  private final Source source;
  private final List<Section> sections = new ArrayList<>();

  private Squire(OutcomeAnalysis analysis, Source source) {
    this.analysis = analysis;
    this.source = source;
  }

  /** The sections in order. */
  public static List<Section> of(OutcomeAnalysis analysis, Source source) {
    Squire report = new Squire(analysis, source);
    report.introduction();
    report.methods();
    report.results();
    report.discussion();
    return report.sections;
  }

  private void introduction() {
    ask("1 Title", "Say that this was an improvement project, of what, for whom, and where");
    ask("2 Abstract", "Write this last, from the sections below, for someone with one minute");
    ask("3 Problem description", "What goes wrong for patients or staff, how often, how badly?");
    ask("4 Available knowledge", "What have others tried, and what came of it?");
    ask("5 Rationale", "Why should this change lead to that result here?");
    add("6 Specific aims", List.of("How much, by when, for whom?"), target());
  }

  private List<String> target() {
    Meaning meaning = analysis.chart().setup().meaning();
    if (meaning.range().isPresent()) {
      return List.of("Target: " + Outlook.target(analysis.chart()));
    }
    return meaning.target().isPresent()
        ? List.of("Target: " + Numbers.of(analysis.chart()).typed(meaning.target().getAsDouble()))
        : List.of();
  }

  private void methods() {
    ask("7 Context", "Which team, which patients, what about the place matters for the result?");
    List<String> changes = analysis.model().changes().stream().map(this::change).toList();
    add(
        "8 Intervention(s)",
        List.of("What exactly was done, by whom? Could others copy it?"),
        changes);
    add(
        "9 Study of the intervention(s)",
        List.of("What else began or ended at the same time?"),
        List.of(OutcomeText.limit(analysis)));
    add(
        "10 Measures",
        List.of("How is a case counted, where do the numbers come from, who checked them?"),
        completeness());
    add("11 Analysis", List.of(), List.of(OutcomeMaking.of(analysis), variation()));
    ask("12 Ethical considerations", "Who looked at this, and could anyone be harmed by it?");
  }

  private String change(ChangePoint change) {
    SubgroupWords moments = new SubgroupWords(analysis.measured().subgroups());
    return change.date().map(moments::moment).orElse(moments.label(change.position()))
        + ": "
        + change.asked().label().orElse("change " + change.index());
  }

  private List<String> completeness() {
    Subgroups subgroups = analysis.measured().subgroups();
    int all = subgroups.size();
    int missing = analysis.chart().points().count(Status.MISSING);
    int excluded =
        analysis.chart().points().count(Status.EXCLUDED)
            + analysis.chart().points().count(Status.PARTIAL);
    List<String> facts = new ArrayList<>();
    facts.add(
        "Completeness: "
            + (all - missing)
            + " of "
            + PeriodCount.of(all, subgroups)
            + " have a value, "
            + excluded
            + " left out; "
            + Numbers.count(source.rowsUsed())
            + " of "
            + Numbers.count(source.rows())
            + " rows used");
    Doubles denominators = analysis.measured().series().denominators().present();
    if (denominators.size() > 0) {
      facts.add(
          "Denominators from "
              + Numbers.total(denominators.min())
              + " to "
              + Numbers.total(denominators.max())
              + ", the middle one "
              + Numbers.total(denominators.median()));
    }
    source.notices().forEach(notice -> facts.add(notice.message()));
    return facts;
  }

  private String variation() {
    return "Variation over time: "
        + Verdict.of(analysis.chart())
        + " (limits held from before the change)";
  }

  private void results() {
    List<String> facts = new ArrayList<>(OutcomeText.lines(analysis));
    facts.remove(facts.size() - 1);
    add(
        "13 Results",
        List.of("How did the change unfold? What came that nobody meant? Whose data are missing?"),
        facts);
  }

  private void discussion() {
    add(
        "14 Summary",
        List.of("What matters most here, and what made it work?"),
        List.of(OutcomeSentence.of(analysis)));
    ask("15 Interpretation", "Does it fit what others found? What did it cost, and save?");
    List<String> limits = new ArrayList<>();
    analysis.warnings().forEach(warning -> limits.add(warning.message()));
    limits.add(OutcomeText.limit(analysis));
    add("16 Limitations", List.of("What else could explain this?"), limits);
    ask("17 Conclusions", "Is it worth keeping, will it last, could it work elsewhere, what next?");
    ask("18 Funding", "Who paid, and had they a say?");
  }

  private void ask(String heading, String prompt) {
    add(heading, List.of(prompt), List.of());
  }

  private void add(String heading, List<String> prompts, List<String> facts) {
    sections.add(new Section(heading, prompts, facts));
  }
}
