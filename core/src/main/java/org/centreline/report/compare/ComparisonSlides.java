package org.centreline.report.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.Variation;
import org.centreline.analysis.compare.Comparison;
import org.centreline.analysis.compare.Funnel;
import org.centreline.plot.compare.FunnelLayout;
import org.centreline.plot.compare.SitesLayout;
import org.centreline.plot.compare.SitesLayout.Scales;
import org.centreline.plot.compare.SizeScale;
import org.centreline.plot.page.PageSize;
import org.centreline.plot.page.Presentation;
import org.centreline.report.slides.Slide;
import org.centreline.report.slides.SlideDrawing;
import org.centreline.words.Numbers;
import org.centreline.words.chart.Footer;
import org.centreline.words.chart.Titles;
import org.centreline.words.compare.FunnelWords;
import org.centreline.words.compare.SitesInShort;

/**
 * Sites on slides: small charts, six a slide, and a funnel.
 *
 * @param title what people call the measure
 * @param comparison the sites
 * @param presentation how pictures look
 * @param further what the notes say behind all else, one paragraph each
 */
public record ComparisonSlides(
    String title, Comparison comparison, Presentation presentation, List<String> further) {

  private static final int A_SLIDE = 6;

  /** Small charts of so many sites at most; those of the others are left out. */
  public static final int MOST = 24;

  private static final PageSize SMALL_CHARTS = new PageSize(1000, 400);

  public ComparisonSlides {
    further = List.copyOf(further);
  }

  /**
   * The funnel.
   *
   * @param highlight the site that is looked for
   * @param sentence what is said of it
   */
  public Slide funnel(Funnel funnel, Optional<String> highlight, String sentence, SizeScale sizes) {
    List<String> notes = new ArrayList<>();
    notes.add(title + ". " + FunnelWords.subtitle(funnel) + ".");
    notes.add(sentence);
    notes.add(FunnelWords.CAUTION);
    SiteWarnings.lines(comparison).forEach(line -> notes.add("Please note: " + line));
    notes.add("How it was made. " + FunnelWords.footer(funnel) + ".");
    notes.addAll(further);
    SlideDrawing drawing =
        new SlideDrawing(
            size ->
                new FunnelLayout(funnel, title, presentation.onSlide(size), highlight, sizes)
                    .picture(),
            presentation.density(),
            List.of());
    String about = presentation.subtitle().orElseGet(() -> FunnelWords.subtitle(funnel));
    return new Slide(title, about, sentence, drawing, notes);
  }

  /** Small charts, those with signals first where not all are shown. */
  public List<Slide> sites(Scales scales, Optional<String> highlight) {
    List<ChartAnalysis> shown = shown();
    Presentation look = presentation.onSlide(SMALL_CHARTS);
    SitesLayout layout = new SitesLayout(comparison, look, scales, highlight);
    int pages = (shown.size() + A_SLIDE - 1) / A_SLIDE;
    // As many on each, so that the last is not left with one.
    int each = (shown.size() + pages - 1) / pages;
    List<Slide> slides = new ArrayList<>();
    for (int first = 0; first < shown.size(); first += each) {
      int from = first;
      List<ChartAnalysis> here = shown.subList(from, Math.min(shown.size(), from + each));
      SlideDrawing drawing =
          new SlideDrawing(size -> layout.part(here, from), presentation.density(), List.of());
      slides.add(new Slide(title, about(layout, from, here), sentence(), drawing, notes(here)));
    }
    return Slide.numbered(slides);
  }

  private List<ChartAnalysis> shown() {
    List<ChartAnalysis> all = comparison.drawn();
    if (all.size() <= MOST) {
      return all;
    }
    Predicate<ChartAnalysis> signal =
        chart -> chart.variation().filter(v -> v != Variation.COMMON_CAUSE).isPresent();
    return Stream.concat(all.stream().filter(signal), all.stream().filter(signal.negate()))
        .limit(MOST)
        .toList();
  }

  private String sentence() {
    return new SitesInShort(comparison).sentence();
  }

  private String about(SitesLayout layout, int first, List<ChartAnalysis> here) {
    int all = comparison.drawn().size();
    String kinds = Titles.sitesOverTime(comparison.charts());
    String limits = layout.limits();
    String held = "; " + limits.substring(0, 1).toLowerCase(Locale.ROOT) + limits.substring(1);
    String part = Numbers.count(first + 1) + " to " + Numbers.count(first + here.size());
    String which = part + " of " + Numbers.count(all);
    if (all > MOST) {
      return kinds + " · " + which + ", those with signals first";
    }
    return kinds + held + (here.size() == all ? "" : " · " + which);
  }

  private List<String> notes(List<ChartAnalysis> here) {
    List<String> notes = new ArrayList<>();
    notes.add(title + ". " + sentence());
    here.forEach(chart -> notes.add(FunnelWords.line(chart)));
    int left = comparison.drawn().size() - shown().size();
    if (left > 0) {
      notes.add("Of " + Numbers.count(left) + " further sites there are no small charts here.");
    }
    notes.add("Each site is held against its own past, by its own limits; none is ranked.");
    SiteWarnings.lines(comparison).forEach(line -> notes.add("Please note: " + line));
    notes.add("How it was made. " + Footer.of(here.get(0)) + ".");
    notes.addAll(further);
    return notes;
  }
}
