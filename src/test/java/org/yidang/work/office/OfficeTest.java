package org.yidang.work.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yidang.model.office.Body;
import org.yidang.model.office.BodyKind;
import org.yidang.model.office.GridCell;
import org.yidang.model.office.Office;
import org.yidang.model.office.Person;
import org.yidang.model.office.PersonRole;
import org.yidang.model.office.Profile;
import org.yidang.work.Outcome;
import org.yidang.work.TestDesk;
import org.yidang.work.catalogue.AllProcedures;
import org.yidang.work.form.Form;

/// The first start, and the station's own data afterwards.
class OfficeTest {
  private static final Form LEAST =
      Form.of(
          "station", "清屏县公安局青石派出所",
          "committee", "青石镇人民调解委员会",
          "area", "清屏县",
          "letter", "青",
          "userName", "林样调");

  private final TestDesk fresh = new TestDesk(AllProcedures.all());
  private final TestDesk desk = TestDesk.ready(AllProcedures.all());

  @Test
  void fiveAnswersAreEnoughForTheFirstStart() {
    fresh.done("set-up-office", LEAST);

    Profile profile = fresh.books().office().profile().orElseThrow();
    assertThat(profile.policeLetter()).isEqualTo("青");
    assertThat(profile.userRole()).isEqualTo(PersonRole.MEDIATOR);
    assertThat(profile.desk()).isEqualTo("1");
    assertThat(profile.court()).isEqualTo("清屏县人民法院");
    assertThat(profile.fileNumber()).isEqualTo("（{year}）{letter}人调字第{no:3}号");
    assertThat(profile.agreementNumber()).isEqualTo("{letter}人调字〔{year}〕第{no}号");
    assertThat(profile.policeNumber()).isEqualTo("{letter}调解字〔{year}〕{no}号");
    assertThat(fresh.books().office().people()).extracting(Person::name).containsExactly("林样调");
    assertThat(fresh.told()).isEqualTo("首次设置：青石镇人民调解委员会");
    assertThat(fresh.lastEntry().actor().name()).isEqualTo("set-up");
  }

  @Test
  void whatIsKnownAlreadyIsWrittenDownAtOnce() {
    Outcome.Done done =
        fresh.done(
            "set-up-office",
            LEAST
                .withRows("cells", List.of(Form.of("name", "第一警格"), Form.of("name", "第二警格")))
                .withRows("people", List.of(Form.of("name", "林样调", "role", "mediator")))
                .withRows("bodies", List.of(Form.of("name", "青石中学", "kind", "school"))));

    Office office = fresh.books().office();
    assertThat(office.cells()).extracting(GridCell::name).containsExactly("第一警格", "第二警格");
    assertThat(office.people()).hasSize(1);
    assertThat(office.bodies()).extracting(Body::name).containsExactly("青石中学");
    assertThat(done.ids()).containsKeys("", "cells[0]", "cells[1]", "people[0]", "bodies[0]");
  }

  @Test
  void nothingIsDoneBeforeTheOfficeIsSetUp() {
    assertThat(
            TestDesk.rules(
                fresh.refused(
                    "open-file",
                    Form.of(
                        "source", "counter",
                        "reportedAt", "2026-03-02 08:00",
                        "place", "河湾小区",
                        "type", "neighbour",
                        "facts", "漏水"))))
        .containsExactly("office.not-set-up");
    assertThat(TestDesk.rules(fresh.refused("edit-office", Form.of("area", "清水县"))))
        .containsExactly("office.not-set-up");
  }

  @Test
  void theFirstStartIsOnlyOnce() {
    assertThat(TestDesk.rules(desk.refused("set-up-office", LEAST)))
        .containsExactly("office.set-up-already");
  }

  @Test
  void patternsThatWouldGiveOneNumberTwiceAreRefused() {
    Form form = LEAST.with("fileNumber", "{letter}人调字第{no}号").with("agreementNumber", "第{year}号");

    assertThat(TestDesk.rules(fresh.refused("set-up-office", form)))
        .containsExactly("office.pattern@fileNumber", "office.pattern@agreementNumber");
  }

  @Test
  void namesInOneListAreToldApart() {
    Form form =
        LEAST
            .withRows("cells", List.of(Form.of("name", "第一警格"), Form.of("name", "第一警格")))
            .withRows(
                "bodies",
                List.of(
                    Form.of("name", "青石中学", "kind", "school"),
                    Form.of("name", "青石中学", "kind", "other")));

    assertThat(TestDesk.rules(fresh.refused("set-up-office", form)))
        .containsExactly("cell.twice@cells[1].name", "body.twice@bodies[1].name");
  }

  @Test
  void theOfficesDataChangeAndNumbersGivenStay() {
    var file = desk.accepted();

    desk.done("edit-office", Form.of("fileNumber", "{letter}调字〔{year}〕{no}号", "desk", "二号台"));

    Profile profile = desk.books().office().profile().orElseThrow();
    assertThat(profile.desk()).isEqualTo("二号台");
    assertThat(profile.station()).isEqualTo("清屏县公安局青石派出所");
    assertThat(desk.file(file).head().number()).isEqualTo("（2026）青人调字第001号");
    assertThat(desk.file(desk.accepted()).head().number()).isEqualTo("青调字〔2026〕2号");
    assertThat(desk.lastEntry().actor().desk()).isEqualTo("二号台");
  }

  @Test
  void theOfficeKeepsItsName() {
    assertThat(TestDesk.rules(desk.refused("edit-office", Form.of("committee", ""))))
        .containsExactly("form.required@committee");
    assertThat(TestDesk.rules(desk.refused("edit-office", Form.of("policeNumber", "第1号"))))
        .containsExactly("office.pattern@policeNumber");
  }

  @Test
  void aPersonJoinsChangesAndLeaves() {
    Outcome.Done done =
        desk.done("add-person", Form.of("name", "陶样调", "role", "mediator", "skills", "邻里"));
    String id = String.valueOf(done.ids().get(""));

    desk.done("edit-person", Form.of("person", id, "role", "director"));
    desk.done("edit-person", Form.of("person", id, "active", "no"));

    Person person = desk.books().office().people().getFirst();
    assertThat(person.role()).isEqualTo(PersonRole.DIRECTOR);
    assertThat(person.skills()).isEqualTo("邻里");
    assertThat(person.active()).isFalse();
    assertThat(desk.told()).isEqualTo("修改人员 陶样调");
  }

  @Test
  void aSecondPersonOfOneNameIsWarnedOfUnlessTheFirstHasLeft() {
    Form form = Form.of("name", "陶样调", "role", "mediator");
    Outcome.Done first = desk.done("add-person", form);

    assertThat(TestDesk.rules(desk.refused("add-person", form)))
        .containsExactly("person.twice@name");
    desk.done("edit-person", Form.of("person", String.valueOf(first.ids().get("")), "phone", ""));
    desk.done(
        "edit-person", Form.of("person", String.valueOf(first.ids().get("")), "active", "no"));
    desk.done("add-person", form);
    assertThat(
            TestDesk.rules(
                desk.refused(
                    "edit-person",
                    Form.of("person", String.valueOf(first.ids().get("")), "active", "yes"))))
        .containsExactly("person.twice@name");
  }

  @Test
  void aBodyIsWrittenDownAndRetired() {
    Outcome.Done done =
        desk.done("add-body", Form.of("kind", "judicial-office", "name", "青石司法所", "contact", "法样"));
    String id = String.valueOf(done.ids().get(""));

    desk.done("edit-body", Form.of("body", id, "phone", "0931-1234567"));
    assertThat(TestDesk.rules(desk.refused("add-body", Form.of("kind", "other", "name", "青石司法所"))))
        .containsExactly("body.twice@name");
    desk.done("edit-body", Form.of("body", id, "active", "no"));

    Body body = desk.books().office().bodies().getFirst();
    assertThat(body.kind()).isEqualTo(BodyKind.JUDICIAL_OFFICE);
    assertThat(body.contact()).isEqualTo("法样");
    assertThat(body.phone()).isEqualTo("0931-1234567");
    assertThat(body.active()).isFalse();
  }

  @Test
  void aCellIsDrawnAndRetired() {
    Outcome.Done done = desk.done("add-cell", Form.of("name", "第一警格", "officer", "周样警"));
    String id = String.valueOf(done.ids().get(""));
    desk.done("add-cell", Form.of("name", "第二警格"));

    assertThat(TestDesk.rules(desk.refused("edit-cell", Form.of("cell", id, "name", "第二警格"))))
        .containsExactly("cell.twice@name");
    desk.done("edit-cell", Form.of("cell", id, "code", "QS01", "active", "no"));

    assertThat(desk.books().office().cells())
        .extracting(GridCell::code, GridCell::active)
        .contains(org.assertj.core.groups.Tuple.tuple("QS01", false));
  }

  @Test
  void whatIsNotThereCannotBeChanged() {
    String stranger = "01900000-0000-7000-8000-00000000ffff";

    assertThat(TestDesk.rules(desk.refused("edit-person", Form.of("person", stranger))))
        .containsExactly("person.unknown@person");
    assertThat(TestDesk.rules(desk.refused("edit-body", Form.of("body", stranger))))
        .containsExactly("body.unknown@body");
    assertThat(TestDesk.rules(desk.refused("edit-cell", Form.of("cell", stranger))))
        .containsExactly("cell.unknown@cell");
    assertThat(TestDesk.rules(desk.refused("edit-person", Form.empty())))
        .containsExactly("form.required@person");
  }

  @Test
  void whatIsNeededMayNotBeEmptied() {
    Outcome.Done done = desk.done("add-cell", Form.of("name", "第一警格"));
    String id = String.valueOf(done.ids().get(""));

    assertThat(TestDesk.rules(desk.refused("edit-cell", Form.of("cell", id, "name", ""))))
        .containsExactly("form.required@name");
  }
}
