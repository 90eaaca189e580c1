package org.centreline.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.centreline.plot.Palette;
import org.centreline.plot.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StylesheetTest {

  /** Source: WCAG 2.2, success criteria 1.4.3 (text) and 1.4.11 (edges). */
  @ParameterizedTest
  @EnumSource(Theme.class)
  void textAndEdgesCanBeSeen(Theme theme) {
    Palette palette = theme.palette();
    assertTrue(palette.ink().contrast(palette.paper()) >= 4.5);
    assertTrue(palette.ink().contrast(palette.shade()) >= 4.5);
    assertTrue(palette.quiet().contrast(palette.paper()) >= 4.5);
    assertTrue(palette.axis().contrast(palette.paper()) >= 3);
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void everyColourThatIsUsedIsNamed(Theme theme) {
    String css = Stylesheet.of(theme.palette(), List.of(Stylesheet.PAGE)).css();
    assertEquals(Set.of(), missing(css));
    assertTrue(css.contains("--ink: " + theme.palette().ink().hex() + ";"));
  }

  private static Set<String> missing(String css) {
    Set<String> missing = new TreeSet<>();
    Matcher used = Pattern.compile("var\\((--[a-z]+)\\)").matcher(css);
    while (used.find()) {
      if (!css.contains("  " + used.group(1) + ":")) {
        missing.add(used.group(1));
      }
    }
    return missing;
  }
}
