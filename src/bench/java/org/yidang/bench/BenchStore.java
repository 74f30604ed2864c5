package org.yidang.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.yidang.kit.id.Uuid7;
import org.yidang.line.Samples;
import org.yidang.paper.FilePapers;
import org.yidang.store.Stores;
import org.yidang.words.Words;
import org.yidang.work.Outcome;
import org.yidang.work.Procedures;
import org.yidang.work.Registrar;
import org.yidang.work.Workplace;
import org.yidang.work.catalogue.AllProcedures;
import org.yidang.work.form.Form;
import org.yidang.work.port.OpenStore;

/// Stores to measure on, made once and kept under `target/bench`. One that the program would not
/// open is no measure: it must be deleted.
final class BenchStore {
  private static final Path ROOT = Path.of("target", "bench");
  private static final List<String> TYPES =
      List.of("neighbour", "family", "contract", "damage", "consumer", "labour");

  private BenchStore() {}

  /// A store with the samples and as many plain files as are wanted beside them.
  static Path with(int files) throws Exception {
    Path folder = ROOT.resolve("store-" + files).toAbsolutePath();
    if (Files.exists(folder.resolve("made"))) {
      Stores.open(folder).close();
      return folder;
    }
    Files.createDirectories(ROOT);
    try (Workplace place = place(Stores.create(folder))) {
      Samples.load(place, new Words(Locale.CHINA), Samples.names());
      for (int i = Samples.names().size() - 1; i < files; i++) {
        opened(place, i);
      }
    }
    Files.writeString(folder.resolve("made"), "yes");
    return folder;
  }

  static Workplace place(OpenStore store) {
    var ids = new Uuid7(java.time.InstantSource.system(), new java.util.Random());
    var procedures = new Procedures(AllProcedures.all());
    return new Workplace(
        store.folder(),
        new Registrar(store.books(), BenchStore::now, ids::next, procedures),
        procedures,
        new Workplace.Ports(
            store.books(),
            store.lists(),
            store.drafts(BenchStore::now),
            new FilePapers(),
            BenchStore::now),
        store::close);
  }

  private static LocalDateTime now() {
    return LocalDateTime.now().withNano(0);
  }

  /// Opens one more plain file.
  static UUID opened(Workplace place, int i) {
    LocalDate day = LocalDate.of(2024, 1, 1).plusDays(i % 900);
    Form form =
        Form.of(
                "source", "call-110",
                "reportedAt", day + " 09:20",
                "place", "青石镇河湾小区" + i % 97 + "号楼",
                "type", TYPES.get(i % TYPES.size()),
                "facts", "双方因琐事发生口角，现场劝解后愿意到调解室调解。第" + i + "件。")
            .withRows(
                "parties",
                List.of(
                    Form.of("side", "1", "name", "甲样" + i),
                    Form.of("side", "2", "name", "乙样" + i)));
    return ((Outcome.Done) place.registrar().run("open-file", form)).file().orElseThrow();
  }
}
