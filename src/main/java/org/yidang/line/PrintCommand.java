package org.yidang.line;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.paper.Paper;
import org.yidang.model.paper.PaperKind;
import org.yidang.rules.Finding;
import org.yidang.work.Outcome;
import org.yidang.work.PaperDesk;
import org.yidang.work.Workplace;
import org.yidang.work.port.page.MissingGlyph;
import org.yidang.work.port.page.PageSet;
import org.yidang.work.port.page.Unprintable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `print`: papers of a file as PDF.
@Command(name = "print", description = "Makes the papers of a file as PDF/A, one file a paper.")
final class PrintCommand implements Callable<Integer> {
  private final Ground ground;

  @Mixin private final StoreOption store = new StoreOption();
  @Mixin private final FileParameter file = new FileParameter();

  @Option(
      names = "--form",
      paramLabel = "FORM",
      description = "Which form: ${COMPLETION-CANDIDATES}. All that the file has when left out.")
  private Optional<PaperKind> form = Optional.empty();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "Folder for the PDFs; made when it is not there.")
  private Path out = Path.of("");

  PrintCommand(Ground ground) {
    this.ground = ground;
  }

  @Override
  public Integer call() {
    return ground.with(
        store.folder(),
        false,
        place -> {
          Optional<CaseFile> found = file.find(place);
          if (found.isEmpty()) {
            return ground.refused("line.no-such-file");
          }
          List<Paper> papers =
              PaperKind.of(found.get()).stream()
                  .filter(paper -> form.isEmpty() || form.get() == paper.kind())
                  .toList();
          if (papers.isEmpty()) {
            return ground.refused("line.no-such-paper");
          }
          return print(place, found.get(), papers);
        });
  }

  private int print(Workplace place, CaseFile of, List<Paper> papers) {
    ground.stopping().atEnd(place::close);
    int worst = Ground.DONE;
    var desk = new PaperDesk(place.books(), place.papers(), place.registrar());
    for (Paper paper : papers) {
      Optional<Integer> code = ground.stopping().step(() -> print(desk, of, paper));
      if (code.isEmpty()) {
        return Ground.REFUSED;
      }
      if (code.get() == Ground.USAGE) {
        return Ground.USAGE;
      }
      worst = Math.max(worst, code.get());
    }
    return worst;
  }

  private int print(PaperDesk desk, CaseFile of, Paper paper) {
    return switch (desk.lay(paper, of)) {
      case PageSet pages -> {
        byte[] pdf = desk.pdf(paper, of, pages);
        Path target = out.resolve(paper.fileName(of));
        try {
          Files.createDirectories(out);
          yield told(desk.saved(paper, of, pdf, target), target);
        } catch (IOException e) {
          yield ground.usage("line.bad-folder");
        }
      }
      case Unprintable unprintable -> {
        unprintable.missing().forEach(glyph -> tell(paper, glyph));
        yield Ground.REFUSED;
      }
    };
  }

  private int told(Outcome outcome, Path target) {
    return switch (outcome) {
      case Outcome.Done _ -> {
        ground.out().println(target);
        yield Ground.DONE;
      }
      case Outcome.Refused(List<Finding> findings) -> {
        var sentences = new Sentences(ground.words());
        findings.forEach(
            finding -> ground.err().println(sentences.message("print-paper", finding)));
        yield Ground.REFUSED;
      }
      case Outcome.Stale() -> ground.refused("finding.file.stale");
    };
  }

  private void tell(Paper paper, MissingGlyph glyph) {
    String form = paper.kind().name();
    ground.refused("line.missing-glyph", form, glyph.code(), glyph.field());
  }
}
