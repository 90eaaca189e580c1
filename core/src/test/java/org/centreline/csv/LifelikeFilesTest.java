package org.centreline.csv;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LifelikeFilesTest {

  @Test
  void allAreRead() {
    for (int i = 0; i < LifelikeFiles.cases().size(); i++) {
      TortureCase given = LifelikeFiles.cases().get(i);
      FileContent reading =
          CsvReader.read("x.csv", LifelikeFiles.bytes().get(i), given.columns(), given.options());
      assertTrue(reading.source().rowsUsed() >= 40, reading.source().toString());
    }
  }
}
