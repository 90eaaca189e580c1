package org.centreline.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.centreline.Visible;
import org.centreline.series.Doubles;

/** JSON that is being written: named entries one after the other, nulls instead of gaps. */
public final class JsonText {

  private static final JsonFactory FACTORY = new JsonFactory();

  /** Something that the generator does. */
  @FunctionalInterface
  private interface Step {
    void run() throws IOException;
  }

  private final StringWriter text = new StringWriter();
  private final JsonLayout layout = new JsonLayout();
  private final NumberTexts texts = new NumberTexts();
  private final JsonGenerator out;

  public JsonText() {
    try {
      out = FACTORY.createGenerator(text).setPrettyPrinter(layout);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Begins an object that is the whole or an entry of an array. */
  public JsonText object() {
    return step(out::writeStartObject);
  }

  public JsonText object(String name) {
    return step(() -> out.writeObjectFieldStart(name));
  }

  public JsonText endObject() {
    return step(out::writeEndObject);
  }

  public JsonText array(String name) {
    return step(() -> out.writeArrayFieldStart(name));
  }

  public JsonText endArray() {
    return step(out::writeEndArray);
  }

  /** Begins an object on one line, as an entry of an array. */
  public JsonText line() {
    step(out::writeStartObject);
    layout.hold();
    return this;
  }

  public JsonText endLine() {
    step(out::writeEndObject);
    layout.release();
    return this;
  }

  public JsonText text(String name, String value) {
    return step(
        () -> {
          out.writeFieldName(name);
          write(value);
        });
  }

  /** A string; what acts on a screen stands by its number, as JSON has it for some of them. */
  private void write(String value) throws IOException {
    if (!Visible.hides(value)) {
      out.writeString(value);
      return;
    }
    String quoted = new String(JsonStringEncoder.getInstance().quoteAsString(value));
    StringBuilder escaped = new StringBuilder("\"");
    int i = 0;
    while (i < quoted.length()) {
      int end = quoted.offsetByCodePoints(i, 1);
      boolean hidden = Visible.isHidden(quoted, i);
      for (; i < end; i++) {
        if (hidden) {
          escaped.append("\\u").append(Visible.number(quoted.charAt(i)).substring(2));
        } else {
          escaped.append(quoted.charAt(i));
        }
      }
    }
    out.writeRawValue(escaped.append('"').toString());
  }

  public JsonText text(String name, Optional<String> value) {
    return value.isPresent() ? text(name, value.get()) : nothing(name);
  }

  /** A number; null where it is NaN, 0 for -0. */
  public JsonText number(String name, double value) {
    return NumberText.exists(value) ? step(() -> field(name, texts.of(value))) : nothing(name);
  }

  private void field(String name, String number) throws IOException {
    out.writeFieldName(name);
    out.writeNumber(number);
  }

  /** As {@link #number}, but a whole number has no decimal point. */
  public JsonText plainNumber(String name, double value) {
    return value == (int) value ? count(name, (int) value) : number(name, value);
  }

  public JsonText count(String name, int value) {
    return step(() -> out.writeNumberField(name, value));
  }

  public JsonText flag(String name, boolean value) {
    return step(() -> out.writeBooleanField(name, value));
  }

  public JsonText nothing(String name) {
    return step(() -> out.writeNullField(name));
  }

  /** Words in an array on one line. */
  public JsonText words(String name, List<String> words) {
    return entries(name, words, word -> step(() -> write(word)));
  }

  /** Whole numbers in an array on one line. */
  public JsonText counts(String name, List<Integer> counts) {
    return entries(name, counts, count -> step(() -> out.writeNumber(count)));
  }

  /** Numbers in an array on one line; a missing one is null. */
  public JsonText numbers(String name, Doubles numbers) {
    return entries(
        name,
        numbers.stream().boxed().toList(),
        n ->
            step(
                () -> {
                  if (NumberText.exists(n)) {
                    out.writeNumber(texts.of(n));
                  } else {
                    out.writeNull();
                  }
                }));
  }

  private <T> JsonText entries(String name, List<T> entries, Consumer<T> write) {
    array(name);
    layout.hold();
    entries.forEach(write);
    endArray();
    layout.release();
    return this;
  }

  /** The whole text with its final line end; nothing can be added. */
  public String close() {
    step(out::close);
    return text.append('\n').toString();
  }

  private JsonText step(Step step) {
    try {
      step.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }
}
