package org.centreline.plot.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.centreline.analysis.compare.Funnel;
import org.centreline.analysis.compare.FunnelKind;
import org.centreline.math.Quantiles;
import org.centreline.plot.About;
import org.centreline.plot.Box;
import org.centreline.plot.Mark;
import org.centreline.plot.Panel;
import org.centreline.plot.Picture;
import org.centreline.plot.Range;
import org.centreline.plot.Text;
import org.centreline.plot.TextStyle;
import org.centreline.plot.axis.TickDecimals.Notation;
import org.centreline.plot.axis.ValueAxis;
import org.centreline.plot.axis.YLabels;
import org.centreline.plot.page.PageSize;
import org.centreline.plot.page.PageStyle;
import org.centreline.plot.page.Paragraph;
import org.centreline.plot.page.Presentation;
import org.centreline.plot.page.Stack;
import org.centreline.plot.page.Wrapping;
import org.centreline.series.Doubles;
import org.centreline.words.compare.FunnelWords;

/**
 * Lays out a funnel: sites by size along x, what is compared along y, the limits as curves.
 *
 * @param funnel the sites
 * @param title what people call it
 * @param presentation how it looks
 * @param highlight a site to be named
 * @param scale how sizes are spread
 */
public record FunnelLayout(
    Funnel funnel,
    String title,
    Presentation presentation,
    Optional<String> highlight,
    SizeScale scale) {

  private static final double SMALL = 0.1;
  private static final double MIDDLING = 0.5;

  /** How much wider than the sites the mouth of the funnel may open. */
  private static final double MOUTH = 1.4;

  private static final int HEAD_LINES = 3;

  /** The picture. */
  public Picture picture() {
    About about =
        new About(
            title,
            FunnelWords.altText(funnel),
            FunnelWords.subtitle(funnel)
                + ". "
                + verdict()
                + " "
                + FunnelWords.CAUTION
                + " "
                + FunnelWords.footer(funnel)
                + ".",
            List.of());
    PageSize size = presentation.size();
    return new Picture(size.width(), size.height(), look().palette().paper(), about, marks());
  }

  private PageStyle look() {
    return new PageStyle(presentation.theme().palette(), presentation.size());
  }

  private List<Mark> marks() {
    PageStyle look = look();
    Stack head = head(look);
    Stack foot = foot(look);
    double line = PageStyle.line(look.label());
    double top = Math.ceil(look.inside().top() + head.height() + line + look.length(8));
    double bottom = Math.floor(look.inside().bottom() - foot.height() - 2 * line - look.length(16));
    ValueAxis values = values(bottom - top, look);
    YLabels labels = new YLabels(values, look);
    double left = Math.ceil(look.inside().left() + labels.width());
    FunnelEdge edge = new FunnelEdge(funnel, look);
    double right = Math.floor(look.inside().right() - edge.width());
    SizeAxis axis = new SizeAxis(scale, funnel.counts().denominators(), look);
    Range sizes = axis.range(right - left);
    FunnelTraces traces = new FunnelTraces(funnel, axis, sizes, highlight);
    Box frame = Box.between(left, top, right, bottom);
    Panel panel = new Panel(frame, sizes, values.range(), traces.all(values.range()));
    List<Mark> marks = new ArrayList<>(head.placed(look.inside().top()));
    String kind = new Wrapping(look.label(), right - left, 1).cut(kind());
    marks.add(Text.of(kind, left, top - look.length(6), look.label()));
    marks.addAll(labels.beside(panel));
    marks.add(panel);
    marks.addAll(new FunnelNames(funnel, panel, scale, look).marks(highlight));
    marks.addAll(edge.beside(panel, scale));
    marks.addAll(axis.below(panel, FunnelWords.size(funnel)));
    marks.addAll(foot.placed(look.inside().bottom() - foot.height()));
    return marks;
  }

  /** All sites, and the limits of most, but no more of them than leaves the sites apart. */
  private ValueAxis values(double room, PageStyle look) {
    double[] sizes = funnel.counts().denominators().stream().sorted().toArray();
    Funnel.Band small = funnel.at(Quantiles.type7(sizes, SMALL));
    Funnel.Band middling = funnel.at(Quantiles.type7(sizes, MIDDLING));
    Doubles seen = funnel.values();
    double target = funnel.target();
    double up = Math.max(seen.max(), middling.upper998()) - target;
    double down = target - Math.min(seen.min(), middling.lower998());
    Doubles shown =
        seen.followedBy(
            Doubles.of(
                target,
                middling.lower998(),
                middling.upper998(),
                Math.max(small.lower998(), target - MOUTH * down),
                Math.min(small.upper998(), target + MOUTH * up)));
    boolean percent =
        funnel.request().kind() == FunnelKind.PROPORTION && funnel.request().multiply() == 1;
    return ValueAxis.of(shown, percent ? Notation.PERCENT : Notation.PLAIN, look, room);
  }

  private String kind() {
    return presentation.yLabel().orElseGet(() -> FunnelWords.compared(funnel));
  }

  private String verdict() {
    String all = FunnelWords.verdict(funnel);
    return highlight.map(site -> all + " " + FunnelWords.site(funnel, site)).orElse(all);
  }

  private Stack head(PageStyle look) {
    TextStyle inked = look.subtitle().in(look.palette().ink());
    String subtitle = presentation.subtitle().orElseGet(() -> FunnelWords.subtitle(funnel));
    return new Stack(
        List.of(
            look.paragraph(presentation.heading(title), look.title(), 2),
            new Paragraph(
                new Wrapping(inked, look.inside().width(), HEAD_LINES)
                    .lines(presentation.heading(verdict())),
                look.inside().left(),
                inked),
            look.paragraph(presentation.heading(subtitle), look.subtitle(), 2)));
  }

  private Stack foot(PageStyle look) {
    return new Stack(
        List.of(
            look.paragraph(presentation.caption().orElse(""), look.label(), 2),
            look.paragraph(FunnelWords.CAUTION, look.small().in(look.palette().ink()), 2),
            look.paragraph(presentation.method(FunnelWords.footer(funnel)), look.small(), 2)));
  }
}
