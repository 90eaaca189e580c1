package org.centreline.report;

import java.util.List;
import org.centreline.series.Doubles;

/** One named entry of a point, as JSON and CSV have it. */
public sealed interface Cell {

  /** The JSON key and the CSV column. */
  String name();

  /** A number of the data or worked out; null in JSON and empty in CSV where it is NaN. */
  record Real(String name, double number) implements Cell {}

  /** A whole number. */
  record Count(String name, int number) implements Cell {}

  /** A text that users wrote or a stable word. */
  record Words(String name, String text) implements Cell {}

  /** Several names, each with a number. */
  record Named(String name, List<String> names, Doubles numbers) implements Cell {}

  /** Several stable words. */
  record Listed(String name, List<String> words) implements Cell {}
}
