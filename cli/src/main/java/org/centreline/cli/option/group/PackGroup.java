package org.centreline.cli.option.group;

import java.util.List;
import org.centreline.cli.option.Choice;
import org.centreline.cli.option.Option;
import org.centreline.cli.option.OptionGroup;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Typed;
import org.centreline.project.Disclosure;
import org.centreline.project.page.PackRequest;
import org.centreline.project.page.PackRequest.Pictures;
import org.centreline.project.page.PackRequest.Slides;

/** Options that say what goes into a pack. */
public final class PackGroup {

  public static final Option<String> FOLDER =
      Option.once(
              OutputGroup.OUTPUT.name(),
              "FOLDER",
              "where the pack is written (default: ./NAME-pack)")
          .or("-o");

  public static final Option<String> SINCE =
      Option.once(
          "--since",
          "PACK",
          "tell what is new since this pack, a folder (default: since the one that is replaced)");

  public static final Option<String> ONLY =
      Option.once("--only", "MEASURE", "one measure, by its id in measures.csv");

  static final Option<String> PNG = Option.flag("--png", "every chart as a PNG too");

  static final Option<String> PPTX =
      Option.flag("--pptx", "the summary and the charts as slides too, in NAME.pptx");

  static final Option<Disclosure> DISCLOSE =
      Option.once(
              "--disclose",
              "RULE",
              Choice.ofNames(List.of(Disclosure.values())),
              "hide small numbers before anything is worked out: none, hes (1 to 7 hidden, the"
                  + " others rounded to 5), lt5 or lt10 (counts below 5 or 10 hidden; default:"
                  + " none)")
          .silently(Disclosure.NONE);

  public static final OptionGroup GROUP =
      new OptionGroup(
          "Pack",
          List.of(
              FOLDER,
              SINCE,
              GroupingGroup.AS_OF,
              ONLY,
              PNG,
              PPTX,
              PictureGroup.SIZE_SCALE,
              DISCLOSE,
              OutputGroup.NO_BOM,
              ScriptGroup.QUIET));

  private PackGroup() {}

  /** What is asked of the pack. */
  public static PackRequest request(Typed typed, Problems problems) {
    return new PackRequest(
        typed.one(GroupingGroup.AS_OF, problems),
        typed.one(ONLY, problems),
        typed.value(DISCLOSE, problems),
        new PackRequest.Files(
            typed.has(PNG) ? Pictures.SVG_AND_PNG : Pictures.SVG,
            typed.has(PPTX) ? Slides.PPTX : Slides.NONE,
            typed.value(PictureGroup.SIZE_SCALE, problems),
            OutputGroup.mark(typed)));
  }
}
