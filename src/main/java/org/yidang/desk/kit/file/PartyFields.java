package org.yidang.desk.kit.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.StringProperty;
import org.yidang.desk.kit.form.FieldRow;
import org.yidang.desk.kit.form.FormTools;
import org.yidang.desk.kit.form.Forms;
import org.yidang.desk.kit.form.Option;
import org.yidang.kit.id.IdNumber;
import org.yidang.model.party.PartyKind;
import org.yidang.words.Words;
import org.yidang.work.form.FormSpec;
import org.yidang.work.party.PartyForm;

/// The fields of a party, wherever one is typed: those of a person or those of an organisation,
/// and what is seldom needed only when asked for or already filled. Age and sex stand under the
/// number they follow from.
public final class PartyFields {
  private static final int SIDES = 4;
  private static final String MORE = "more";

  private final Forms forms;
  private final FormTools tools;
  private final FormSpec spec;
  private final List<FieldRow> person = new ArrayList<>();
  private final List<FieldRow> organisation = new ArrayList<>();
  private final List<FieldRow> seldom = new ArrayList<>();

  private PartyFields(Forms forms, FormTools tools, FormSpec spec) {
    this.forms = forms;
    this.tools = tools;
    this.spec = spec;
  }

  /// Adds the fields to a form.
  ///
  /// @param spec as the procedure declares them
  public static void add(Forms forms, FormTools tools, FormSpec spec) {
    new PartyFields(forms, tools, spec).build();
  }

  private void build() {
    Words words = tools.words();
    List<Option> sides =
        IntStream.rangeClosed(1, SIDES)
            .mapToObj(
                side ->
                    new Option(
                        Integer.toString(side),
                        words.text("desk.party.side." + Math.min(side, 3), side)))
            .toList();
    forms.choice(PartyForm.SIDE.name(), words.text("field.side"), sides).required().span(5);
    field(PartyForm.KIND.name()).span(3);
    field(PartyForm.NAME.name()).span(4);
    FieldRow number = field(PartyForm.ID_NUMBER.name()).span(5);
    person.add(number);
    person.add(field(PartyForm.NATION.name()).span(3));
    organisation.add(field(PartyForm.CREDIT_CODE.name()).span(4));
    organisation.add(field(PartyForm.CHIEF.name()).span(4));
    organisation.add(field(PartyForm.CHIEF_POST.name()).span(4));
    field(PartyForm.PHONE.name()).span(4);
    field(PartyForm.ADDRESS.name()).span(8);
    person.add(field(PartyForm.WORK.name()).span(4));
    person.add(field(PartyForm.WORKPLACE.name()).span(8));
    field(PartyForm.CLAIMS.name());
    forms.yes(MORE, "", words.text("desk.party.more")).span(12);
    for (var field :
        List.of(
            PartyForm.ID_KIND,
            PartyForm.NO_ID_REASON,
            PartyForm.SEX,
            PartyForm.BIRTH,
            PartyForm.HEADS,
            PartyForm.SHELTERED)) {
      seldom.add(field(field.name()).span(4));
    }
    text(PartyForm.ID_NUMBER.name()).subscribe(typed -> number.hint(follows(typed)));
    Consumer<String> change = _ -> show();
    text(PartyForm.KIND.name()).subscribe(change);
    text(MORE).subscribe(change);
    seldom.forEach(row -> text(row.name()).subscribe(change));
  }

  private FieldRow field(String name) {
    return forms.field(spec.field(name).orElseThrow());
  }

  private StringProperty text(String name) {
    return forms.form().text(name);
  }

  /// What follows from a number, so that a slip of the hand is seen at once.
  private String follows(String typed) {
    Words words = tools.words();
    LocalDate today = tools.today().get();
    return IdNumber.read(typed, today)
        .found()
        .map(
            id ->
                words.text(
                    "desk.party.follows",
                    words.label(id.sex()),
                    id.ageOn(today),
                    words.date(id.birthDate())))
        .orElse("");
  }

  private void show() {
    boolean body =
        text(PartyForm.KIND.name())
            .get()
            .equals(PartyKind.ORGANISATION.name().toLowerCase(Locale.ROOT));
    person.forEach(row -> shown(row, !body));
    organisation.forEach(row -> shown(row, body));
    boolean more = text(MORE).get().equals("yes");
    seldom.forEach(row -> shown(row, more || !text(row.name()).get().isEmpty()));
  }

  private static void shown(FieldRow row, boolean shown) {
    row.setVisible(shown);
    row.setManaged(shown);
  }
}
