package org.centreline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MarkdownPageTest {

  @Test
  void marksMeanThemselves() {
    assertEquals(
        "a\\|b \\`c\\` \\*d\\* \\_e\\_ \\[f\\]", MarkdownPage.escape("a|b `c` *d* _e_ [f]"));
    assertEquals("&lt;b&gt; &amp;amp; \\\\", MarkdownPage.escape("<b> &amp; \\"));
  }

  @Test
  void linesStayOne() {
    assertEquals("a  b c", MarkdownPage.escape("a\r\nb\tc"));
    assertEquals("Anhøj, 93.4% (1-2) 😀", MarkdownPage.escape("Anhøj, 93.4% (1-2) 😀"));
  }
}
