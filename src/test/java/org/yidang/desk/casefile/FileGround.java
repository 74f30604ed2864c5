package org.yidang.desk.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import org.yidang.desk.MemoryPlace;
import org.yidang.desk.kit.Background;
import org.yidang.desk.kit.FxDialogs;
import org.yidang.desk.kit.FxToolkit;
import org.yidang.desk.kit.file.FilePart;
import org.yidang.desk.kit.file.FileShown;
import org.yidang.desk.kit.file.Refs;
import org.yidang.desk.kit.form.Option;
import org.yidang.desk.kit.procedure.Bench;
import org.yidang.desk.shell.Shell;
import org.yidang.model.agreement.AgreementState;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.Flag;
import org.yidang.model.casefile.Stage;
import org.yidang.model.entity.Row;
import org.yidang.model.office.Office;
import org.yidang.model.party.Party;
import org.yidang.paper.form.FullFile;
import org.yidang.rules.Finding;
import org.yidang.start.FileParts;
import org.yidang.words.Words;
import org.yidang.work.Procedures;
import org.yidang.work.Registrar;
import org.yidang.work.Workplace;
import org.yidang.work.casefile.NextSteps;
import org.yidang.work.form.Field;
import org.yidang.work.form.FieldKind;
import org.yidang.work.form.Form;

/// Files at every stage of their life, shown in the parts of the file screen without a window, and
/// what can be opened there.
public final class FileGround implements AutoCloseable {
  static final Words WORDS = new Words(Locale.CHINA);
  static final LocalDate TODAY = LocalDate.of(2026, 6, 10);
  private static final Pattern ON_CARD =
      Pattern.compile("([a-z-]+)-[0-9a-f]{8}(-[0-9a-f]{4}){3}-.*");

  private static final String NOTHING = new UUID(0, 0).toString();

  final Procedures procedures;
  final List<FilePart> parts;
  private final Office office = FullFile.office();
  private final Background background;
  private final Registrar registrar;

  public FileGround() {
    MemoryPlace memory = new MemoryPlace(TODAY.atTime(12, 0));
    Workplace place = memory.place;
    registrar = place.registrar();
    procedures = place.procedures();
    background =
        FxToolkit.get(
            () ->
                new Background(
                    failure -> {
                      throw new AssertionError(failure);
                    }));
    parts =
        FxToolkit.get(
            () -> {
              Shell shell = new Shell(WORDS);
              return FileParts.of(
                  new Bench(
                      place,
                      background,
                      WORDS,
                      new FxDialogs(() -> null, WORDS),
                      shell.notices(),
                      shell));
            });
  }

  FileShown shown(CaseFile file) {
    return new FileShown(file, office, List.of(), TODAY, false);
  }

  /// The full file at a stage; then as it stood before anybody met or was told anything, with a
  /// draft waiting, with a checked agreement waiting, and where there was violence.
  public static List<CaseFile> at(Stage stage) {
    CaseFile full = with(FullFile.file(), FullFile.file().id(), "stage", stage.name());
    Set<String> later =
        Set.of(
            "session", "attendance", "stance", "item", "minute_line", "agreement", "duty", "mark");
    CaseFile fresh =
        CaseFile.of(
            full.id(),
            full.rows().values().stream().filter(row -> !later.contains(row.kind())).toList());
    for (Party party : full.parties()) {
      fresh = with(fresh, party.id(), "rights_told_on", "");
    }
    UUID last = full.allAgreements().getLast().id();
    return List.of(
        full,
        fresh,
        with(full, last, "state", AgreementState.DRAFT.name()),
        with(full, last, "state", AgreementState.CHECKED.name()),
        with(fresh, fresh.intake().id(), "flags", Flag.DOMESTIC_VIOLENCE.name()));
  }

  /// A file with one fact otherwise.
  ///
  /// @param text in the form of the tables; blank for nothing
  static CaseFile with(CaseFile file, UUID entity, String column, String text) {
    Map<UUID, Row> rows = new LinkedHashMap<>(file.rows());
    rows.computeIfPresent(
        entity,
        (_, row) -> {
          Map<String, String> facts = new TreeMap<>(row.facts());
          facts.remove(column);
          if (!text.isBlank()) {
            facts.put(column, text);
          }
          return new Row(row.kind(), row.id(), facts);
        });
    return CaseFile.of(file.id(), rows.values());
  }

  /// The procedures that the parts offer for a file, by a button in their head or on a card.
  Set<String> offers(FileShown now) {
    return FxToolkit.get(
        () -> {
          Set<String> names = new TreeSet<>();
          for (FilePart part : parts) {
            part.show(now);
            walk(part.node(), node -> named(node).ifPresent(names::add));
          }
          return names;
        });
  }

  /// The procedures that are offered for some file at some stage.
  public Set<String> everOffered() {
    Set<String> names = new TreeSet<>();
    for (Stage stage : Stage.values()) {
      at(stage).forEach(file -> names.addAll(offers(shown(file))));
    }
    return names;
  }

  /// The procedures that have a button in the head of a part.
  Set<String> steps(FileShown now) {
    return FxToolkit.get(
        () -> {
          Set<String> names = new TreeSet<>(procedures.names());
          names.removeIf(name -> parts.stream().noneMatch(part -> part.offers(name, now)));
          return names;
        });
  }

  private Optional<String> named(Node node) {
    String id = node.getId() == null ? "" : node.getId();
    var onCard = ON_CARD.matcher(id);
    String name = onCard.matches() ? onCard.group(1) : id.replaceFirst("^step-", "");
    return Optional.of(name).filter(found -> procedures.find(found).isPresent());
  }

  /// All that the file screen says: its head and its parts.
  String words(FileShown now) {
    return FxToolkit.get(
        () -> {
          StringJoiner words = new StringJoiner("\n");
          FileHead head = new FileHead(WORDS, _ -> {});
          head.show(now, Optional.empty());
          walk(head, node -> said(node).ifPresent(words::add));
          for (FilePart part : parts) {
            part.show(now);
            walk(part.node(), node -> said(node).ifPresent(words::add));
          }
          return words.toString();
        });
  }

  private static Optional<String> said(Node node) {
    return node instanceof Labeled labeled
        ? Optional.ofNullable(labeled.getText())
        : Optional.empty();
  }

  /// Every node of a tree that is not laid out yet.
  static void walk(Node node, Consumer<Node> visitor) {
    visitor.accept(node);
    if (node instanceof ScrollPane pane) {
      walk(pane.getContent(), visitor);
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> walk(child, visitor));
    }
  }

  /// True when a procedure is refused for where the file stands, whatever it is done to.
  boolean refusedHere(String procedure, CaseFile file) {
    if (file.stage().sealed() && !procedures.find(procedure).orElseThrow().spec().sealedToo()) {
      return true;
    }
    return forms(procedure, file).stream()
        .allMatch(
            form ->
                registrar.preview(procedure, form, Optional.of(file), office).stream()
                    .map(Finding::rule)
                    .anyMatch(rule -> rule.startsWith("stage.") || rule.equals("file.sealed")));
  }

  /// The form of examples, with each thing of the file it could be about.
  private List<Form> forms(String procedure, CaseFile file) {
    Form form = Form.of("file", file.id().toString());
    List<Field<?>> refs = new ArrayList<>();
    for (Field<?> field : procedures.find(procedure).orElseThrow().spec().form().fields()) {
      if (field.kind() == FieldKind.REF) {
        refs.add(field);
      } else if (field.kind() != FieldKind.ROWS) {
        form = form.with(field.name(), field.example());
      }
    }
    Stream<Form> all = Stream.of(form);
    for (Field<?> ref : refs) {
      List<Option> options = Refs.of(file, WORDS).apply(ref.name());
      List<String> ids =
          options.isEmpty() ? List.of(NOTHING) : options.stream().map(Option::code).toList();
      all = all.flatMap(one -> ids.stream().map(id -> one.with(ref.name(), id)));
    }
    return all.toList();
  }

  /// Codes of next steps by the name of their constant.
  static Map<String, String> codes() {
    Map<String, String> codes = new TreeMap<>();
    for (var constant : NextSteps.class.getFields()) {
      try {
        codes.put(constant.getName(), (String) constant.get(null));
      } catch (IllegalAccessException e) {
        throw new AssertionError(e);
      }
    }
    return codes;
  }

  @Override
  public void close() {
    background.close();
  }
}
