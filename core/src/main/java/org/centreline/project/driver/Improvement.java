package org.centreline.project.driver;

import java.util.ArrayList;
import java.util.List;
import org.centreline.csv.problem.Problem;
import org.centreline.project.folder.Complaints;
import org.centreline.project.folder.Project;
import org.centreline.project.folder.ProjectFolder;

/**
 * What a project says of how it works: its drivers and how its data are gathered.
 *
 * @param drivers the boxes of the driver diagram, the aim first; none where there is no drivers.csv
 * @param collection the plan of data collection; none where there is no collection.csv
 * @param doubts what is worth telling of them and of the cycles, though all of it can be drawn
 */
public record Improvement(List<Driver> drivers, List<Collected> collection, List<Problem> doubts) {

  public Improvement {
    drivers = List.copyOf(drivers);
    collection = List.copyOf(collection);
    doubts = List.copyOf(doubts);
  }

  /** A project that says nothing of it. */
  public static Improvement none() {
    return new Improvement(List.of(), List.of(), List.of());
  }

  /**
   * Reads what the folder has of it.
   *
   * @param project what its other files declare, whole
   * @throws org.centreline.csv.problem.DataException with every problem of these files
   */
  public static Improvement read(ProjectFolder folder, Project project) {
    Complaints complaints = new Complaints();
    Links links = new Links(project);
    List<Driver> drivers = new DriverSheet(folder, links).read(complaints);
    List<Collected> collection = CollectionSheet.read(folder, links, complaints);
    complaints.stopIfAny();
    List<Problem> doubts = new ArrayList<>(Doubts.ofDrivers(drivers, folder));
    doubts.addAll(Doubts.ofCycles(project.cycles(), folder));
    return new Improvement(drivers, collection, doubts);
  }

  /** What is worth telling of one of the files. */
  List<Problem> doubts(String file) {
    return doubts.stream().filter(doubt -> doubt.file().endsWith("/" + file)).toList();
  }
}
