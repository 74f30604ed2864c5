package org.yidang.start;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.random.RandomGenerator;
import javafx.scene.Parent;
import javafx.stage.Stage;
import org.yidang.desk.kit.Background;
import org.yidang.desk.kit.Fx;
import org.yidang.desk.kit.FxDialogs;
import org.yidang.desk.kit.FxToolkit;
import org.yidang.desk.kit.Place;
import org.yidang.desk.kit.procedure.Bench;
import org.yidang.desk.office.FirstStartScreen;
import org.yidang.desk.shell.Shell;
import org.yidang.kit.id.Uuid7;
import org.yidang.kit.json.Json;
import org.yidang.kit.json.JsonFault;
import org.yidang.kit.json.JsonLimits;
import org.yidang.line.Samples;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.journal.Entry;
import org.yidang.paper.FilePapers;
import org.yidang.store.Stores;
import org.yidang.words.Words;
import org.yidang.work.Procedures;
import org.yidang.work.Registrar;
import org.yidang.work.Workplace;
import org.yidang.work.catalogue.AllProcedures;
import org.yidang.work.form.Form;
import org.yidang.work.port.OpenStore;

/// The whole program as it is wired for people, on a store of its own and with a clock that stands
/// where the test puts it: every screen, the real papers, the real office thread.
final class DeskGround implements AutoCloseable {
  static final Words WORDS = new Words(Locale.CHINA);
  private static final JsonLimits LIMITS = new JsonLimits(1_000_000, 1_000_000);

  final Workplace place;
  final Fx fx;
  final Shell shell;
  private final Background background;
  private final List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());

  /// What time it is; tests move it.
  static final class Hand {
    volatile LocalDateTime now = LocalDateTime.of(2026, 1, 5, 9, 0);
  }

  private DeskGround(Workplace place, double width, double height) {
    this.place = place;
    background = FxToolkit.get(() -> new Background(failures::add));
    shell = FxToolkit.get(() -> new Shell(WORDS));
    Stage[] stage = new Stage[1];
    Bench bench =
        new Bench(
            place,
            background,
            WORDS,
            new SavingDialogs(new FxDialogs(() -> stage[0], WORDS), saved()),
            shell.notices(),
            shell);
    fx =
        Fx.show(
                width,
                height,
                () -> {
                  Parent root = shell.root();
                  begin(bench);
                  return root;
                })
            .watch(background);
    stage[0] = fx.stage();
    fx.settle();
  }

  private void begin(Bench bench) {
    Runnable open =
        () -> {
          Screens.add(shell, bench, (_, _, _) -> java.util.Optional.empty(), () -> 15, _ -> {});
          shell.go(Place.of("today"));
        };
    if (place.books().office().profile().isPresent()) {
      open.run();
    } else {
      shell.place("first-start", _ -> new FirstStartScreen(bench, open));
      shell.go(Place.of("first-start"));
    }
  }

  /// A new, empty store in a folder.
  static Workplace workplace(Path folder, Hand hand) {
    return over(Stores.create(folder), hand);
  }

  /// The store that lies in a folder.
  static Workplace reopened(Path folder, Hand hand) {
    return over(Stores.open(folder), hand);
  }

  private static Workplace over(OpenStore store, Hand hand) {
    Uuid7 ids = new Uuid7(InstantSource.fixed(Instant.EPOCH), RandomGenerator.getDefault());
    Procedures procedures = new Procedures(AllProcedures.all());
    return new Workplace(
        store.folder(),
        new Registrar(store.books(), () -> hand.now, ids::next, procedures),
        procedures,
        new Workplace.Ports(
            store.books(),
            store.lists(),
            store.drafts(() -> hand.now),
            new FilePapers(),
            () -> hand.now),
        store::close);
  }

  /// The window as it opens, at the smallest desk.
  static DeskGround open(Workplace place) {
    return new DeskGround(place, 1366, 768);
  }

  static DeskGround open(Workplace place, double width, double height) {
    return new DeskGround(place, width, height);
  }

  DeskGround go(Place where) {
    fx.run(() -> shell.go(where));
    return this;
  }

  /// Where the hand puts what it saves.
  Path saved() {
    return place.folder().resolveSibling(place.folder().getFileName() + "-saved");
  }

  /// The one file of the store that was touched last.
  CaseFile lastFile() {
    return lastFile(place);
  }

  static CaseFile lastFile(Workplace place) {
    UUID id =
        place.books().entriesAfter(0, Integer.MAX_VALUE).reversed().stream()
            .flatMap(entry -> entry.file().stream())
            .findFirst()
            .orElseThrow();
    return place.books().file(id).orElseThrow();
  }

  /// Everything that was done so far.
  List<Entry> journal() {
    return place.books().entriesAfter(0, Integer.MAX_VALUE);
  }

  /// The lines of a sample.
  static List<Form> lines(String sample) throws Exception {
    List<Form> lines = new ArrayList<>();
    try (var in = Samples.open(sample)) {
      for (String line :
          new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).lines().toList()) {
        if (!line.isBlank()) {
          lines.add(form(line));
        }
      }
    }
    return lines;
  }

  private static Form form(String line) throws JsonFault {
    return Form.fromTree(Json.readObject(line, LIMITS));
  }

  /// The moment a line says it was done.
  static LocalDateTime at(Form line) {
    return LocalDateTime.parse(line.text("at").replace(' ', 'T'));
  }

  /// Makes a store in a folder and loads samples by lines of `apply`.
  static void applied(Path folder, String... samples) throws Exception {
    try (Workplace made = new H2Places(FilePapers::new).create(folder)) {
      Samples.load(made, WORDS, List.of(samples));
    }
  }

  @Override
  public void close() {
    FxToolkit.run(shell::close);
    fx.settle();
    fx.close();
    background.close();
    place.close();
    if (!failures.isEmpty()) {
      throw new AssertionError("failed in the background", failures.getFirst());
    }
  }
}
