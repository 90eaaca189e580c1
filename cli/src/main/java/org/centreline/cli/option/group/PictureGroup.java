package org.centreline.cli.option.group;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.centreline.cli.option.Choice;
import org.centreline.cli.option.Format;
import org.centreline.cli.option.Option;
import org.centreline.cli.option.Output;
import org.centreline.cli.option.Pair;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Typed;
import org.centreline.cli.option.TypedNumber;
import org.centreline.plot.Theme;
import org.centreline.plot.compare.SizeScale;
import org.centreline.plot.page.Density;
import org.centreline.plot.page.PageSize;
import org.centreline.plot.page.Presentation;
import org.centreline.plot.page.Presentation.Line;

/** Options that say how pictures look. */
public final class PictureGroup {

  static final Option<String> SUBTITLE =
      Option.once("--subtitle", "TEXT", "pictures: the line below the title");

  static final Option<String> CAPTION =
      Option.once("--caption", "TEXT", "pictures: a line below the chart");

  static final Option<String> Y_LABEL =
      Option.once("--y-label", "TEXT", "pictures: what the numbers are (default: the unit)");

  static final Option<PageSize> SIZE =
      Option.once(
              "--size",
              "WxH",
              PictureGroup::size,
              "pictures: width and height in points (default: 960x480)")
          .silently(PageSize.STANDARD);

  static final Option<Theme> THEME =
      Option.once(
              "--theme",
              "NAME",
              new Choice<>(List.of(Theme.values()), Theme::id),
              "pictures: nhs, accessible or mono")
          .usually(Theme.NHS);

  static final Option<Density> DPI =
      Option.once(
              "--dpi",
              "N",
              PictureGroup::density,
              "PNG: pixels an inch of the same picture, 72 to 600, such as 300 for a poster"
                  + " (default: 192)")
          .silently(Density.STANDARD);

  static final Option<String> NO_METHOD_LINE =
      Option.flag(
          "--no-method-line", "pictures: leave out the small line about how they were made");

  /** Of pictures of sites by size, so no option of all pictures. */
  public static final Option<SizeScale> SIZE_SCALE =
      Option.once(
              "--size-scale",
              "HOW",
              new Choice<>(List.of(SizeScale.values()), SizeScale::word),
              "funnel: how sizes are spread along the axis: linear, sqrt or log, which give small"
                  + " sites room where sizes differ a hundredfold")
          .usually(SizeScale.LINEAR);

  public static final List<Option<?>> OPTIONS =
      List.of(SUBTITLE, CAPTION, Y_LABEL, SIZE, THEME, DPI, NO_METHOD_LINE);

  private static final List<Option<?>> NOT_ON_SLIDES = List.of(SIZE, NO_METHOD_LINE);

  private static final List<Format> PIXELS = List.of(Format.PNG, Format.PPTX);

  private PictureGroup() {}

  /** How pictures look; an option that no picture heeds is reported. */
  public static Presentation presentation(Typed typed, List<Output> outputs, Problems problems) {
    if (outputs.stream().noneMatch(output -> output.format().hasPictures())) {
      OPTIONS.stream()
          .filter(typed::has)
          .forEach(
              option ->
                  problems.usage(
                      option + " is about pictures; add -o with an .svg, .png, .html or .pptx"));
    } else if (typed.has(DPI)
        && outputs.stream().noneMatch(output -> PIXELS.contains(output.format()))) {
      problems.usage(DPI + " is about PNG pictures; add -o with a .png or .pptx");
    } else if (outputs.stream()
        .map(Output::format)
        .allMatch(format -> format == Format.PPTX || !format.hasPictures())) {
      NOT_ON_SLIDES.stream()
          .filter(typed::has)
          .forEach(
              option ->
                  problems.usage(
                      option
                          + " is not about slides, which have one size and tell in their notes how"
                          + " they were made; add -o with an .svg, .png or .html"));
    }
    return presentation(typed, problems);
  }

  /** How pictures look that are drawn in any case. */
  static Presentation presentation(Typed typed, Problems problems) {
    PageSize size = typed.value(SIZE, problems);
    Density density = typed.value(DPI, problems);
    density
        .excess(size.width(), size.height())
        .ifPresent(excess -> problems.usage(DPI + " " + density.dpi() + ": " + excess));
    return new Presentation(
        typed.one(OutputGroup.TITLE, problems),
        typed.one(SUBTITLE, problems),
        typed.one(CAPTION, problems),
        typed.one(Y_LABEL, problems),
        size,
        typed.value(THEME, problems),
        density,
        typed.has(NO_METHOD_LINE) ? Set.of(Line.METHOD) : Set.of());
  }

  private static Optional<Density> density(String option, String text, Problems problems) {
    OptionalInt dpi = TypedNumber.wholeNumber(text);
    if (dpi.isEmpty()) {
      problems.usage(option + " " + text + ": expected a whole number of pixels an inch");
      return Optional.empty();
    }
    try {
      return Optional.of(new Density(dpi.getAsInt()));
    } catch (IllegalArgumentException e) {
      problems.usage(option + " " + text + ": " + e.getMessage());
      return Optional.empty();
    }
  }

  private static Optional<PageSize> size(String option, String text, Problems problems) {
    Pair pair = Pair.cut(text.replace('X', 'x').replace('×', 'x'), "x");
    OptionalInt width = TypedNumber.wholeNumber(pair.left());
    OptionalInt height = TypedNumber.wholeNumber(pair.right().orElse(""));
    if (width.isEmpty() || height.isEmpty()) {
      problems.usage(option + " " + text + ": expected WIDTHxHEIGHT in points, such as 960x480");
      return Optional.empty();
    }
    try {
      return Optional.of(new PageSize(width.getAsInt(), height.getAsInt()));
    } catch (IllegalArgumentException e) {
      problems.usage(option + " " + text + ": " + e.getMessage());
      return Optional.empty();
    }
  }
}
