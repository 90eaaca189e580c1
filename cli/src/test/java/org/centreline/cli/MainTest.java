package org.centreline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.centreline.Centreline;
import org.junit.jupiter.api.Test;

class MainTest {
  @Test
  void versionGoesToStandardOutput() {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Main.run(new PrintWriter(out), new PrintWriter(err), "--version");
    assertEquals(0, code);
    assertEquals("centreline " + Centreline.VERSION + System.lineSeparator(), out.toString());
    assertEquals("", err.toString());
  }
}
