package org.yidang.work.office;

import java.util.UUID;
import org.yidang.model.office.Body;
import org.yidang.model.office.BodyKind;
import org.yidang.work.form.Field;
import org.yidang.work.form.Fields;
import org.yidang.work.form.FormSpec;
import org.yidang.work.form.Input;

/// A body of the directory, as typed.
public final class BodyForm {
  public static final Field<BodyKind> KIND =
      Fields.choice("kind", BodyKind.class).doc("what it is", "womens-federation").needed();
  public static final Field<String> NAME = Fields.line("name").doc("its name", "青石镇妇联").needed();
  public static final Field<String> CONTACT =
      Fields.line("contact").atMost(100).doc("whom to ask there", "梅样妇");
  public static final Field<String> PHONE =
      Fields.phone("phone").doc("mobile or landline", "13900000031");
  public static final Field<String> ADDRESS =
      Fields.line("address").doc("where it is", "青石镇人民政府院内");
  public static final Field<Boolean> ACTIVE =
      Fields.yesNo("active").doc("no once it is not asked any more", "yes");

  public static final FormSpec SPEC = FormSpec.of(KIND, NAME, CONTACT, PHONE, ADDRESS, ACTIVE);

  private BodyForm() {}

  static Body read(Input in, UUID id) {
    return new Body(
        id,
        in.get(KIND),
        in.get(NAME),
        in.text(CONTACT),
        in.text(PHONE),
        in.text(ADDRESS),
        in.find(ACTIVE).orElse(true));
  }
}
