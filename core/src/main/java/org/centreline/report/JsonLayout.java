package org.centreline.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/**
 * Where JSON breaks its lines: two spaces a level and LF everywhere, but what is written while
 * {@code held} stays on one line, so that a changed point is a changed line.
 */
final class JsonLayout implements PrettyPrinter {

  private int level;
  private int held;

  /** Keeps what follows on one line until as many {@link #release}. */
  void hold() {
    held++;
  }

  /** Breaks lines again. */
  void release() {
    held--;
  }

  @Override
  public void writeRootValueSeparator(JsonGenerator out) throws IOException {
    out.writeRaw('\n');
  }

  @Override
  public void writeStartObject(JsonGenerator out) throws IOException {
    open(out, '{');
  }

  @Override
  public void writeEndObject(JsonGenerator out, int entries) throws IOException {
    close(out, '}', entries);
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator out) throws IOException {
    next(out);
  }

  @Override
  public void writeObjectFieldValueSeparator(JsonGenerator out) throws IOException {
    out.writeRaw(": ");
  }

  @Override
  public void writeStartArray(JsonGenerator out) throws IOException {
    open(out, '[');
  }

  @Override
  public void writeEndArray(JsonGenerator out, int values) throws IOException {
    close(out, ']', values);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator out) throws IOException {
    next(out);
  }

  @Override
  public void beforeArrayValues(JsonGenerator out) throws IOException {
    breakLine(out);
  }

  @Override
  public void beforeObjectEntries(JsonGenerator out) throws IOException {
    breakLine(out);
  }

  private void open(JsonGenerator out, char bracket) throws IOException {
    out.writeRaw(bracket);
    level++;
  }

  private void close(JsonGenerator out, char bracket, int content) throws IOException {
    level--;
    if (content > 0) {
      breakLine(out);
    }
    out.writeRaw(bracket);
  }

  private void next(JsonGenerator out) throws IOException {
    out.writeRaw(held > 0 ? ", " : ",");
    breakLine(out);
  }

  private void breakLine(JsonGenerator out) throws IOException {
    if (held == 0) {
      out.writeRaw('\n');
      out.writeRaw("  ".repeat(level));
    }
  }
}
