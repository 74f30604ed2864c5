package org.yidang.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.paper.Paper;
import org.yidang.model.paper.PaperKind;
import org.yidang.store.Stores;
import org.yidang.work.Outcome;
import org.yidang.work.PaperDesk;
import org.yidang.work.Workplace;
import org.yidang.work.form.Form;
import org.yidang.work.port.Books;
import org.yidang.work.port.FileList;
import org.yidang.work.port.OpenStore;
import org.yidang.work.port.page.PageSet;

/// One procedure with its journal entry, durable, beside the forced writes it needs; opening a
/// file; a page of the list; a paper; all in one run, in turns.
public final class StepBench {
  private static final int ROUNDS = Integer.getInteger("rounds", 400);

  private StepBench() {}

  public static void main(String[] args) throws Exception {
    Path folder = BenchStore.with(12);
    OpenStore store = Stores.open(folder);
    try (Workplace place = BenchStore.place(store);
        FileChannel bare = open(folder.resolveSibling("bare.bin"));
        FileChannel mark = open(folder.resolveSibling("bare-mark.bin"))) {
      System.out.println("| | ms, p50 | p95 | CPU ms, p50 |");
      System.out.println("|---|---|---|---|");
      procedures(place, bare, mark);
      reads(place, store);
      papers(place);
    }
  }

  private static FileChannel open(Path file) throws IOException {
    return FileChannel.open(
        file,
        StandardOpenOption.CREATE,
        StandardOpenOption.WRITE,
        StandardOpenOption.TRUNCATE_EXISTING);
  }

  private static void procedures(Workplace place, FileChannel bare, FileChannel mark)
      throws Exception {
    Laps steps = new Laps();
    Laps two = new Laps();
    Laps three = new Laps();
    UUID file = BenchStore.opened(place, 0);
    for (int i = 0; i < ROUNDS; i++) {
      Form form =
          Form.of(
              "file", file.toString(), "nextStep", "联系双方，约定第" + i + "次见面", "nextOn", "2027-01-01");
      if (!(steps.lap(() -> place.registrar().run("set-next-step", form))
          instanceof Outcome.Done)) {
        throw new IllegalStateException("refused");
      }
      two.lap(() -> forcedChunk(bare));
      three.lap(() -> forcedChunk(bare) + forced(mark, 0, 4));
    }
    steps.tell("one procedure");
    two.tell("two forced writes, 36 and 4 KB");
    three.tell("the same and a mark of 4 KB");
  }

  /// As the store writes a chunk: its body, forced, and its last block, forced.
  private static long forcedChunk(FileChannel file) throws IOException {
    return forced(file, file.size(), 36) + forced(file, file.size(), 4);
  }

  private static long forced(FileChannel file, long at, int kilobytes) throws IOException {
    long written = file.write(ByteBuffer.allocate(kilobytes * 1024), at);
    file.force(false);
    return written;
  }

  private static void reads(Workplace place, OpenStore store) throws Exception {
    List<FileList.Line> lines = place.lists().page(FileList.Query.all(), Optional.empty(), 50);
    Laps first = new Laps();
    Laps again = new Laps();
    Laps listing = new Laps();
    for (int i = 0; i < ROUNDS; i++) {
      UUID id = lines.get(i % lines.size()).id();
      Books fresh = store.books();
      first.lap(() -> fresh.file(id).orElseThrow().id().equals(id) && fresh.entries(id).isEmpty());
      again.lap(() -> fresh.file(id).orElseThrow());
      listing.lap(() -> place.lists().page(FileList.Query.all(), Optional.empty(), 100));
    }
    first.tell("open a file with its journal");
    again.tell("look at the same file again");
    listing.tell("a page of the list");
  }

  private static void papers(Workplace place) throws Exception {
    FileList.Line line =
        place.lists().page(FileList.Query.all(), Optional.empty(), 50).stream()
            .filter(one -> one.number().contains("001"))
            .findFirst()
            .orElseThrow();
    CaseFile file = place.books().file(line.id()).orElseThrow();
    Paper paper = new Paper(PaperKind.P10, PaperKind.P10.subjects(file).getFirst());
    var desk = new PaperDesk(place.books(), place.papers(), place.registrar());
    Laps first = new Laps();
    Laps laying = new Laps();
    Laps writing = new Laps();
    int bytes = first.lap(() -> desk.pdf(paper, file, (PageSet) desk.lay(paper, file))).length;
    first.tell("first P10 after start, " + bytes + " bytes");
    for (int i = 0; i < ROUNDS; i++) {
      PageSet pages = laying.lap(() -> (PageSet) desk.lay(paper, file));
      writing.lap(() -> desk.pdf(paper, file, pages));
    }
    laying.tell("P10 warm: lines and pages");
    writing.tell("P10 warm: PDF of them");
  }
}
