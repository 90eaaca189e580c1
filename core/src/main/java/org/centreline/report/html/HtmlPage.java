package org.centreline.report.html;

import java.util.BitSet;
import java.util.function.Consumer;

/**
 * A page around its content: language, policy, style with the letters that it needs, and a way past
 * the head for those who listen.
 *
 * @param title of the window
 * @param style its look
 * @param head what stands first, with the page's one first-rank heading
 * @param main what the page is about
 * @param foot where it comes from
 */
public record HtmlPage(
    String title, Stylesheet style, Consumer<Html> head, Consumer<Html> main, Consumer<Html> foot) {

  /** The whole page, LF line ends. */
  public String text() {
    return page().toString();
  }

  /** The same in UTF-8. */
  public byte[] bytes() {
    return page().bytes();
  }

  private Html page() {
    Html body = new Html();
    body.open("body").newLine();
    body.line("a", "Skip to the content", "class", "skip", "href", "#content");
    part(body, "header", head);
    body.open("main", "id", "content", "tabindex", "-1").newLine();
    main.accept(body);
    body.close();
    part(body, "footer", foot);
    body.close();
    Html html = new Html();
    html.trusted("<!DOCTYPE html>\n").open("html", "lang", "en-GB").newLine();
    html.open("head").newLine();
    BitSet letters = body.characters();
    letters.or(html.characters());
    return html.add(aboutPage(style.lettered(letters))).close().add(body).close();
  }

  private Html aboutPage(Stylesheet style) {
    Html html = new Html();
    html.empty("meta", "charset", "utf-8");
    html.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy(style));
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.empty("meta", "name", "color-scheme", "content", "light");
    html.line("title", title);
    return html.open("style").trusted(style.css()).close();
  }

  /** Nothing is fetched, nothing runs, nothing is sent; only this page's own style is heeded. */
  private static String policy(Stylesheet style) {
    return "default-src 'none'; style-src "
        + style.policy()
        + "; font-src data:; base-uri 'none'; form-action 'none'";
  }

  private static void part(Html html, String name, Consumer<Html> content) {
    html.open(name).newLine();
    content.accept(html);
    html.close();
  }
}
