package org.yidang.work.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yidang.work.Procedure;
import org.yidang.work.Procedures;
import org.yidang.work.form.Field;
import org.yidang.work.form.FieldKind;
import org.yidang.work.form.Form;
import org.yidang.work.form.FormSpec;
import org.yidang.work.form.Parsed;

class AllProceduresTest {
  /// Names a line of `apply` has beside the fields of its procedure.
  private static final Set<String> TAKEN = Set.of("do", "at", "as", "id", "file", "override");

  @Test
  void namesAreToldApartAndWrittenAlike() {
    var procedures = new Procedures(AllProcedures.all());

    assertThat(procedures.names()).allMatch(name -> name.matches("[a-z]+(-[a-z]+)*"));
  }

  @Test
  void eachIsDescribedInOneSentence() {
    for (Procedure procedure : AllProcedures.all()) {
      assertThat(procedure.spec().doc()).as(procedure.spec().name()).matches("[A-Z][^.]*\\.");
    }
  }

  @Test
  void fieldsAreDescribedAndTheirExamplesAreValid() {
    for (Procedure procedure : AllProcedures.all()) {
      check(procedure.spec().name(), procedure.spec().form());
    }
  }

  private static void check(String where, FormSpec spec) {
    for (Field<?> field : spec.fields()) {
      String here = where + "." + field.name();
      assertThat(field.doc()).as(here).isNotBlank();
      assertThat(TAKEN).as(here).doesNotContain(field.name());
      if (field.kind() == FieldKind.ROWS) {
        check(here, field.rows().orElseThrow());
      } else if (field.kind() == FieldKind.REF) {
        assertThat(field.example()).as(here).startsWith("@");
      } else {
        assertThat(field.example()).as(here).isNotBlank();
        assertThat(field.parser().apply(field.example())).as(here).isInstanceOf(Parsed.Value.class);
      }
    }
  }

  @Test
  void aFormOfAllExamplesIsReadable() {
    for (Procedure procedure : AllProcedures.all()) {
      FormSpec spec = procedure.spec().form();
      Form form = Form.empty();
      List<String> refs = new ArrayList<>();
      for (Field<?> field : spec.fields()) {
        switch (field.kind()) {
          case ROWS -> {}
          case REF -> refs.add(field.name());
          default -> form = form.with(field.name(), field.example());
        }
      }
      for (String ref : refs) {
        form = form.with(ref, "01900000-0000-7000-8000-000000000001");
      }
      assertThat(spec.check(form, new HashSet<>())).as(procedure.spec().name()).isEmpty();
    }
  }
}
