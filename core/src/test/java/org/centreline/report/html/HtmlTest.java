package org.centreline.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class HtmlTest {

  @Test
  void textsAndValuesMeanOnlyThemselves() {
    Html html = new Html();
    html.inline("p", "<script>&\"'</script>", "title", "\"><script>alert('1')</script>");
    assertEquals(
        "<p title=\"&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;\">"
            + "&lt;script&gt;&amp;&quot;&#39;&lt;/script&gt;</p>",
        html.toString());
  }

  @Test
  void whatAPageMustNotHoldIsRemovedOrShown() {
    assertEquals(
        "<p>ab [U+202E]c d</p>", new Html().inline("p", "a\u0000b\n\u202ec\u2028d").toString());
  }

  @Test
  void elementsEndInTheOrderInWhichTheyBegan() {
    Html html = new Html();
    html.open("div", "class", "x").open("p").text("a").close().close();
    assertEquals("<div class=\"x\"><p>a</p>\n</div>\n", html.toString());
  }

  @Test
  void nothingMayStayOpen() {
    assertThrows(IllegalStateException.class, () -> new Html().open("p").toString());
  }
}
