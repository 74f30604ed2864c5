package org.yidang.desk;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.entity.Change;
import org.yidang.model.entity.Row;
import org.yidang.model.journal.Actor;
import org.yidang.model.journal.Entry;
import org.yidang.model.office.Office;
import org.yidang.model.paper.Paper;
import org.yidang.paper.form.FullFile;
import org.yidang.work.MemoryBooks;
import org.yidang.work.Procedures;
import org.yidang.work.Registrar;
import org.yidang.work.Workplace;
import org.yidang.work.catalogue.AllProcedures;
import org.yidang.work.port.Drafts;
import org.yidang.work.port.Papers;
import org.yidang.work.port.page.Laid;
import org.yidang.work.port.page.PageSet;

/// A workplace in memory for screens of one file: drafts that are kept, no lists, and papers that
/// are one line of text.
public final class MemoryPlace {
  public final MemoryBooks books = new MemoryBooks();
  public final Workplace place;
  private final LocalDateTime now;

  /// An office that is set up, and no file yet.
  public MemoryPlace(LocalDateTime now) {
    this.now = now;
    Procedures procedures = new Procedures(AllProcedures.all());
    Registrar registrar = new Registrar(books, () -> now, UUID::randomUUID, procedures);
    place =
        new Workplace(
            Path.of("nowhere"),
            registrar,
            procedures,
            new Workplace.Ports(books, null, new KeptDrafts(now), new PlainPapers(), () -> now),
            () -> {});
    note(Optional.empty(), Office.empty().rows(), FullFile.office().rows());
  }

  /// Keeps a file as it shall be, whatever it was.
  public void put(CaseFile file) {
    Map<UUID, Row> before = books.file(file.id()).map(CaseFile::rows).orElse(Map.of());
    note(Optional.of(file.id()), before, file.rows());
  }

  private void note(Optional<UUID> file, Map<UUID, Row> before, Map<UUID, Row> after) {
    books.write(
        writing ->
            writing.append(
                new Entry.Note(
                    file,
                    new Actor("林样调", "MEDIATOR", "一号台"),
                    now,
                    "edit-intake",
                    List.of(),
                    "",
                    Change.between(before, after))));
  }

  private record KeptDrafts(LocalDateTime now, Map<String, Draft> kept) implements Drafts {
    KeptDrafts(LocalDateTime now) {
      this(now, new ConcurrentHashMap<>());
    }

    @Override
    public void save(String name, String form) {
      kept.put(name, new Draft(name, form, now));
    }

    @Override
    public Optional<Draft> find(String name) {
      return Optional.ofNullable(kept.get(name));
    }

    @Override
    public List<Draft> live() {
      return List.copyOf(kept.values());
    }

    @Override
    public void close(String name) {
      kept.remove(name);
    }
  }

  private static final class PlainPapers implements Papers {
    @Override
    public Laid lay(Paper paper, CaseFile file, Office office) {
      return new PageSet(paper.kind() + " " + paper.subject(), List.of());
    }

    @Override
    public byte[] pdf(PageSet pages, UUID id, LocalDateTime at) {
      return (pages.title() + " " + at).getBytes(StandardCharsets.UTF_8);
    }
  }
}
