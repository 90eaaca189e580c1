package org.centreline.project.since;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.centreline.Centreline;
import org.centreline.csv.problem.Problem;
import org.centreline.project.folder.ProjectCode;
import org.centreline.project.since.News.Kind;
import org.centreline.words.Numbers;
import org.centreline.words.Plural;

/**
 * What is new in words, for the page, for an e-mail and for the screen.
 *
 * @param since what is new
 */
public record NewsWords(Since since) {

  private static final int WIDTH = 80;

  /** Signals or corrected values of one chart that are told one by one. */
  private static final int FEW = 3;

  /** Further sites that are named. */
  private static final int MOST = 9;

  /** What the pack is compared with; sentences, none where there is nothing to say of it. */
  List<String> basis() {
    List<String> said = new ArrayList<>();
    since.base().ifPresent(base -> said.add(compared(base)));
    since.problems().forEach(problem -> said.add(reason(problem)));
    boolean nothing = since.news().stream().allMatch(one -> one.kind() == Kind.STALE);
    if (since.base().isPresent() && nothing) {
      said.add(
          since.problems().isEmpty()
              ? "No signal, icon, old value or site is other than it was."
              : "Nothing else is found to be other than it was.");
    }
    return said;
  }

  private static String compared(Since.Base base) {
    String pack = base.newestWords().isEmpty() ? "" : ", whose data go to " + base.newestWords();
    String version =
        base.version().equals(Centreline.VERSION)
            ? ""
            : " That pack was made by version "
                + base.version()
                + " of Centreline, this one by "
                + Centreline.VERSION
                + ": signals and limits may differ for that alone.";
    return "Compared with the pack before" + pack + ". " + sentence(newer(base)) + version;
  }

  private String reason(Problem problem) {
    if (problem.code().equals(ProjectCode.SHOWN_BEFORE.word())) {
      return "Small numbers: "
          + problem.found()
          + " and shown in a pack before. Who has both packs may work out numbers that are hidden"
          + " here.";
    }
    String what =
        since.base().isPresent() ? "Compared in part: " : "Not compared with a pack before: ";
    return what
        + "expected "
        + problem.expected()
        + " but found "
        + problem.found()
        + " ("
        + problem.file().substring(problem.file().lastIndexOf('/') + 1)
        + ").";
  }

  /** The news of a kind; what is alike of one measure, and many of one chart, together. */
  public List<Told> told(Kind kind) {
    return switch (kind) {
      case SIGNAL -> few(kind, "further new signal");
      case CORRECTED -> few(kind, "further corrected value");
      case VALUE -> few(kind, "further new value");
      default -> together(since.of(kind));
    };
  }

  /** The first few of each chart one by one, the others by their number. */
  private List<Told> few(Kind kind, String noun) {
    Map<String, List<News>> charts = new LinkedHashMap<>();
    since
        .of(kind)
        .forEach(one -> charts.computeIfAbsent(one.title(), t -> new ArrayList<>()).add(one));
    List<Told> told = new ArrayList<>();
    for (List<News> news : charts.values()) {
      int shown = news.size() > FEW + 1 ? FEW : news.size();
      news.subList(0, shown).forEach(one -> told.add(new Told(one, one.title(), one.text())));
      if (shown < news.size()) {
        String more = "and " + Plural.of(news.size() - shown, noun);
        told.add(new Told(news.get(0), news.get(0).title(), more));
      }
    }
    return told;
  }

  /** Sites of one measure of which the same is to be said, in one line. */
  private static List<Told> together(List<News> all) {
    Map<List<String>, List<News>> alike = new LinkedHashMap<>();
    all.forEach(
        one ->
            alike
                .computeIfAbsent(List.of(one.measure(), one.text()), t -> new ArrayList<>())
                .add(one));
    return alike.values().stream()
        .map(news -> new Told(news.get(0), title(news), news.get(0).text()))
        .toList();
  }

  private static String title(List<News> alike) {
    String others =
        alike.stream()
            .skip(1)
            .flatMap(one -> one.group().stream())
            .limit(MOST)
            .map(site -> ", " + site)
            .collect(Collectors.joining());
    int more = alike.size() - 1 - MOST;
    return alike.get(0).title()
        + others
        + (more > 0 ? " and " + Numbers.count(more) + " more" : "");
  }

  /**
   * A line of news.
   *
   * @param news the first that it tells
   * @param title of what it tells
   * @param text what it says behind the title
   */
  public record Told(News news, String title, String text) {

    /** The title and what it says. */
    public String line() {
      return title + ": " + text;
    }
  }

  /** For the screen: five lines, always the same ones; none where nothing is compared. */
  public List<String> lines() {
    if (since.base().isEmpty()) {
      return List.of();
    }
    return List.of(begin(since.base().get()), signals(), corrected(), measures(), stale());
  }

  private static String begin(Since.Base base) {
    return "New since "
        + (base.newestWords().isEmpty()
            ? "the pack before"
            : "the pack with data to " + base.newestWords())
        + ": "
        + newer(base);
  }

  private static String sentence(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String newer(Since.Base base) {
    return base.newer() == 0
        ? "no chart has newer values."
        : Numbers.count(base.newer())
            + " of "
            + Plural.of(base.charts(), "chart")
            + (base.newer() == 1 ? " has" : " have")
            + " newer values.";
  }

  private String signals() {
    String counts = count(Kind.SIGNAL, "new") + ", " + count(Kind.SIGNAL_ENDED, "ended");
    return line(
        known("signals", "Signals", counts) + "; icons: " + count(Kind.ICON, "changed"),
        List.of(Kind.SIGNAL, Kind.SIGNAL_ENDED, Kind.ICON));
  }

  private String measures() {
    List<String> counts = new ArrayList<>();
    some(counts, Kind.NEW, "new");
    some(counts, Kind.MISSING, "missing");
    some(counts, Kind.LIMITS, "with new limits");
    some(counts, Kind.DECLARED, "declared otherwise");
    return line(
        "Measures and sites: " + (counts.isEmpty() ? "as before" : String.join(", ", counts)),
        List.of(Kind.NEW, Kind.MISSING, Kind.LIMITS, Kind.DECLARED));
  }

  private void some(List<String> counts, Kind kind, String word) {
    if (!since.of(kind).isEmpty()) {
      counts.add(count(kind, word));
    }
  }

  private String stale() {
    int stale = since.of(Kind.STALE).size();
    String count = stale == 0 ? "no chart" : Plural.of(stale, "chart");
    return line("Without a value for the newest period: " + count, List.of(Kind.STALE));
  }

  private String known(String what, String head, String counts) {
    boolean known = since.base().orElseThrow().known().contains(what);
    return head + ": " + (known ? counts : "not known of the pack before");
  }

  private String count(Kind kind, String word) {
    int count = since.of(kind).size();
    return (count == 0 ? "none" : Numbers.count(count)) + " " + word;
  }

  private String corrected() {
    List<News> news = since.of(Kind.CORRECTED);
    String head =
        known("points", "Corrected values", news.isEmpty() ? "none" : Numbers.count(news.size()));
    return news.size() == 1
        ? head + "; " + news.get(0).title() + ", " + news.get(0).text() + "."
        : line(head, List.of(Kind.CORRECTED));
  }

  /** The counts, then as many names as the line holds, one at least. */
  private String line(String head, List<Kind> kinds) {
    List<String> names =
        since.news().stream()
            .filter(one -> kinds.contains(one.kind()))
            .map(News::title)
            .distinct()
            .toList();
    StringBuilder line = new StringBuilder(head);
    int told = 0;
    for (String name : names) {
      int rest = told + 1 < names.size() ? " and 9,999 more.".length() : 1;
      if (told > 0 && line.length() + 2 + name.length() + rest > WIDTH) {
        break;
      }
      line.append(told == 0 ? "; " : ", ").append(name);
      told++;
    }
    int more = names.size() - told;
    return line.append(more > 0 ? " and " + Numbers.count(more) + " more." : ".").toString();
  }
}
