package org.yidang.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yidang.kit.id.Uuid7;
import org.yidang.model.agreement.Duty;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.Stage;
import org.yidang.work.Outcome;
import org.yidang.work.Procedures;
import org.yidang.work.Registrar;
import org.yidang.work.catalogue.AllProcedures;
import org.yidang.work.form.Form;
import org.yidang.work.history.History;
import org.yidang.work.history.Verification;
import org.yidang.work.port.Books;

/// The whole life of sample dispute 1 (domain §12) in the real store: tables and journal agree at
/// every step, what is taken back leaves no trace, and all of it is there after opening again.
class WholeLifeTest {
  @TempDir Path dir;

  private final Uuid7 ids = new Uuid7(() -> Instant.parse("2026-03-01T02:00:00Z"), new Random(1));
  private LocalDateTime now = LocalDateTime.parse("2026-03-01T10:00:00");

  @Test
  void disputeLivesInTheStoreFromTheCallToTheShelf() {
    Path folder = dir.resolve("store");
    CaseFile shelved;
    try (Store store = Stores.created(folder)) {
      var life = new Life(store.books());
      life.live();
      shelved = life.file();
      assertThat(shelved.stage()).isEqualTo(Stage.ARCHIVED);
      assertThat(new History(store.books()).after(shelved.id(), Long.MAX_VALUE)).contains(shelved);
      assertThat(new Verification(store.books()).run(seq -> {}).faults()).isEmpty();
    }
    try (Store store = Stores.opened(folder)) {
      assertThat(store.books().file(shelved.id())).contains(shelved);
    }
  }

  @Test
  void whatIsTakenBackLeavesNoTraceInTheTables() {
    try (Store store = Stores.created(dir.resolve("store"))) {
      var life = new Life(store.books());
      life.accept();
      now = LocalDateTime.parse("2026-03-02T17:00:00");
      UUID session = life.run("hold-session", life.sitting("2026-03-02 14:30", "not-agreed"));
      CaseFile held = life.file();
      Form other = Form.of("session", session.toString(), "goal", "查明原因");

      for (int i = 0; i < 2; i++) {
        life.run(
            "amend-session",
            other
                .withRows("minutes", List.of(Form.of("text", "重写一行")))
                .withRows("attendances", List.of(Form.of("person", life.jia.toString()))));
        assertThat(life.file()).isNotEqualTo(held);
        life.run("take-back", Form.empty());
        assertThat(life.file()).isEqualTo(held);
        assertThat(life.file().rows()).isEqualTo(held.rows());
      }
      assertThat(new Verification(store.books()).run(seq -> {}).faults()).isEmpty();
    }
  }

  @Test
  void aLongRecordFitsIntoTheJournal() {
    try (Store store = Stores.created(dir.resolve("store"))) {
      var life = new Life(store.books());
      life.accept();
      now = LocalDateTime.parse("2026-03-02T17:00:00");
      List<Form> lines = new ArrayList<>();
      for (int i = 0; i < 500; i++) {
        lines.add(Form.of("speaker", "壬样𠮷", "text", "渗水\"\\".repeat(i < 12 ? 1_600 : 40)));
      }
      UUID session =
          life.run(
              "hold-session",
              life.sitting("2026-03-02 14:30", "not-agreed").withRows("minutes", lines));

      assertThat(life.file().minutes(session)).hasSize(500);
      assertThat(new Verification(store.books()).run(seq -> {}).faults()).isEmpty();
    }
  }

  /// One dispute in one store.
  private final class Life {
    private final Books books;
    private final Registrar registrar;
    private UUID file = new UUID(0, 0);
    private UUID jia = file;
    private UUID yi = file;

    Life(Books books) {
      this.books = books;
      this.registrar =
          new Registrar(books, () -> now, ids::next, new Procedures(AllProcedures.all()));
    }

    CaseFile file() {
      return books.file(file).orElseThrow();
    }

    UUID run(String procedure, Form form) {
      Outcome outcome = registrar.run(procedure, form.with("file", file.toString()));
      assertThat(outcome).as(procedure).isInstanceOf(Outcome.Done.class);
      return ((Outcome.Done) outcome).ids().getOrDefault("", file);
    }

    void accept() {
      Form office =
          Form.of(
              "station", "清屏县公安局青石派出所",
              "committee", "青石镇人民调解委员会",
              "area", "清屏县",
              "letter", "青",
              "userName", "林样调");
      assertThat(registrar.run("set-up-office", office)).isInstanceOf(Outcome.Done.class);
      Outcome opened = registrar.run("open-file", leak());
      assertThat(opened).isInstanceOf(Outcome.Done.class);
      file = ((Outcome.Done) opened).file().orElseThrow();
      jia = file().side(1).getFirst().id();
      yi = file().side(2).getFirst().id();
      run("triage", Form.of("routing", "mediation-room", "tracks", "a"));
      run("name-mediator", Form.of("name", "林样调"));
      run("accept", Form.of("source", "police"));
      run("tell-rights", Form.empty());
      run("state-consent", Form.of("consent", "agreed"));
    }

    void live() {
      accept();
      now = LocalDateTime.parse("2026-03-02T17:00:00");
      run(
          "hold-session",
          sitting("2026-03-02 14:30", "to-be-continued")
              .with("nextStep", "查漏")
              .with("nextOn", "2026-03-16"));
      now = LocalDateTime.parse("2026-03-16T17:00:00");
      UUID session = run("hold-session", sitting("2026-03-16 14:30", "agreed"));
      UUID agreement = run("draft-agreement", draft(session));
      run("check-agreement", Form.of("agreement", agreement.toString(), "override", "证件待补"));
      run(
          "sign-agreement",
          Form.of(
                  "agreement", agreement.toString(),
                  "mediatorSignedOn", "2026-03-16",
                  "sealedOn", "2026-03-16")
              .withRows(
                  "marks",
                  List.of(
                      Form.of("party", jia.toString()),
                      Form.of("party", yi.toString(), "kind", "fingerprint"))));
      for (Duty duty : file().duties(agreement)) {
        now = duty.due().atTime(18, 0);
        run("record-performance", Form.of("duty", duty.id().toString(), "result", "performed"));
      }
      now = LocalDateTime.parse("2026-04-20T11:00:00");
      run("record-visit", Form.of("visitedAt", "2026-04-20 10:00", "spokeWith", "乙样二"));
      run("close-file", Form.of("outcome", "performed", "result", "已履行。"));
      run("shelve-file", Form.of("shelf", "2号柜3层"));
    }

    private Form leak() {
      return Form.of(
              "source", "call-110",
              "reportedAt", "2026-03-01 09:20",
              "place", "青石镇河湾小区6号楼502室",
              "type", "neighbour",
              "facts", "楼上602室漏水，致502室客厅顶棚渗水。")
          .withRows(
              "parties",
              List.of(
                  Form.of("side", "1", "name", "甲样一", "idNumber", "620000197803120012"),
                  Form.of("side", "2", "name", "壬样𠮷", "phone", "139 0000 0008")));
    }

    Form sitting(String startAt, String result) {
      return Form.of("startAt", startAt, "place", "调解室", "result", result)
          .withRows(
              "attendances",
              List.of(Form.of("person", jia.toString()), Form.of("person", yi.toString())))
          .withRows("minutes", List.of(Form.of("speaker", "壬样𠮷", "text", "顶棚一直在渗水。")))
          .withRows("items", List.of(Form.of("text", "赔偿", "state", "agreed")));
    }

    private Form draft(UUID session) {
      return Form.of(
              "form", "written",
              "session", session.toString(),
              "facts", "602室漏水。",
              "issues", "漏水责任。",
              "terms", "共计4800元。")
          .withRows(
              "duties", List.of(payment("2000", "2026-03-16"), payment("2800", "2026-04-15")));
    }

    private Form payment(String amount, String due) {
      return Form.of(
          "kind",
          "payment",
          "debtor",
          jia.toString(),
          "creditor",
          yi.toString(),
          "amount",
          amount,
          "due",
          due,
          "way",
          "转账");
    }
  }
}
