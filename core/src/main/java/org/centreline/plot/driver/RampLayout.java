package org.centreline.plot.driver;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.centreline.plot.About;
import org.centreline.plot.Dash;
import org.centreline.plot.Mark;
import org.centreline.plot.Picture;
import org.centreline.plot.Polyline;
import org.centreline.plot.Range;
import org.centreline.plot.Stroke;
import org.centreline.plot.TextStyle;
import org.centreline.plot.Theme;
import org.centreline.plot.axis.Across;
import org.centreline.plot.axis.CalendarTicks;
import org.centreline.plot.axis.Tick;
import org.centreline.plot.axis.XLabels;
import org.centreline.plot.driver.RampCycle.Course;
import org.centreline.plot.page.PageSize;
import org.centreline.plot.page.PageStyle;
import org.centreline.plot.page.Paragraph;
import org.centreline.series.Doubles;
import org.centreline.series.Rhythm;
import org.centreline.series.Subgroups;

/**
 * Lays out the cycles of a project as a ramp: each one step higher than the one that began before
 * it, along the calendar, with what was predicted beside what came of it. The form is that of G. J.
 * Langley and others, The Improvement Guide.
 */
public final class RampLayout {

  private static final double FREE = 12;
  private static final double WORDS = 0.46;

  /** From the rim of a wheel to the middle of the step below it. */
  private static final double STEP = 4;

  private static final int HIGHEST = 8_000;
  private static final int[] LINES = {5, 3, 2, 1};
  private static final String FOOT =
      "P plan, D do, S study, A act. A grey quarter: predicted, begun, the result is known, decided."
          + " A broken line: the cycle goes on.";

  private final About about;
  private final List<RampCycle> cycles;
  private final PageStyle look;
  private final List<RampCard> cards;
  private final Across across;
  private final XLabels axis;

  private RampLayout(About about, List<RampCycle> cycles, LocalDate until, int lines) {
    this.about = about;
    this.cycles = cycles;
    look = new PageStyle(Theme.NHS.palette(), PageSize.STANDARD);
    double left = look.inside().left();
    double words = Math.floor(WORDS * look.inside().width());
    cards =
        cycles.stream().map(cycle -> new RampCard(cycle, left, words - FREE, lines, look)).toList();
    List<LocalDate> ends = ends(cycles, until);
    Range days = new Range(ends.get(0).toEpochDay(), ends.get(1).toEpochDay());
    across =
        new Across(days, left + words + Wheel.RADIUS + 2, look.inside().right() - Wheel.RADIUS - 2);
    axis = new XLabels(ticks(ends), across, look);
  }

  /** The first of the month of the first start, and of the month after the last day. */
  private static List<LocalDate> ends(List<RampCycle> cycles, LocalDate until) {
    LocalDate first = cycles.get(0).start();
    LocalDate last =
        cycles.stream()
            .map(cycle -> cycle.course() == Course.GOES_ON ? until : last(cycle))
            .max(Comparator.naturalOrder())
            .orElse(first);
    LocalDate latest = cycles.get(cycles.size() - 1).start();
    LocalDate end = last.isBefore(latest) ? latest : last;
    LocalDate month = first.withDayOfMonth(1);
    LocalDate after = end.minusDays(1).withDayOfMonth(1).plusMonths(1);
    return List.of(month, after.isAfter(month) ? after : month.plusMonths(1));
  }

  private static LocalDate last(RampCycle cycle) {
    return cycle.end().orElse(cycle.start());
  }

  private List<Tick> ticks(List<LocalDate> ends) {
    TextStyle roomy = look.label().sized(look.label().size() * Roomy.WIDER);
    return new CalendarTicks(
            Subgroups.ofDates(ends, Rhythm.MONTH), roomy, day -> across.page(day.toEpochDay()))
        .ticks();
  }

  /**
   * The picture, as high as it has to be; where all cycles have no room, the newest of them.
   *
   * @param about its title and what it says in words
   * @param cycles one or more
   * @param until the last day that is known of, up to which a cycle that goes on is drawn
   */
  public static Picture of(About about, List<RampCycle> cycles, LocalDate until) {
    List<RampCycle> ordered =
        cycles.stream().sorted(Comparator.comparing(RampCycle::start)).toList();
    for (int lines : LINES) {
      RampLayout layout = new RampLayout(about, ordered, until, lines);
      if (layout.height() <= HIGHEST) {
        return layout.picture();
      }
    }
    return of(about, ordered.subList((ordered.size() + 1) / 2, ordered.size()), until);
  }

  private Paragraph title() {
    return Roomy.across(look, about.title(), look.title());
  }

  private Paragraph foot() {
    return Roomy.across(look, FOOT, look.small());
  }

  private double top() {
    return look.inside().top() + title().height() + FREE;
  }

  private double bottom() {
    return top() + cards.stream().mapToDouble(RampCard::height).sum() + FREE;
  }

  private int height() {
    double foot = axis.height() + FREE + foot().height();
    return (int) Math.ceil(bottom() + foot + look.inside().top());
  }

  private Picture picture() {
    List<Mark> marks = new ArrayList<>(title().placed(look.inside().top()));
    Stroke grid = Stroke.solid(look.palette().grid(), 1);
    for (Tick tick : axis.ticks()) {
      marks.add(Polyline.upright(across.page(tick.at()), top(), bottom(), grid));
    }
    Stroke ramp = Stroke.solid(look.palette().axis(), 1.5);
    marks.add(
        new Polyline(
            Doubles.tabulate(cycles.size(), this::x),
            Doubles.tabulate(cycles.size(), this::y),
            ramp));
    IntStream.range(0, cycles.size()).forEach(i -> marks.addAll(cycle(i)));
    marks.addAll(axis.placed(bottom()));
    marks.addAll(foot().placed(bottom() + axis.height() + FREE));
    return new Picture(look.size().width(), height(), look.palette().paper(), about, marks);
  }

  private List<Mark> cycle(int i) {
    RampCycle cycle = cycles.get(i);
    List<Mark> marks = new ArrayList<>(cards.get(i).placed(rowTop(i)));
    Dash dash = cycle.course() == Course.GOES_ON ? Dash.DASHED : Dash.SOLID;
    Stroke stroke = new Stroke(look.palette().ink(), 4, dash);
    double from = across.page(cycle.start().toEpochDay());
    Stroke leader = Stroke.solid(look.palette().grid(), 1);
    double step = y(i) + Wheel.RADIUS + STEP;
    marks.add(Polyline.level(across.left() - Wheel.RADIUS, from, step, leader));
    marks.add(Polyline.level(from, end(cycle), step, stroke));
    marks.addAll(new Wheel(x(i), y(i), look.palette()).marks(cycle.steps()));
    return marks;
  }

  private double end(RampCycle cycle) {
    return cycle.course() == Course.GOES_ON
        ? across.right()
        : across.page(last(cycle).toEpochDay());
  }

  /** The middle of the wheel, which stands on its step where the cycle begins. */
  private double x(int i) {
    return across.page(cycles.get(i).start().toEpochDay());
  }

  private double y(int i) {
    return rowTop(i) + cards.get(i).height() / 2 - STEP;
  }

  /** The first cycle stands lowest. */
  private double rowTop(int i) {
    return top() + cards.stream().skip(i + 1L).mapToDouble(RampCard::height).sum();
  }
}
