package org.centreline.cli.command.project;

import java.util.List;
import java.util.Optional;
import org.centreline.cli.file.PackFile;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.verb.ProjectWords;
import org.centreline.csv.FileContent;
import org.centreline.csv.text.Nearest;
import org.centreline.project.AsOf;
import org.centreline.project.Disclosure;
import org.centreline.project.PackDisclosure;
import org.centreline.project.ProjectAnalysis;
import org.centreline.project.driver.Improvement;
import org.centreline.project.folder.OptionWords;
import org.centreline.project.folder.Project;
import org.centreline.project.folder.ProjectFolder;
import org.centreline.project.folder.ProjectReader;
import org.centreline.project.page.Pack;
import org.centreline.project.page.PackPart;
import org.centreline.project.page.PackRequest;
import org.centreline.project.since.EarlierFiles;
import org.centreline.project.since.ShownBefore;

/**
 * One run of {@code report}, from the project folder to the bytes of the pack.
 *
 * @param folder the project
 * @param request what is asked of the pack
 * @param progress how far it has come, for those who wait
 */
record PackRun(ProjectFolder folder, PackRequest request, PackProgress progress) {

  /** The pack, its measures worked out as far as they are asked for. */
  Pack pack(Optional<EarlierFiles> earlier, Problems problems) {
    ProjectWords words = new ProjectWords();
    Project project = ProjectReader.read(folder, words);
    Improvement improvement = Improvement.read(folder, project);
    request.only().ifPresent(id -> checkId(id, project.ids(), problems));
    problems.stopIfAny();
    Optional<AsOf> day = request.asOf().map(AsOf::new);
    Project known = day.map(then -> then.project(project)).orElse(project);
    Project wanted = request.only().map(known::only).orElse(known);
    OptionWords read = day.map(then -> then.words(words)).orElse(words);
    progress.begin("Working out measure", wanted.measures().size());
    PackDisclosure.Hiding how =
        new PackDisclosure.Hiding(
            request.disclosure(),
            ShownBefore.of(hides() ? earlier : Optional.empty(), known.ids()));
    PackDisclosure hiding = PackDisclosure.of(how, known, folder, read);
    ProjectAnalysis analysis =
        ProjectAnalysis.of(wanted, folder, read, reading -> prepared(reading, hiding));
    progress.end();
    return Pack.of(analysis.with(improvement), request, earlier);
  }

  /** Whether a project has a measure of this id; that it has none is wrong usage. */
  static void checkId(String id, List<String> ids, Problems problems) {
    if (!ids.contains(id)) {
      problems.usage(
          "--only "
              + id
              + ": there is no such measure; "
              + Nearest.to(id, ids)
                  .map(near -> "did you mean " + near + "?")
                  .orElse("the measures are " + String.join(", ", ids)));
    }
  }

  private boolean hides() {
    return request.disclosure() != Disclosure.NONE;
  }

  private FileContent prepared(FileContent reading, PackDisclosure hiding) {
    progress.step();
    return hiding.applied(reading);
  }

  /** The files of the pack, made on every core that there is. */
  List<PackFile> files(Pack pack) {
    return made(pack.parts(), progress);
  }

  /** These files, in this order whatever the number of cores. */
  static List<PackFile> made(List<PackPart> parts, PackProgress progress) {
    progress.begin("Making file", parts.size());
    List<PackFile> files = parts.parallelStream().map(part -> made(part, progress)).toList();
    progress.end();
    return files;
  }

  private static PackFile made(PackPart part, PackProgress progress) {
    PackFile file = new PackFile(part.name(), part.bytes().get());
    progress.step();
    return file;
  }
}
