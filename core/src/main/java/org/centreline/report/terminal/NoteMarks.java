package org.centreline.report.terminal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.centreline.analysis.Note;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.report.KeyFacts;
import org.centreline.series.Subgroups;

/** Letters that stand for notes under a chart and in front of their text. */
public final class NoteMarks {

  private static final int LETTERS = 26;

  private NoteMarks() {}

  /** Each note with its letter in front: "a 4 Mar 2024: a new clinic opened". */
  public static List<String> sentences(ChartAnalysis analysis) {
    List<String> notes = KeyFacts.notes(analysis);
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < notes.size(); i++) {
      sentences.add(letter(i) + " " + notes.get(i));
    }
    return sentences;
  }

  /** The letter in each column that has one; a note outside the data has none. */
  static Map<Integer, Character> of(ChartAnalysis analysis, Frame frame) {
    List<Note> notes = analysis.setup().meaning().notes();
    Map<Integer, Character> marks = new TreeMap<>();
    for (int i = 0; i < notes.size(); i++) {
      char letter = letter(i);
      place(analysis.measured().subgroups(), notes.get(i))
          .ifPresent(place -> marks.put(frame.column(place), letter));
    }
    return marks;
  }

  private static char letter(int note) {
    return note < LETTERS ? (char) ('a' + note) : '*';
  }

  private static OptionalDouble place(Subgroups subgroups, Note note) {
    if (note.date().isPresent() && subgroups.isCalendar()) {
      return place(subgroups.dates(), note.date().get());
    }
    return subgroups.labelled(note.at()).stream().asDoubleStream().findFirst();
  }

  /** Between the two subgroups around a date, as far along as the days are. */
  private static OptionalDouble place(List<LocalDate> dates, LocalDate date) {
    int before = (int) dates.stream().filter(one -> one.isBefore(date)).count();
    if (dates.contains(date)) {
      return OptionalDouble.of(before);
    }
    if (before == 0 || before == dates.size()) {
      return OptionalDouble.empty();
    }
    LocalDate last = dates.get(before - 1);
    double step = ChronoUnit.DAYS.between(last, dates.get(before));
    return OptionalDouble.of(before - 1 + ChronoUnit.DAYS.between(last, date) / step);
  }
}
