package org.centreline.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Tables of text as the sheets of a workbook: numbers are numbers, ISO dates are dates. */
public final class Book {

  private record Leaf(String name, String csv, boolean hidden) {}

  private final List<Leaf> sheets = new ArrayList<>();

  /** A sheet; no cell holds a comma. */
  public Book sheet(String name, String csv) {
    sheets.add(new Leaf(name, csv, false));
    return this;
  }

  /** A sheet that Excel hides. */
  public Book hidden(String name, String csv) {
    sheets.add(new Leaf(name, csv, true));
    return this;
  }

  /** Writes it. */
  public void write(Path path) throws IOException {
    Files.createDirectories(path.getParent());
    try (OutputStream out = Files.newOutputStream(path);
        Workbook workbook = new Workbook(out, "test", "1.0")) {
      for (Leaf leaf : sheets) {
        Worksheet sheet = workbook.newWorksheet(leaf.name);
        String[] rows = leaf.csv.split("\n");
        for (int row = 0; row < rows.length; row++) {
          String[] cells = rows[row].split(",", -1);
          for (int column = 0; column < cells.length; column++) {
            put(sheet, row, column, cells[column]);
          }
        }
        sheet.setVisibilityState(leaf.hidden ? VisibilityState.HIDDEN : VisibilityState.VISIBLE);
        sheet.finish();
      }
    }
  }

  private static void put(Worksheet sheet, int row, int column, String cell) {
    if (cell.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
      sheet.value(row, column, LocalDate.parse(cell));
      sheet.style(row, column).format("dd/mm/yyyy").set();
    } else if (cell.matches("-?[0-9]+([.][0-9]+)?")) {
      sheet.value(row, column, Double.parseDouble(cell));
    } else if (!cell.isEmpty()) {
      sheet.value(row, column, cell);
    }
  }
}
