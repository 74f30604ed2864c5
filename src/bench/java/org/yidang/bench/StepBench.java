package org.yidang.bench;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.paper.Paper;
import org.yidang.model.paper.PaperKind;
import org.yidang.store.Stores;
import org.yidang.work.Outcome;
import org.yidang.work.PaperDesk;
import org.yidang.work.Workplace;
import org.yidang.work.form.Form;
import org.yidang.work.port.FileList;
import org.yidang.work.port.page.PageSet;

/// One procedure with its journal entry, durable, beside the two forced writes it needs; opening a
/// file; a page of the list; all in one run, in turns.
public final class StepBench {
  private static final int ROUNDS = Integer.getInteger("rounds", 400);

  private StepBench() {}

  public static void main(String[] args) throws Exception {
    Path folder = BenchStore.with(12);
    try (Workplace place = BenchStore.place(Stores.open(folder));
        FileChannel bare =
            FileChannel.open(
                folder.resolveSibling("bare.bin"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE)) {
      commits(place, bare);
      reads(place);
      papers(place);
    }
  }

  private static void commits(Workplace place, FileChannel bare) throws Exception {
    List<Double> steps = new ArrayList<>();
    List<Double> forced = new ArrayList<>();
    UUID file = BenchStore.opened(place, 0);
    for (int i = 0; i < ROUNDS; i++) {
      Form form =
          Form.of(
              "file", file.toString(), "nextStep", "联系双方，约定第" + i + "次见面", "nextOn", "2027-01-01");
      long begun = System.nanoTime();
      Outcome outcome = place.registrar().run("set-next-step", form);
      steps.add((System.nanoTime() - begun) / 1e6);
      if (!(outcome instanceof Outcome.Done)) {
        throw new IllegalStateException("refused");
      }
      forced.add(twoForcedWrites(bare, i));
    }
    System.out.println("one procedure, ms: " + told(steps));
    System.out.println("two forced writes (36 KB and 4 KB), ms: " + told(forced));
  }

  private static double twoForcedWrites(FileChannel bare, int i) throws Exception {
    long begun = System.nanoTime();
    bare.write(ByteBuffer.allocate(36 * 1024), i * 40L * 1024);
    bare.force(false);
    bare.write(ByteBuffer.allocate(4 * 1024), i * 40L * 1024 + 36 * 1024);
    bare.force(false);
    return (System.nanoTime() - begun) / 1e6;
  }

  private static void reads(Workplace place) {
    List<FileList.Line> lines =
        place.lists().page(FileList.Query.all(), java.util.Optional.empty(), 50);
    List<Double> opening = new ArrayList<>();
    List<Double> listing = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      UUID id = lines.get(i % lines.size()).id();
      long begun = System.nanoTime();
      place.books().file(id).orElseThrow();
      place.history().entries(id);
      opening.add((System.nanoTime() - begun) / 1e6);
      begun = System.nanoTime();
      place.lists().page(FileList.Query.all(), java.util.Optional.empty(), 100);
      listing.add((System.nanoTime() - begun) / 1e6);
    }
    System.out.println("open a file with its journal, ms: " + told(opening));
    System.out.println("a page of the list, ms: " + told(listing));
  }

  private static void papers(Workplace place) {
    FileList.Line line =
        place.lists().page(FileList.Query.all(), java.util.Optional.empty(), 50).stream()
            .filter(one -> one.number().contains("001"))
            .findFirst()
            .orElseThrow();
    CaseFile file = place.books().file(line.id()).orElseThrow();
    Paper paper = new Paper(PaperKind.P10, PaperKind.P10.subjects(file).getFirst());
    var desk = new PaperDesk(place.books(), place.papers(), place.registrar());
    List<Double> times = new ArrayList<>();
    long begun = System.nanoTime();
    byte[] first = desk.pdf(paper, file, (PageSet) desk.lay(paper, file));
    System.out.printf("first P10 after start, ms: %.1f%n", (System.nanoTime() - begun) / 1e6);
    for (int i = 0; i < ROUNDS / 2; i++) {
      begun = System.nanoTime();
      desk.pdf(paper, file, (PageSet) desk.lay(paper, file));
      times.add((System.nanoTime() - begun) / 1e6);
    }
    System.out.println("P10 warm, ms: " + told(times) + ", bytes " + first.length);
  }

  private static String told(List<Double> all) {
    List<Double> warm = all.subList(all.size() / 4, all.size());
    return String.format(
        java.util.Locale.ROOT,
        "p50 %.2f p95 %.2f",
        Rounds.median(warm),
        Rounds.percentile(warm, 0.95));
  }
}
