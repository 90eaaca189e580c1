package org.centreline.project.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.centreline.analysis.Better;
import org.centreline.analysis.Reading;
import org.centreline.analysis.Warning;
import org.centreline.analysis.chart.Assurance;
import org.centreline.analysis.chart.Variation;
import org.centreline.analysis.outcome.OutcomeAnalysis;
import org.centreline.analysis.outcome.Sustained.Hold;
import org.centreline.analysis.outcome.groups.EffectSize;
import org.centreline.plot.outcome.OutcomeLayout;
import org.centreline.plot.page.Presentation;
import org.centreline.plot.svg.SvgDrawing;
import org.centreline.project.standing.ChartPlaces;
import org.centreline.project.standing.Followed;
import org.centreline.project.standing.Standing;
import org.centreline.report.Document;
import org.centreline.report.Glyphs;
import org.centreline.report.MarkdownPage;
import org.centreline.report.OutcomeGallery;
import org.centreline.report.TextCells;
import org.centreline.report.TextScreen;
import org.centreline.report.TextScreen.Colour;
import org.centreline.report.html.Parsed;
import org.centreline.report.outcome.OutcomeReport;
import org.centreline.words.chart.Verdict;
import org.centreline.words.outcome.OutcomeAltText;
import org.centreline.words.outcome.OutcomeSentence;
import org.centreline.words.outcome.OutcomeText;

/**
 * Whether an outcome is the same in text, JSON, CSV, HTML, Markdown, picture and pack.
 *
 * @param analysis the outcome
 * @param found what does not agree
 */
record SpeechAgreement(OutcomeAnalysis analysis, List<String> found) {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  static final TextScreen WIDE = new TextScreen(4000, Glyphs.UNICODE, Colour.OFF);
  private static final List<String> EFFECTS =
      List.of(
          "difference",
          "differenceLower",
          "differenceUpper",
          "relative",
          "relativeLower",
          "relativeUpper",
          "fitted",
          "counterfactual");

  /** What only a model knows. */
  private static final List<String> MODELLED =
      List.of(
          "95% CI",
          "On average since",
          "Now (",
          "Fitted",
          "rate ratio",
          "odds ratio",
          "better than expected",
          "than the earlier trend");

  static List<String> of(OutcomeAnalysis analysis) {
    SpeechAgreement speech = new SpeechAgreement(analysis, new ArrayList<>());
    try {
      speech.outcome();
      new ChartAgreement(analysis.chart(), speech.found).everywhere();
      speech.pack();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return speech.found;
  }

  private void outcome() throws IOException {
    Document<OutcomeAnalysis> document = OutcomeGallery.document(analysis);
    OutcomeReport report = new OutcomeReport(document, Presentation.standard());
    JsonNode json = MAPPER.readTree(report.json()).at("/outcomes/0");
    String text = report.text(WIDE);
    String markdown = report.markdown();
    Parsed html = Parsed.of(report.html());
    String sentence = OutcomeSentence.of(analysis);
    check(json.get("verdict").asText().equals(sentence), "the sentence in JSON");
    check(text.contains("\n" + sentence + "\n"), "the sentence as text");
    check(markdown.contains("**" + MarkdownPage.escape(sentence) + "**"), "it in Markdown");
    check(html.texts("p").contains(sentence), "the sentence in HTML");
    String alt = OutcomeAltText.of(analysis);
    check(json.get("altText").asText().equals(alt), "the alternative text in JSON");
    check(Stream.of("title", "desc").anyMatch(n -> html.texts(n).toString().contains(alt)), alt);
    for (String line : OutcomeText.lines(analysis)) {
      check(text.contains("\n" + line + "\n"), "as text: " + line);
      check(markdown.contains("\n- " + MarkdownPage.escape(line)), "in Markdown: " + line);
      check(html.texts("li").contains(line), "in HTML: " + line);
      Clean.of(line, found);
    }
    Clean.of(sentence, found);
    check(!sentence.matches(".*[0-9]{4}-[0-9]{2}-[0-9]{2}.*"), "a day as data: " + sentence);
    Clean.of(alt, found);
    analysis.warnings().stream().map(Warning::message).forEach(message -> Clean.of(message, found));
    said(new Said(analysis, json, found));
    csv(report.csv(TextCells.RAW), json);
    sustained(json);
    alt(alt);
    if (analysis.fit().isPresent() && analysis.told().isEmpty()) {
      String picture =
          SvgDrawing.of(OutcomeLayout.of(analysis, Presentation.standard())).document();
      for (String said :
          List.of(sentence, text, markdown, html.texts("body").toString(), picture)) {
        MODELLED.forEach(word -> check(!said.contains(word), "known too little of, yet " + word));
      }
    }
  }

  private void said(Said said) {
    if (analysis.told().isPresent()) {
      new SaidSentence(said).sentence(OutcomeSentence.of(analysis));
      OutcomeText.lines(analysis).forEach(new SaidLines(said)::line);
      new SaidLines(said).signs();
    } else if (analysis.fit().isPresent()) {
      new SaidGroups(said).since();
    } else {
      new SaidGroups(said).compared();
    }
  }

  private void alt(String alt) {
    analysis
        .told()
        .ifPresent(
            fit -> {
              boolean said = alt.contains(" lower") || alt.contains(" higher");
              check(said == analysis.isClaimed(), "the alternative text claims else: " + alt);
              String way = fit.mean().difference().value() < 0 ? " lower" : " higher";
              check(!said || alt.contains(way), "the alternative text the other way: " + alt);
            });
  }

  private void sustained(JsonNode json) {
    String verdict = json.at("/sustained/verdict").asText(null);
    String line =
        OutcomeText.lines(analysis).stream()
            .filter(l -> l.startsWith("Sustained: "))
            .findFirst()
            .orElseThrow();
    String start = "Sustained: " + (verdict == null ? "not judged" : verdict);
    check(line.startsWith(start), "lasting: " + line + " / " + verdict);
    boolean groups = analysis.comparison().map(c -> c.whole().headline().isShown()).orElse(false);
    boolean shown = analysis.isClaimed() || groups;
    check(!Hold.HELD.word().equals(verdict) || shown, "held what was not shown: " + line);
    boolean worse = new Followed(analysis).reading().filter(Reading.CONCERN::equals).isPresent();
    check(verdict == null || !worse, "for the worse, and " + verdict);
    check(
        verdict == null || analysis.chart().setup().meaning().better() != Better.NEITHER,
        "lasting without a direction: " + line);
  }

  private void csv(String csv, JsonNode json) {
    List<String> lines = csv.lines().toList();
    List<String> names = List.of(lines.get(0).split(","));
    Map<String, JsonNode> effects = new HashMap<>();
    json.get("effects").forEach(effect -> effects.put(effect.get("x").asText(), effect));
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      JsonNode effect = effects.get(cells[names.indexOf("x")]);
      boolean told = effect != null && analysis.told().isPresent();
      for (String name : EFFECTS) {
        String cell = cells[names.indexOf(name)];
        if (told) {
          check(ChartAgreement.same(cell, effect.get(name)), name + " in CSV: " + line);
        } else if (!name.equals("fitted") && !name.equals("counterfactual")) {
          check(cell.isEmpty(), name + " without an effect: " + line);
        }
      }
      point(names, cells, json, line);
    }
  }

  private void point(List<String> names, String[] cells, JsonNode json, String line) {
    for (JsonNode point : json.at("/spc/points")) {
      if (point.get("x").asText().equals(cells[names.indexOf("x")])) {
        check(
            ChartAgreement.same(cells[names.indexOf("value")], point.get("value")),
            "value: " + line);
        check(
            ChartAgreement.same(cells[names.indexOf("oldCentre")], point.get("centre")),
            "centre: " + line);
        check(
            ChartAgreement.same(cells[names.indexOf("oldLower")], point.get("lower")),
            "lower: " + line);
        check(
            ChartAgreement.same(cells[names.indexOf("oldUpper")], point.get("upper")),
            "upper: " + line);
      }
    }
  }

  private void pack() throws IOException {
    Pack pack = Packs.of(Packs.followed("m", analysis));
    List<Standing> standings = Packs.standings(pack);
    Standing standing = standings.get(0);
    JsonNode row = MAPPER.readTree(new SummaryJson(pack, standings).text()).at("/measures/0");
    Followed followed = new Followed(analysis);
    String sentence = OutcomeSentence.of(analysis);
    check(row.get("headline").asText().startsWith(sentence), "the pack's headline");
    check(row.get("outcome").asText().equals(row.get("headline").asText()), "the pack's outcome");
    String hold = analysis.sustained().verdict().map(Hold::word).orElse(null);
    check(java.util.Objects.equals(row.get("sustained").asText(null), hold), "lasting in the pack");
    check(row.get("verdict").asText().equals(Verdict.of(analysis.chart())), "its chart");
    reading(followed.reading(), sentence, followed.brief());
    check(SummaryCsv.of(standings).contains(standing.headline().replace("\"", "\"\"")), "summary");
    Parsed page = Parsed.of(new IndexPage(pack, standings, ChartPlaces.together()).page().text());
    check(page.texts("span").contains(standing.headline()), "the pack's row");
    check(page.texts("p").contains(standing.headline()), "the pack's chapter");
    check(
        row.at("/variation")
            .asText("")
            .equals(analysis.chart().variation().map(Variation::word).orElse("")),
        "the icon in the pack");
    check(
        row.at("/assurance")
            .asText("")
            .equals(analysis.chart().assurance().map(Assurance::word).orElse("")),
        "assurance in the pack");
  }

  /** What the pack reads from it is what its first sentence says. */
  private void reading(Optional<Reading> reading, String sentence, String brief) {
    String first = sentence.split("(?<=\\.) ", 2)[0];
    boolean better = first.contains("which is better");
    boolean worse = first.contains("which is worse");
    boolean since = analysis.fit().isPresent() && analysis.told().isEmpty();
    check(since || better == reading.filter(Reading.IMPROVEMENT::equals).isPresent(), "r " + first);
    check(since || worse == reading.filter(Reading.CONCERN::equals).isPresent(), "read: " + first);
    boolean shown =
        analysis.isClaimed()
            || analysis.comparison().map(c -> c.whole().headline()).stream()
                .anyMatch(EffectSize::isShown);
    check(shown == reading.isPresent(), "read " + reading + " from: " + sentence);
    check(shown != brief.startsWith("no difference"), "in short " + brief + ": " + sentence);
  }

  private void check(boolean holds, String problem) {
    if (!holds) {
      found.add(problem);
    }
  }
}
