package org.centreline.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.BitSet;
import java.util.List;
import org.centreline.plot.Palette;
import org.centreline.plot.font.FontSubset;
import org.centreline.plot.font.Typeface;

/**
 * What a page looks like: the colours of a palette and the rules of the resources that it needs.
 *
 * @param css plain CSS, LF line ends
 */
public record Stylesheet(String css) {

  /** The rules that every page needs. */
  public static final String PAGE = "page.css";

  /** These rules in the colours of a palette. */
  public static Stylesheet of(Palette palette, List<String> resources) {
    StringBuilder css = new StringBuilder(":root {");
    colour(css, "paper", palette.paper().hex());
    colour(css, "ink", palette.ink().hex());
    colour(css, "quiet", palette.quiet().hex());
    colour(css, "axis", palette.axis().hex());
    colour(css, "grid", palette.grid().hex());
    colour(css, "shade", palette.shade().hex());
    colour(css, "good", palette.icons().improvement().hex());
    colour(css, "concern", palette.icons().concern().hex());
    css.append("\n}\n");
    resources.forEach(resource -> css.append(read(resource)));
    return new Stylesheet(css.toString());
  }

  /**
   * The same with a font of some characters, for machines that have neither the font of the
   * pictures nor one of its widths.
   */
  Stylesheet lettered(BitSet characters) {
    StringBuilder faces = new StringBuilder();
    for (Typeface face : Typeface.values()) {
      faces
          .append("@font-face {\n  font-family: \"")
          .append(FontSubset.FAMILY)
          .append("\";\n  font-weight: ")
          .append(face == Typeface.BOLD ? "bold" : "normal")
          .append(";\n  src: url(data:font/ttf;base64,")
          .append(Base64.getEncoder().encodeToString(FontSubset.of(face, characters)))
          .append(");\n}\n");
    }
    return new Stylesheet(faces + css);
  }

  private static void colour(StringBuilder css, String name, String hex) {
    css.append("\n  --").append(name).append(": ").append(hex).append(';');
  }

  /** What a Content-Security-Policy calls it, so that no other style is heeded. */
  String policy() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String read(String resource) {
    try (InputStream in = Stylesheet.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
