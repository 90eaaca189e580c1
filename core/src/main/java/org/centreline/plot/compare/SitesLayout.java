package org.centreline.plot.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.compare.Comparison;
import org.centreline.plot.About;
import org.centreline.plot.Box;
import org.centreline.plot.Colour;
import org.centreline.plot.Mark;
import org.centreline.plot.Picture;
import org.centreline.plot.TextStyle;
import org.centreline.plot.chart.KeyItem;
import org.centreline.plot.chart.KeyRow;
import org.centreline.plot.chart.ValueRange;
import org.centreline.plot.page.PageSize;
import org.centreline.plot.page.PageStyle;
import org.centreline.plot.page.Presentation;
import org.centreline.plot.page.Stack;
import org.centreline.series.Doubles;
import org.centreline.words.chart.CaseWords;
import org.centreline.words.chart.Footer;
import org.centreline.words.chart.Titles;
import org.centreline.words.compare.FunnelWords;

/**
 * Lays out small charts of sites in rows, so many on a page.
 *
 * @param comparison the sites
 * @param presentation how pictures look
 * @param scales whether all share one y axis
 * @param highlight a site to be framed
 */
public record SitesLayout(
    Comparison comparison, Presentation presentation, Scales scales, Optional<String> highlight) {

  /** Whose y axis a small chart has. */
  public enum Scales {
    /** One for all, so that sites can be compared. */
    SHARED,
    /** Each its own, so that each can be read. */
    FREE
  }

  /** More can't be looked at chart by chart. */
  public static final int MOST = 300;

  /** How many sites a page holds. */
  public static final int A_PAGE = 12;

  private static final double TILE = 170;
  private static final double LEAST = 150;
  private static final double APART = 12;
  private static final int NARROWEST = 280;

  /** How many pages there are. */
  public int count() {
    return (comparison.drawn().size() + A_PAGE - 1) / A_PAGE;
  }

  /** One picture a page. */
  public List<Picture> pages() {
    return IntStream.range(0, count()).mapToObj(this::page).toList();
  }

  /** The picture of a page, counted from 0. */
  public Picture page(int number) {
    int first = number * A_PAGE;
    int end = Math.min(comparison.drawn().size(), first + A_PAGE);
    return page(comparison.drawn().subList(first, end), first, shown());
  }

  /**
   * The picture of some of the sites.
   *
   * @param charts those shown, a page of them at most
   * @param first how many of the sites were shown before
   */
  public Picture part(List<ChartAnalysis> charts, int first) {
    return page(charts, first, shown());
  }

  private Picture page(List<ChartAnalysis> charts, int first, Doubles shared) {
    PageStyle look = new PageStyle(presentation.theme().palette(), presentation.size());
    Stack head = head(look, first, charts.size());
    Stack foot = foot(look);
    int columns = columns(charts.size(), look);
    int rows = (charts.size() + columns - 1) / columns;
    double high = Math.max(LEAST, look.length(TILE));
    double apart = look.length(APART);
    double top = look.inside().top() + head.height() + apart;
    double below = top + rows * (high + apart);
    int height = (int) Math.ceil(below + foot.height() + look.inside().top());
    List<Mark> marks = new ArrayList<>(head.placed(look.inside().top()));
    double wide = (look.inside().width() - (columns - 1) * apart) / columns;
    for (int i = 0; i < charts.size(); i++) {
      double left = look.inside().left() + i % columns * (wide + apart);
      Box box = new Box(left, top + i / columns * (high + apart), wide, high);
      ChartAnalysis chart = charts.get(i);
      Doubles own = ValueRange.shown(chart);
      Doubles shown = scales == Scales.SHARED && !isBeyond(chart, own, shared) ? shared : own;
      marks.addAll(new SiteTile(chart, shown, look).in(box, frame(chart, look)));
    }
    marks.addAll(foot.placed(below));
    PageSize size = presentation.size();
    return new Picture(size.width(), height, look.palette().paper(), about(charts), marks);
  }

  /** The sum of sites would leave them no room on a scale that it shares. */
  private boolean isBeyond(ChartAnalysis chart, Doubles own, Doubles shared) {
    return comparison.whole().filter(all -> all == chart).isPresent() && own.max() > shared.max();
  }

  /** Of all sites, and of each on the page. */
  private About about(List<ChartAnalysis> charts) {
    StringBuilder all = new StringBuilder(FunnelWords.changing(comparison));
    for (ChartAnalysis chart : charts) {
      all.append(' ').append(FunnelWords.line(chart));
    }
    return new About(title(), FunnelWords.altText(comparison), all.toString(), List.of());
  }

  private String title() {
    return presentation.title().orElseGet(() -> comparison.charts().get(0).setup().title());
  }

  private static int columns(int sites, PageStyle look) {
    int most = Math.max(1, (int) (look.inside().width() / look.length(NARROWEST)));
    return Math.min(most, sites <= 4 ? Math.min(2, sites) : 3);
  }

  /** The least and the greatest number that any site shows. */
  private Doubles shown() {
    List<Doubles> each = comparison.charts().stream().map(ValueRange::shown).toList();
    Doubles least = Doubles.tabulate(each.size(), i -> each.get(i).min());
    Doubles greatest = Doubles.tabulate(each.size(), i -> each.get(i).max());
    return Doubles.of(least.min(), greatest.max());
  }

  private Colour frame(ChartAnalysis chart, PageStyle look) {
    boolean framed = highlight.filter(Comparison.name(chart)::equals).isPresent();
    return framed ? look.palette().ink() : look.palette().grid();
  }

  private Stack head(PageStyle look, int first, int count) {
    int size = comparison.drawn().size();
    String pages =
        size > count ? "Sites " + (first + 1) + " to " + (first + count) + " of " + size : "";
    String what = presentation.yLabel().orElseGet(() -> Titles.sites(comparison.charts())) + ". ";
    String subtitle = what + presentation.subtitle().orElseGet(this::limits);
    return new Stack(
        List.of(
            look.paragraph(presentation.sentence(title()), look.title(), 2),
            look.paragraph(presentation.sentence(FunnelWords.changing(comparison)), inked(look), 2),
            look.paragraph(
                presentation.heading(subtitle + (pages.isEmpty() ? "" : ". " + pages)),
                look.subtitle(),
                2)));
  }

  /** Against what each site is held, and on which scale. */
  public String limits() {
    return "Each site against its own limits; " + scale();
  }

  private String scale() {
    if (scales != Scales.SHARED) {
      return "each site has its own scale";
    }
    boolean beyond =
        comparison.whole().filter(all -> isBeyond(all, ValueRange.shown(all), shown())).isPresent();
    return "one scale for all sites" + (beyond ? ", another for the whole" : "");
  }

  private static TextStyle inked(PageStyle look) {
    return look.subtitle().in(look.palette().ink());
  }

  private Stack foot(PageStyle look) {
    return new Stack(
        List.of(
            new KeyRow(key(look), look),
            look.paragraph(notes(), look.label(), 2),
            look.paragraph(presentation.caption().orElse(""), look.label(), 2),
            look.paragraph(presentation.method(method()), look.small(), 2)));
  }

  /** How they were made, in the words of the first; their kind where they are of one. */
  private String method() {
    List<ChartAnalysis> charts = comparison.charts();
    if (charts.stream().allMatch(CaseWords::speakOf)) {
      return Footer.ofSites(charts);
    }
    boolean alike =
        charts.stream().map(c -> c.setup().choice().type().id()).distinct().count() == 1;
    return alike ? Footer.ofPicture(charts.get(0)) : Footer.of(charts.get(0));
  }

  /** What the upright lines are, each note once. */
  private String notes() {
    List<String> told =
        comparison.charts().stream()
            .flatMap(chart -> SiteTile.told(chart).stream())
            .distinct()
            .toList();
    return told.isEmpty() ? "" : "Dotted: " + String.join("; ", told);
  }

  /** Of the chart that needs most explaining, what only others need, and the lines. */
  private List<KeyItem> key(PageStyle look) {
    Map<String, KeyItem> items = new LinkedHashMap<>();
    List<ChartAnalysis> charts = comparison.charts();
    Stream.concat(
            charts.stream()
                .map(chart -> KeyItem.of(chart, look))
                .sorted(Comparator.comparingInt((List<KeyItem> key) -> -key.size())),
            charts.stream().map(chart -> KeyItem.lines(chart, look)))
        .forEach(key -> key.forEach(item -> items.putIfAbsent(item.text(), item)));
    return List.copyOf(items.values());
  }
}
