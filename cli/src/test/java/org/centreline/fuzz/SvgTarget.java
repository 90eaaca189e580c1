package org.centreline.fuzz;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.centreline.cli.Run;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Any text in a picture leaves it well-formed XML without scripts. */
public final class SvgTarget {

  private static final String ROWS = "month,n\n2024-01,3\n2024-02,5\n2024-03,4\n";

  private SvgTarget() {}

  /** One input: the title, the note and the label of a phase. */
  public static void fuzzerTestOneInput(byte[] data) throws IOException {
    String text = Fuzzing.text(data).replace("\0", " ");
    Files.writeString(Fuzzing.FOLDER.resolve("s.csv"), ROWS);
    Run run =
        Fuzzing.run(
            "",
            "chart",
            "s.csv",
            "--format",
            "svg",
            "--title=" + text,
            "--note=2024-02-01=" + text,
            "--phase=2024-03-01=" + text);
    if (run.code() == 0) {
      parse(run.out());
    }
  }

  private static void parse(String svg) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    } catch (SAXException | ParserConfigurationException e) {
      throw new AssertionError(e);
    }
    if (svg.contains("<script")) {
      throw new AssertionError("a script");
    }
  }
}
