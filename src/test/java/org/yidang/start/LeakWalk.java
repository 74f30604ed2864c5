package org.yidang.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.yidang.desk.kit.Place;
import org.yidang.model.casefile.CaseFile;
import org.yidang.work.form.Form;
import org.yidang.work.form.FormSpec;

/// The life of the first sample, by hand: each line of it typed into the window and handed in by
/// its button.
final class LeakWalk {
  private static final Map<String, String> PARTS =
      Map.ofEntries(
          Map.entry("triage", "overview"),
          Map.entry("accept", "overview"),
          Map.entry("state-consent", "party"),
          Map.entry("tell-rights", "party"),
          Map.entry("name-mediator", "team"),
          Map.entry("invite-helper", "team"),
          Map.entry("hold-session", "session"),
          Map.entry("draft-agreement", "agreement"),
          Map.entry("check-agreement", "agreement"),
          Map.entry("sign-agreement", "agreement"),
          Map.entry("record-performance", "performance"),
          Map.entry("plan-visit", "visit"),
          Map.entry("record-visit", "visit"),
          Map.entry("close-file", "visit"),
          Map.entry("shelve-file", "visit"));
  private static final Set<String> NEVER_TYPED = Set.of("as", "file", "agreement");

  final DeskGround desk;
  final DeskGround.Hand hand;
  final Hands hands;

  LeakWalk(DeskGround desk, DeskGround.Hand hand) {
    this.desk = desk;
    this.hand = hand;
    this.hands =
        new Hands(desk.fx)
            .called("@leak.yi", "乙样二")
            .called("@leak.jia", "甲样一")
            .called("@leak.community", "江样社")
            .called("@leak.plumber", "袁样工")
            .called("@leak.pay1", "第一笔赔偿款")
            .called("@leak.pay2", "第二笔赔偿款")
            .called("@leak.repair", "更换602室厨房漏水管道，试压合格")
            .called("@leak.visit", "2026年4月20日")
            .called("@leak.s3", "第3次 2026年3月16日 14:30");
  }

  /// The office of the sample by the first start, and what only `apply` can bring in one piece.
  void firstStart(Form line) {
    hand.now = DeskGround.at(line);
    hands.type(spec("set-up-office"), line, Set.of("cells", "people", "bodies"));
    press("hand-in");
    assertThat(desk.fx.text("today-register")).isEqualTo("登记纠纷");
  }

  /// Something the office knows is written into the directory: a body, a person, a grid cell.
  void known(String kind, Form row) {
    desk.go(Place.of("contacts"));
    press("tab-" + kind);
    press("add-" + kind);
    hands.type(spec("add-" + kind), row, Set.of());
    press("hand-in");
  }

  /// A call is taken in three steps.
  void register(Form line) {
    hand.now = DeskGround.at(line);
    desk.go(Place.of("today"));
    press("today-register");
    FormSpec all = spec("open-file");
    List<Set<String>> steps =
        List.of(
            Set.of(
                "source",
                "callNo",
                "firstReceiver",
                "reportedAt",
                "arrivedAt",
                "place",
                "cell",
                "occurredAt",
                "earlierCalls"),
            Set.of("type", "policeType", "facts", "amount", "flags", "outcome", "routing"),
            Set.of("parties"));
    for (int i = 0; i < steps.size(); i++) {
      Form part = Form.empty();
      for (String name : line.names()) {
        if (steps.get(i).contains(name)) {
          part = part.put(name, line.values().get(name));
        }
      }
      hands.type(all, part, Set.of());
      if (i < steps.size() - 1) {
        press("register-on");
      }
    }
    press("register-act");
  }

  /// One step of the open file: by the button in the head where it proposes it, else by that of
  /// its part.
  void step(Form line) {
    String procedure = line.text("do");
    hand.now = DeskGround.at(line);
    desk.fx.run(() -> desk.shell.changed(desk.lastFile().id().toString()));
    open(procedure);
    if (line.has("body")) {
      hands.pick("body", line.text("body"), desk.place.books().office());
    }
    hands.type(spec(procedure), line, NEVER_TYPED);
    press("hand-in");
    assertThat(desk.journal().getLast().procedure()).as(desk.fx.words()).isEqualTo(procedure);
  }

  /// Opens the form of a step.
  void open(String procedure) {
    String words = DeskGround.WORDS.text("procedure." + procedure);
    if (desk.fx.shows("next-act") && desk.fx.text("next-act").equals(words)) {
      desk.fx.click("next-act");
    } else {
      desk.fx.click("part-" + PARTS.get(procedure));
      press("step-" + procedure);
    }
  }

  void press(String id) {
    desk.fx.click(id);
  }

  /// Saves every paper of the file as PDF, one after the other down the list.
  void savePapers() {
    desk.fx.click("part-paper").click("paper-P01");
    ListView<?> list = desk.fx.node("papers", ListView.class);
    desk.fx.enter(list).press(KeyCode.HOME);
    for (int i = 0; i < list.getItems().size(); i++) {
      if (i > 0) {
        desk.fx.enter(list).press(KeyCode.DOWN);
      }
      press("paper-save");
    }
  }

  CaseFile file() {
    return desk.lastFile();
  }

  private FormSpec spec(String procedure) {
    return desk.place.procedures().find(procedure).orElseThrow().spec().form();
  }
}
