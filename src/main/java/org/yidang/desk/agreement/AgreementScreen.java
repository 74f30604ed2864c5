package org.yidang.desk.agreement;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yidang.desk.kit.Bonds;
import org.yidang.desk.kit.Screen;
import org.yidang.desk.kit.file.FileShown;
import org.yidang.desk.kit.file.Filled;
import org.yidang.desk.kit.file.Refs;
import org.yidang.desk.kit.file.StepEditor;
import org.yidang.desk.kit.page.PagesView;
import org.yidang.desk.kit.procedure.Bench;
import org.yidang.desk.kit.procedure.ProcedureForm;
import org.yidang.model.agreement.Agreement;
import org.yidang.model.agreement.AgreementForm;
import org.yidang.model.agreement.AgreementState;
import org.yidang.model.agreement.Duty;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.FileKinds;
import org.yidang.model.paper.Paper;
import org.yidang.model.paper.PaperKind;
import org.yidang.model.session.Session;
import org.yidang.model.session.Track;
import org.yidang.work.form.Field;
import org.yidang.work.form.Form;
import org.yidang.work.form.FormSpec;
import org.yidang.work.port.page.Laid;

/// The agreement editor: the form at the left, at the right the page as it will print, which
/// follows what is typed.
public final class AgreementScreen extends Screen {
  private static final Duration PAGE_AFTER = Duration.ofMillis(400);

  private final Bench bench;
  private final UUID file;
  private final Optional<UUID> agreement;
  private final PagesView pages;
  private final VBox left = new VBox();
  private final BorderPane side = new BorderPane();
  private @Nullable StepEditor editor;
  private @Nullable Bonds bonds;

  /// @param argument the file's id, and after a slash that of the agreement to edit
  public AgreementScreen(Bench bench, String argument) {
    super(bench.words().text("desk.agreement.title"));
    this.bench = bench;
    String[] parts = argument.split("/");
    this.file = UUID.fromString(parts[0]);
    this.agreement = parts.length > 1 ? Optional.of(UUID.fromString(parts[1])) : Optional.empty();
    this.pages = new PagesView(bench.words());
  }

  @Override
  protected Parent build() {
    left.getStyleClass().add("agreement-left");
    ScrollPane scroll = new ScrollPane(left);
    scroll.setFitToWidth(true);
    side.setCenter(scroll);
    SplitPane split = new SplitPane(side, pages);
    split.setOrientation(Orientation.HORIZONTAL);
    split.setDividerPositions(0.52);
    split.getStyleClass().add("agreement-screen");
    pages.empty(bench.words().text("desk.agreement.page.empty"));
    return split;
  }

  @Override
  protected void attached(Bonds held) {
    bonds = held;
    if (editor == null) {
      bench
          .background()
          .read(
              job ->
                  new FileShown(
                      bench.place().books().file(file).orElseThrow(),
                      bench.place().books().office(),
                      List.of(),
                      bench.place().clock().now().toLocalDate(),
                      false))
          .onDone(this::begin);
    } else {
      editor.attach(held, bench.navigator()::back);
    }
  }

  @Override
  public void focus() {
    if (editor != null) {
      editor.focus();
    }
  }

  private void begin(FileShown now) {
    String procedure = agreement.isPresent() ? "edit-agreement" : "draft-agreement";
    FormSpec spec = bench.place().procedures().find(procedure).orElseThrow().spec().form();
    String subject = agreement.map(UUID::toString).orElse("");
    ProcedureForm form =
        new ProcedureForm(bench, procedure, Optional.of(now.file()), now.office(), subject);
    StepEditor made =
        new StepEditor(
            bench,
            procedure,
            form,
            Refs.of(now.file(), bench.words()),
            filled(now.file(), spec),
            forms ->
                spec.fields().stream()
                    .filter(field -> !field.name().equals("agreement"))
                    .filter(field -> !field.name().equals("replaces") || changeable(now.file()))
                    .forEach(forms::field));
    editor = made;
    Node node = made.node();
    left.getChildren().setAll(node);
    side.setBottom(made.foot());
    Bonds held = bonds;
    if (held != null) {
      held.add(form.model().onQuiet(PAGE_AFTER, typed -> showPage(form, procedure, now)));
      made.attach(held, bench.navigator()::back);
    }
    made.focus();
    showPage(form, procedure, now);
  }

  /// An agreement changes another only where one is signed.
  private static boolean changeable(CaseFile file) {
    return file.agreements().stream().anyMatch(one -> one.state() == AgreementState.SIGNED);
  }

  private void showPage(ProcedureForm form, String procedure, FileShown now) {
    Form typed = form.typed();
    bench
        .background()
        .read(
            job ->
                bench
                    .place()
                    .registrar()
                    .imagined(procedure, typed, now.file(), now.office())
                    .flatMap(file -> laid(file, now)))
        .onDone(laid -> laid.ifPresent(pages::show));
  }

  private Optional<Laid> laid(CaseFile imagined, FileShown now) {
    Optional<Agreement> shown =
        agreement.isPresent()
            ? imagined.agreement(agreement.get())
            : imagined.agreements().stream().reduce((first, second) -> second);
    return shown
        .filter(made -> made.form() == AgreementForm.WRITTEN || made.form() == AgreementForm.ORAL)
        .map(
            made ->
                new Paper(
                    made.form() == AgreementForm.ORAL ? PaperKind.P11 : PaperKind.P10, made.id()))
        .map(paper -> bench.place().papers().lay(paper, imagined, now.office()));
  }

  private Form filled(CaseFile of, FormSpec spec) {
    if (agreement.isPresent()) {
      Agreement known = of.agreement(agreement.get()).orElseThrow();
      FormSpec duty = spec.field("duties").flatMap(Field::rows).orElseThrow();
      return Filled.from(known, FileKinds.CATALOGUE, spec)
          .with("agreement", known.id().toString())
          .withRows(
              "duties",
              of.duties(known.id()).stream()
                  .map(
                      (Duty one) ->
                          Filled.from(one, FileKinds.CATALOGUE, duty)
                              .with("id", one.id().toString()))
                  .toList());
    }
    return Form.of(
            "form", Field.code(usual(of)),
            "session", of.lastSession().map(Session::id).map(UUID::toString).orElse(""),
            "facts", of.intake().facts(),
            "mediators", of.head().mediator())
        .withRows("duties", List.of(Form.of("kind", "payment", "repeat", "once")));
  }

  /// The forms of the two tracks never mix (T3): what only the police mediate has theirs.
  private static AgreementForm usual(CaseFile of) {
    return of.head().tracks().contains(Track.A) || of.head().tracks().isEmpty()
        ? AgreementForm.WRITTEN
        : AgreementForm.POLICE;
  }
}
