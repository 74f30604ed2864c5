package org.yidang.work.office;

import java.util.UUID;
import org.yidang.model.office.Person;
import org.yidang.model.office.PersonRole;
import org.yidang.work.form.Field;
import org.yidang.work.form.Fields;
import org.yidang.work.form.FormSpec;
import org.yidang.work.form.Input;

/// Somebody of the roster, as typed.
public final class PersonForm {
  public static final Field<String> NAME =
      Fields.line("name").atMost(100).doc("full name", "林样调").needed();
  public static final Field<PersonRole> ROLE =
      Fields.choice("role", PersonRole.class).doc("what they do", "mediator").needed();
  public static final Field<String> UNIT =
      Fields.line("unit").doc("where they belong", "青石镇人民调解委员会");
  public static final Field<String> PHONE =
      Fields.phone("phone").doc("mobile or landline", "13900000041");
  public static final Field<String> SKILLS =
      Fields.line("skills").doc("what they are good at", "邻里、婚姻家庭");
  public static final Field<Boolean> ACTIVE =
      Fields.yesNo("active").doc("no once they have left; they stay in their files", "yes");

  public static final FormSpec SPEC = FormSpec.of(NAME, ROLE, UNIT, PHONE, SKILLS, ACTIVE);

  private PersonForm() {}

  static Person read(Input in, UUID id) {
    return new Person(
        id,
        in.get(NAME),
        in.get(ROLE),
        in.text(UNIT),
        in.text(PHONE),
        in.text(SKILLS),
        in.find(ACTIVE).orElse(true));
  }
}
