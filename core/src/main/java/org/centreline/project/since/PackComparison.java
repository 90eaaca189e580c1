package org.centreline.project.since;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.centreline.Matter;
import org.centreline.analysis.Reading;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.Problem;
import org.centreline.project.ProjectAnalysis;
import org.centreline.project.folder.ProjectCode;
import org.centreline.project.hide.PackBefore;
import org.centreline.project.since.ChartState.Key;
import org.centreline.project.since.EarlierFiles.Origin;
import org.centreline.project.since.News.Change;
import org.centreline.project.since.News.Kind;

/** Compares a project that is worked out with an earlier pack of it. */
public final class PackComparison {

  private final ProjectAnalysis analysis;
  private final Edition.Asked asked;
  private final List<Current> now;
  private final List<Problem> problems = new ArrayList<>();

  /**
   * A comparison.
   *
   * @param asked what is asked of the new pack
   */
  public PackComparison(ProjectAnalysis analysis, Edition.Asked asked) {
    this(analysis, asked, Current.all(analysis));
  }

  private PackComparison(ProjectAnalysis analysis, Edition.Asked asked, List<Current> now) {
    this.analysis = analysis;
    this.asked = asked;
    this.now = now;
  }

  /**
   * What is new since something of which the values alone are known, and not what they were worked
   * out from; with the values that came behind them.
   *
   * @param now the charts of the project
   */
  public static List<News> ofValues(ProjectAnalysis analysis, List<Current> now, Edition edition) {
    List<Current> bare = now.stream().map(Current::bare).toList();
    PackComparison comparison = new PackComparison(analysis, edition.asked(), bare);
    List<News> news = new ArrayList<>(comparison.news(edition));
    Map<Key, ChartState> before = edition.byKey();
    for (Current current : bare) {
      ChartState was = before.get(current.state().key());
      if (was != null) {
        news.addAll(new ValueNews(was, current).newer());
      }
    }
    if (news.stream().noneMatch(one -> one.kind() == Kind.VALUE)) {
      news.removeIf(one -> one.kind() == Kind.STALE);
    }
    return news;
  }

  /** What is new where there is no earlier pack. */
  public Since first() {
    return Since.first(stale());
  }

  /**
   * What is new since an earlier pack. A pack made again of the same data, or of data in which only
   * old values changed, is compared with what the one that it replaces was compared with: so making
   * it twice loses nothing.
   *
   * @throws DataException where the pack was named and can't be compared
   */
  public Since with(EarlierFiles files) {
    Since since = compared(files);
    if (!hides()) {
      return since;
    }
    ShownBefore before = ShownBefore.of(files);
    List<PackBefore.Number> hidden = before.hidden(now);
    Since first = hidden.isEmpty() ? since : since.hiding(hidden, before.problem(hidden, now));
    Since told = before.appeared(now).map(first::with).orElse(first);
    return asked.only().isEmpty()
        ? before.changed(analysis.project()).map(told::with).orElse(told)
        : told;
  }

  private Since compared(EarlierFiles files) {
    EditionReader reader = new EditionReader(files, problems);
    Optional<Edition> direct =
        reader
            .read(EarlierFiles.SUMMARY, EarlierFiles.POINTS)
            .map(this::narrowed)
            .filter(edition -> isOfUs(edition, files));
    if (direct.isEmpty()) {
      if (files.origin() == Origin.NAMED) {
        throw new DataException(problems);
      }
      return Since.refused(problems, stale());
    }
    if (files.origin() == Origin.REPLACED && newer(direct.get()) == 0 && isKept(files)) {
      Optional<Edition> kept =
          reader
              .read(EarlierFiles.SINCE_SUMMARY, EarlierFiles.SINCE_POINTS)
              .map(this::narrowed)
              .filter(edition -> isOfUs(edition, files));
      if (kept.isPresent()) {
        return since(kept.get(), files, EarlierFiles.SINCE_SUMMARY, EarlierFiles.SINCE_POINTS);
      }
    }
    return since(direct.get(), files, EarlierFiles.SUMMARY, EarlierFiles.POINTS);
  }

  private static boolean isKept(EarlierFiles files) {
    return files.file(EarlierFiles.SINCE_SUMMARY).isPresent();
  }

  private Edition narrowed(Edition edition) {
    return asked.only().map(edition::only).orElse(edition);
  }

  private boolean hides() {
    return !asked.disclosure().equals("none");
  }

  private Since since(Edition earlier, EarlierFiles files, String summary, String points) {
    Edition edition = hides() ? new HiddenSince(now).without(earlier) : earlier;
    Map<String, byte[]> kept = new HashMap<>();
    if (!edition.charts().equals(earlier.charts())) {
      return new Since(Optional.of(base(edition)), problems, news(edition), kept);
    }
    files.file(summary).ifPresent(bytes -> kept.put(EarlierFiles.SINCE_SUMMARY, bytes));
    if (edition.known().contains(Edition.Known.POINTS)) {
      files.file(points).ifPresent(bytes -> kept.put(EarlierFiles.SINCE_POINTS, bytes));
    }
    return new Since(Optional.of(base(edition)), problems, news(edition), kept);
  }

  private Since.Base base(Edition edition) {
    Optional<String> newest = newest(edition);
    Map<Key, ChartState> before = edition.byKey();
    return new Since.Base(
        edition.version(),
        newest,
        newest.map(this::words).orElse(""),
        (int) now.stream().filter(one -> before.containsKey(one.state().key())).count(),
        newer(edition),
        edition.known().stream()
            .map(known -> known.name().toLowerCase(Locale.ROOT))
            .sorted()
            .toList());
  }

  private List<News> news(Edition edition) {
    List<News> news = new ArrayList<>();
    Map<Key, ChartState> before = edition.byKey();
    for (Current current : now) {
      ChartState was = before.get(current.state().key());
      if (was != null) {
        news.addAll(new ChartNews(was, current).all(edition));
      }
    }
    if (edition.asked().only().equals(asked.only())) {
      news.addAll(new SiteNews(edition, analysis, now).all());
    }
    news.addAll(stale());
    news.sort(Comparator.comparing(News::kind).thenComparing(PackComparison::rank));
    return news;
  }

  /** What is concerning first, what lies in earlier data last; else in the order of the pack. */
  private static int rank(News news) {
    String text = news.text().toLowerCase(Locale.ROOT);
    if (news.kind() != Kind.SIGNAL || text.startsWith(Reading.CONCERN.word())) {
      return 0;
    }
    return text.startsWith(SignalNews.FOUND_NOW) ? 2 : 1;
  }

  private List<News> stale() {
    Stale stale = Stale.of(now.stream().map(Current::chart).toList(), hides());
    List<News> news = new ArrayList<>();
    for (Current current : now) {
      ChartState state = current.state();
      stale
          .of(current.chart())
          .ifPresent(
              text ->
                  news.add(
                      new News(
                          Kind.STALE,
                          state.key().measure(),
                          state.key().group(),
                          state.title(),
                          Change.NONE,
                          text)));
    }
    return news;
  }

  private int newer(Edition edition) {
    Map<Key, ChartState> before = edition.byKey();
    int newer = 0;
    for (Current current : now) {
      ChartState was = before.get(current.state().key());
      if (was != null && isNewer(was, current)) {
        newer++;
      }
    }
    return newer;
  }

  /** By its points, or by its latest value where the points are not known. */
  private static boolean isNewer(ChartState was, Current current) {
    return was.points().isEmpty()
        ? !was.x().equals(current.state().x())
        : new ValueNews(was, current).hasNewer();
  }

  private Optional<String> newest(Edition edition) {
    Map<Key, ChartState> before = edition.byKey();
    return now.stream()
        .filter(Current::isCalendar)
        .map(one -> before.get(one.state().key()))
        .filter(java.util.Objects::nonNull)
        .flatMap(was -> was.x().stream())
        .max(Comparator.naturalOrder());
  }

  private String words(String x) {
    return now.stream()
        .map(one -> one.words(x))
        .filter(words -> !words.equals(x))
        .findFirst()
        .orElse(x);
  }

  private boolean isOfUs(Edition edition, EarlierFiles files) {
    int already = problems.size();
    Set<String> common = new TreeSet<>(edition.measures());
    common.retainAll(ids());
    String title = analysis.project().title();
    boolean other =
        !edition.title().equals(title) && 2 * common.size() <= edition.measures().size();
    if (other || common.isEmpty() && !edition.measures().isEmpty()) {
      mismatch(files, "a pack of '" + title + "' with its measures", edition.title());
    } else if (edition.measures().isEmpty()) {
      mismatch(files, "a pack that has the measures asked for", "none of them");
    } else if (!edition.asked().disclosure().equals(asked.disclosure())) {
      mismatch(
          files,
          "a pack made with " + Matter.DISCLOSE + " " + asked.disclosure(),
          Matter.DISCLOSE + " " + edition.asked().disclosure());
    }
    Optional<String> newest = newest(edition);
    if (asked.asOf().isPresent()
        && newest.filter(x -> x.compareTo(asked.asOf().get()) > 0).isPresent()) {
      mismatch(files, "a pack of " + asked.asOf().get() + " or before", "data to " + newest.get());
    }
    return problems.size() == already;
  }

  private Collection<String> ids() {
    return analysis.results().stream().map(result -> result.id()).toList();
  }

  private void mismatch(EarlierFiles files, String expected, String found) {
    problems.add(
        new Problem(
            files.shown(EarlierFiles.SUMMARY),
            0,
            "",
            expected,
            found,
            ProjectCode.NOT_COMPARED.word(),
            "name the pack to compare with: " + Matter.SINCE + " PACK"));
  }
}
