package org.yidang.work.office;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.yidang.model.office.Body;
import org.yidang.model.office.GridCell;
import org.yidang.model.office.Listed;
import org.yidang.model.office.Office;
import org.yidang.model.office.Person;
import org.yidang.rules.Finding;
import org.yidang.rules.office.OfficeRules;
import org.yidang.work.form.Field;
import org.yidang.work.form.Fields;
import org.yidang.work.form.FormSpec;
import org.yidang.work.form.Input;

/// One of the lists that the office keeps: what is added to it and changed in it goes by the same
/// steps, [AddListed] and [EditListed].
///
/// @param which the field that says which one is changed; procedures are named by it
/// @param form its fields as typed
/// @param read the one that was typed
/// @param all those there are
/// @param twice what is said of a second one of the same name
/// @param unknown what is said where there is none of that id
record OfficeList<E extends Listed>(
    String phrase,
    Field<UUID> which,
    FormSpec form,
    BiFunction<Input, UUID, E> read,
    Function<Office, List<E>> all,
    Finding twice,
    Finding unknown) {

  /// Two people may have one name.
  static final OfficeList<Person> PEOPLE =
      new OfficeList<>(
          "somebody of the roster",
          ref("person", "@lin"),
          PersonForm.SPEC,
          PersonForm::read,
          Office::people,
          Finding.warn("person.twice", PersonForm.NAME.name()),
          Finding.block("person.unknown", "person"));

  static final OfficeList<Body> BODIES =
      new OfficeList<>(
          "a body of the directory",
          ref("body", "@fulian"),
          BodyForm.SPEC,
          BodyForm::read,
          Office::bodies,
          Finding.block("body.twice", BodyForm.NAME.name()),
          Finding.block("body.unknown", "body"));

  /// Files name their cell.
  static final OfficeList<GridCell> CELLS =
      new OfficeList<>(
          "a grid cell",
          ref("cell", "@cell2"),
          CellForm.SPEC,
          CellForm::read,
          Office::cells,
          Finding.block("cell.twice", CellForm.NAME.name()),
          Finding.block("cell.unknown", "cell"));

  private static Field<UUID> ref(String noun, String example) {
    return Fields.ref(noun).doc("which: id or @name", example).needed();
  }

  Optional<E> find(Office office, UUID id) {
    return all.apply(office).stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /// What is said where another in use has the name already.
  List<Finding> taken(Office office, String name, Optional<UUID> self) {
    return OfficeRules.twice(all.apply(office), name, self, twice);
  }
}
