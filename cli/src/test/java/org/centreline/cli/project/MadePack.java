package org.centreline.cli.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.centreline.cli.option.verb.ProjectWords;
import org.centreline.csv.FileContent;
import org.centreline.plot.compare.SizeScale;
import org.centreline.project.Disclosure;
import org.centreline.project.PackDisclosure;
import org.centreline.project.ProjectAnalysis;
import org.centreline.project.folder.Project;
import org.centreline.project.folder.ProjectFolder;
import org.centreline.project.folder.ProjectReader;
import org.centreline.project.page.Pack;
import org.centreline.project.page.PackPart;
import org.centreline.project.page.PackRequest;
import org.centreline.report.ByteOrderMark;

/**
 * Packs of a project folder, made without a command line.
 *
 * @param project the folder
 * @param rule what is hidden
 * @param slides whether there are slides too
 */
record MadePack(ProjectFolder project, Disclosure rule, PackRequest.Slides slides) {

  private static final ProjectWords WORDS = new ProjectWords();

  /** Writes the files of a project into a folder first. */
  static MadePack of(Path folder, Map<String, String> files, Disclosure rule) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    ProjectFolder project = new ProjectFolder(folder.resolve("p").toRealPath(), "p", Map.of());
    return new MadePack(project, rule, PackRequest.Slides.NONE);
  }

  MadePack withSlides(boolean wanted) {
    return new MadePack(project, rule, wanted ? PackRequest.Slides.PPTX : PackRequest.Slides.NONE);
  }

  /** What the program does to the numbers of each measure. */
  UnaryOperator<FileContent> hiding() {
    Project read = ProjectReader.read(project, WORDS);
    return PackDisclosure.of(rule, read, project, WORDS)::applied;
  }

  /** All files of the pack, by their names. */
  Map<String, byte[]> files(UnaryOperator<FileContent> hide) {
    PackRequest request =
        new PackRequest(
            Optional.empty(),
            Optional.empty(),
            rule,
            new PackRequest.Files(
                PackRequest.Pictures.SVG, slides, SizeScale.LINEAR, ByteOrderMark.WHERE_NEEDED));
    Pack pack = Pack.of(ProjectAnalysis.of(project, WORDS, hide), request);
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (PackPart part : pack.parts()) {
      files.put(part.name(), part.bytes().get());
    }
    return files;
  }
}
