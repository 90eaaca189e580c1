package org.centreline.plot.outcome;

import java.util.ArrayList;
import java.util.List;
import org.centreline.analysis.Better;
import org.centreline.analysis.Reading;
import org.centreline.analysis.outcome.groups.BeforeAfter;
import org.centreline.analysis.outcome.groups.Contrast;
import org.centreline.analysis.outcome.groups.EffectSize;
import org.centreline.plot.About;
import org.centreline.plot.Mark;
import org.centreline.plot.Picture;
import org.centreline.plot.TextStyle;
import org.centreline.plot.chart.KeyItem;
import org.centreline.plot.chart.KeyRow;
import org.centreline.plot.page.PageStyle;
import org.centreline.plot.page.Presentation;
import org.centreline.plot.page.Stack;
import org.centreline.words.outcome.BeforeAfterLimits;
import org.centreline.words.outcome.BeforeAfterSentence;

/**
 * What stands above and below the panel of a comparison of before with after.
 *
 * @param found what is drawn
 * @param presentation what the user says about its look
 * @param look colours and measures
 */
record BeforeAfterPage(BeforeAfter found, Presentation presentation, PageStyle look) {

  private static final int MOST_TITLE = 3;
  private static final int MOST_SENTENCE = 4;
  private static final int MOST_FOOT = 2;
  private static final double BELOW_HEAD = 12;

  static BeforeAfterPage of(BeforeAfter found, Presentation presentation) {
    return new BeforeAfterPage(
        found, presentation, new PageStyle(presentation.theme().palette(), presentation.size()));
  }

  /** Title and sentence. */
  Stack head() {
    String subtitle = presentation.subtitle().orElseGet(() -> BeforeAfterSentence.of(found));
    return new Stack(
        List.of(
            look.paragraph(presentation.heading(title()), look.title(), look.lines(MOST_TITLE)),
            look.paragraph(
                presentation.heading(subtitle), look.subtitle(), look.lines(MOST_SENTENCE))));
  }

  private String title() {
    return presentation.title().orElseGet(found::title);
  }

  /** The key, the caption and how the numbers were made. */
  Stack foot(List<KeyItem> key) {
    TextStyle caption = look.label().in(look.palette().quiet());
    return new Stack(
        List.of(
            new KeyRow(key, look),
            look.paragraph(presentation.caption().orElse(""), caption, look.lines(MOST_FOOT)),
            look.paragraph(
                presentation.method(BeforeAfterLimits.methods(found)), look.small(), MOST_FOOT)));
  }

  /** Where the panel and its headings may begin. */
  double top() {
    return look.inside().top() + head().height() + look.length(BELOW_HEAD);
  }

  /** What the user calls the numbers, else their unit. */
  String numbersAre() {
    boolean percent = found.meaning().scale().isPercent();
    String unit = percent ? "" : found.meaning().scale().unit().strip();
    return presentation.yLabel().orElse(unit);
  }

  /** The picture of some marks between head and foot. */
  Picture picture(List<Mark> between, Stack foot, double footTop) {
    List<Mark> marks = new ArrayList<>(head().placed(look.inside().top()));
    marks.addAll(between);
    marks.addAll(foot.placed(footTop));
    About about =
        new About(
            title(), BeforeAfterLimits.altText(found), BeforeAfterSentence.of(found), List.of());
    return new Picture(
        presentation.size().width(),
        presentation.size().height(),
        look.palette().paper(),
        about,
        marks);
  }

  /** What a difference means: nothing, unless it is shown. */
  Reading reading(Contrast contrast) {
    EffectSize effect = contrast.headline();
    Better better = found.meaning().better();
    if (!effect.isShown()) {
      return Reading.COMMON_CAUSE;
    }
    if (better == Better.NEITHER) {
      return Reading.SPECIAL_CAUSE;
    }
    boolean higher = effect.value() > effect.kind().none();
    return higher == (better == Better.UP) ? Reading.IMPROVEMENT : Reading.CONCERN;
  }

  /** Whether an effect points upwards. */
  static boolean isUp(Contrast contrast) {
    return contrast.headline().value() > contrast.headline().kind().none();
  }
}
