package org.centreline.project.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.centreline.csv.PointLines;
import org.centreline.csv.problem.Problem;
import org.centreline.project.check.MeasureCheck.State;
import org.centreline.project.since.Current;
import org.centreline.project.since.News;
import org.centreline.project.since.News.Kind;
import org.centreline.project.since.NewsWords;
import org.centreline.project.since.NewsWords.Told;
import org.centreline.project.since.Since;
import org.centreline.words.Numbers;
import org.centreline.words.Plural;

/**
 * What a check found, in the order in which people want to know it.
 *
 * @param check the project
 */
record CheckNews(ProjectCheck check) {

  /** Measures that are named where the same is said of more. */
  private static final int FEW = 10;

  private static final List<Kind> FIRST =
      List.of(Kind.CORRECTED, Kind.VALUE, Kind.SIGNAL, Kind.SIGNAL_ENDED, Kind.ICON);
  private static final List<Kind> THEN =
      List.of(Kind.LIMITS, Kind.DECLARED, Kind.NEW, Kind.MISSING, Kind.STALE);

  /**
   * A heading and what stands below it.
   *
   * @param heading a whole line where there is nothing below it
   */
  record Section(String heading, List<String> lines) {

    Section {
      lines = List.copyOf(lines);
    }
  }

  /** Corrected values first; none where all is as recorded. */
  List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    FIRST.forEach(kind -> add(sections, kind));
    List<LimitMove> moves = moves();
    limits(moves).ifPresent(line -> sections.add(new Section(line, List.of())));
    THEN.forEach(kind -> add(sections, kind));
    add(sections, "Otherwise different", others(moves));
    add(sections, "Not as it should be", faults());
    return sections;
  }

  /** One sentence about the whole. */
  String summary() {
    if (!check.problems().isEmpty()) {
      return "the project could not be worked out";
    }
    int all = check.measures().size();
    long clean = check.measures().stream().filter(MeasureCheck::isClean).count();
    String measures = Plural.of(all, "measure");
    int stale = check.stale().size();
    String others =
        stale == 0 ? "" : "; " + stale + (stale == 1 ? " is" : " are") + " recorded of no measure";
    return clean == all && stale == 0
        ? measures + ", as recorded"
        : (clean == all ? "" : clean + " of ") + measures + " as recorded" + others;
  }

  private void add(List<Section> sections, Kind kind) {
    List<Told> told = new NewsWords(Since.first(check.news())).told(kind);
    List<String> lines = kind == Kind.VALUE ? values(told) : lines(told);
    int count = (int) check.news().stream().filter(news -> news.kind() == kind).count();
    if (!lines.isEmpty()) {
      sections.add(new Section(kind.heading() + " (" + count + ")", distinct(lines)));
    }
  }

  /** The new values of the sites of a measure on one line, as they are often of one date. */
  private List<String> values(List<Told> told) {
    Map<List<String>, List<Told>> dates = new LinkedHashMap<>();
    for (Told one : told) {
      String date = one.text().equals(one.news().text()) ? words(one.news()) : one.text();
      dates.computeIfAbsent(List.of(one.news().measure(), date), any -> new ArrayList<>()).add(one);
    }
    return dates.entrySet().stream()
        .map(one -> values(one.getKey().get(0), one.getKey().get(1), one.getValue()))
        .toList();
  }

  private String values(String measure, String date, List<Told> told) {
    if (told.size() == 1) {
      return told.get(0).line();
    }
    String title = check.measure(measure).map(one -> one.result().title()).orElse(measure);
    List<String> sites = told.stream().map(one -> site(one, date)).toList();
    return title + ": " + date + ": " + String.join(", ", sites);
  }

  private static String site(Told told, String date) {
    String site = told.news().group().orElse("all");
    return told.text().equals(date) ? site : site + " " + told.news().change().after().orElse("");
  }

  /** The date or label of a new value. */
  private static String words(News news) {
    String value = ": " + news.change().after().orElse("");
    return news.text().substring(0, Math.max(0, news.text().length() - value.length()));
  }

  private static void add(List<Section> sections, String heading, List<String> lines) {
    if (!lines.isEmpty()) {
      sections.add(new Section(heading, lines));
    }
  }

  private static List<String> distinct(List<String> lines) {
    return List.copyOf(new LinkedHashSet<>(lines));
  }

  /** Measures that failed for the same reasons, such as one bad cell, on one line. */
  private List<String> lines(List<Told> told) {
    Map<Object, List<Told>> alike = new LinkedHashMap<>();
    for (Told one : told) {
      List<Problem> problems =
          check.measure(one.news().measure()).map(MeasureCheck::problems).orElse(List.of());
      Object key = problems.isEmpty() ? one : problems;
      alike.computeIfAbsent(key, any -> new ArrayList<>()).add(one);
    }
    return alike.values().stream().map(this::together).toList();
  }

  private String together(List<Told> same) {
    Told first = same.get(0);
    String names = names(same.stream().map(Told::title).toList());
    return line(new Told(first.news(), names, first.text()));
  }

  /** The first few, and how many others. */
  private static String names(List<String> titles) {
    int more = titles.size() - FEW;
    return String.join(", ", titles.subList(0, Math.min(FEW, titles.size())))
        + (more > 0 ? " and " + more + " more" : "");
  }

  private String line(Told told) {
    News news = told.news();
    boolean whole = told.text().equals(news.text());
    if (news.kind() == Kind.CORRECTED && whole) {
      return told.line() + place(news);
    }
    if (!whole || news.group().isPresent()) {
      return told.line();
    }
    return told.line() + check.measure(news.measure()).map(CheckNews::why).orElse("");
  }

  /** Why a measure is missing or new. */
  private static String why(MeasureCheck measure) {
    if (!measure.problems().isEmpty()) {
      return " [" + measure.problems().get(0).code() + "]";
    }
    return measure.recording() == State.NOT_RECORDED ? "; nothing was recorded before" : "";
  }

  /** Where the data of a corrected value stand, such as " (data/falls.csv:14)". */
  private String place(News news) {
    return check
        .measure(news.measure())
        .flatMap(measure -> measure.place(news.group(), news.change().x().orElse("")))
        .map(
            place ->
                " ("
                    + check.folder().shown(place.file())
                    + place.lines().map(CheckNews::lines).orElse("")
                    + ")")
        .orElse("");
  }

  private static String lines(PointLines.Lines lines) {
    String first = lines.inBook() ? ": row " : ":";
    return first + lines.first() + (lines.count() == 1 ? "" : ", " + lines.count() + " rows");
  }

  private Map<String, List<Current>> charts() {
    Map<String, List<Current>> charts = new HashMap<>();
    for (Current chart : check.charts()) {
      String measure = chart.state().key().measure();
      charts.computeIfAbsent(measure, any -> new ArrayList<>()).add(chart);
    }
    return charts;
  }

  /** Of each chart whose limits moved and were not begun anew, the greatest move. */
  private List<LimitMove> moves() {
    Set<Object> anew = new HashSet<>();
    check.news().stream()
        .filter(news -> news.kind() == Kind.LIMITS)
        .forEach(news -> anew.add(news.key()));
    List<LimitMove> moves = new ArrayList<>();
    for (Current chart : check.charts()) {
      if (!anew.contains(chart.state().key())) {
        check
            .recorded(chart.state().key())
            .flatMap(before -> LimitMove.of(before, chart))
            .ifPresent(moves::add);
      }
    }
    return moves;
  }

  private Optional<String> limits(List<LimitMove> moves) {
    return moves.stream()
        .reduce((one, other) -> other.share() > one.share() ? other : one)
        .map(
            most ->
                "Limits moved in "
                    + Numbers.count(moves.size())
                    + " of "
                    + Plural.of(check.charts().size(), "chart")
                    + (moves.size() == 1 ? "; " : "; most in ")
                    + most.words()
                    + ".");
  }

  private List<String> others(List<LimitMove> moves) {
    Set<String> told = new HashSet<>();
    check.news().forEach(news -> told.add(news.measure()));
    moves.forEach(move -> told.add(move.chart().state().key().measure()));
    Map<String, List<Current>> charts = charts();
    Map<String, List<String>> lines = new LinkedHashMap<>();
    for (MeasureCheck measure : check.measures()) {
      Map<String, Current> byGroup = new LinkedHashMap<>();
      charts
          .getOrDefault(measure.id(), List.of())
          .forEach(chart -> byGroup.put(chart.state().key().group().orElse(""), chart));
      boolean known = told.contains(measure.id());
      for (OtherDifferences.Line line : new OtherDifferences(measure, byGroup).lines(known)) {
        lines.computeIfAbsent(line.text(), any -> new ArrayList<>()).add(line.title());
      }
    }
    return lines.entrySet().stream()
        .map(one -> names(one.getValue()) + ": " + one.getKey())
        .toList();
  }

  /** Values out of range and recordings that can't be read, each once. */
  private List<String> faults() {
    return check.measures().stream()
        .flatMap(measure -> measure.faults().stream())
        .distinct()
        .map(CheckNews::sentence)
        .toList();
  }

  private static String sentence(Problem problem) {
    return problem.message().replace("\n  fix: ", "; ");
  }
}
