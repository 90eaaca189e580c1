package org.centreline.cli.option.group;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.centreline.cli.option.Choice;
import org.centreline.cli.option.Option;
import org.centreline.cli.option.Output;
import org.centreline.cli.option.Pair;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Typed;
import org.centreline.cli.option.TypedNumber;
import org.centreline.plot.Theme;
import org.centreline.plot.page.PageSize;
import org.centreline.plot.page.Presentation;

/** Options that say how pictures look. */
public final class PictureGroup {

  private static final Choice<Theme> THEMES = new Choice<>(List.of(Theme.values()), Theme::id);

  public static final List<Option> OPTIONS =
      List.of(
          Option.once("--subtitle", "TEXT", "pictures: the line below the title"),
          Option.once("--caption", "TEXT", "pictures: a line below the chart"),
          Option.once("--y-label", "TEXT", "pictures: what the numbers are (default: the unit)"),
          Option.once("--size", "WxH", "pictures: width and height in points (default: 960x480)"),
          Option.once("--theme", "NAME", "pictures: nhs, accessible or mono (default: nhs)")
              .taking(THEMES.words()));

  private PictureGroup() {}

  /** How pictures look; an option that no picture heeds is reported. */
  public static Presentation presentation(Typed typed, List<Output> outputs, Problems problems) {
    if (outputs.stream().noneMatch(output -> output.format().hasPictures())) {
      OPTIONS.stream()
          .map(Option::name)
          .filter(typed::has)
          .forEach(
              name ->
                  problems.usage(name + " is about pictures; add -o with an .svg, .png or .html"));
    }
    return presentation(typed, problems);
  }

  /** How pictures look that are drawn in any case. */
  static Presentation presentation(Typed typed, Problems problems) {
    return new Presentation(
        typed.one("--title"),
        typed.one("--subtitle"),
        typed.one("--caption"),
        typed.one("--y-label"),
        typed.one("--size").flatMap(text -> size(text, problems)).orElse(PageSize.STANDARD),
        typed
            .one("--theme")
            .flatMap(word -> THEMES.read("--theme", word, problems))
            .orElse(Theme.NHS));
  }

  private static Optional<PageSize> size(String text, Problems problems) {
    Pair pair = Pair.cut(text.replace('X', 'x').replace('×', 'x'), "x");
    OptionalInt width = TypedNumber.wholeNumber(pair.left());
    OptionalInt height = TypedNumber.wholeNumber(pair.right().orElse(""));
    if (width.isEmpty() || height.isEmpty()) {
      problems.usage("--size " + text + ": expected WIDTHxHEIGHT in points, such as 960x480");
      return Optional.empty();
    }
    try {
      return Optional.of(new PageSize(width.getAsInt(), height.getAsInt()));
    } catch (IllegalArgumentException e) {
      problems.usage("--size " + text + ": " + e.getMessage());
      return Optional.empty();
    }
  }
}
