package org.yidang.model.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yidang.model.casefile.FileKinds;
import org.yidang.model.office.Office;

class CatalogueTest {
  private static final AnyEntity ANY = new AnyEntity(3);

  @Test
  void aKindIsKnownByItsNameAndItsRecord() {
    assertThat(FileKinds.CATALOGUE.has("duty")).isTrue();
    assertThat(FileKinds.CATALOGUE.has("person")).isFalse();
    assertThat(Office.CATALOGUE.has("person")).isTrue();
    assertThat(FileKinds.CATALOGUE.columns("mark"))
        .containsExactly("agreement", "party", "signer", "kind", "on_day");
    assertThat(FileKinds.CATALOGUE.row(ANY.of(FileKinds.MARK)).kind()).isEqualTo("mark");
    assertThat(FileKinds.MARK).hasToString("mark");
  }

  @Test
  void whatBelongsToAnotherCatalogueIsRefused() {
    Entity person = ANY.of(Office.PERSON);

    assertThatThrownBy(() -> FileKinds.CATALOGUE.row(person))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> FileKinds.CATALOGUE.columns("person"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> FileKinds.CATALOGUE.entity(new Row("person", new UUID(0, 1), Map.of())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("unknown kind person");
  }

  @Test
  void noTwoKindsShareANameOrARecord() {
    assertThat(RowCodecTest.kinds().map(Kind::name))
        .doesNotHaveDuplicates()
        .doesNotContain("journal");
    assertThat(RowCodecTest.kinds().<Object>map(Kind::type)).doesNotHaveDuplicates();
  }

  @Test
  void entitiesAreASetByIdThatNeverChanges() {
    Entity one = ANY.of(FileKinds.ITEM, new UUID(0, 1));
    Entity two = ANY.of(FileKinds.MARK, new UUID(0, 2));
    Entity other = ANY.of(FileKinds.ITEM, new UUID(0, 1));
    Entities none = Entities.none();

    Entities both = none.with(two).with(one);

    assertThat(none.isEmpty()).isTrue();
    assertThat(both).isEqualTo(Entities.of(List.of(one, two)));
    assertThat(both.with(other).find(new UUID(0, 1))).contains(other);
    assertThat(both.find(new UUID(0, 1))).contains(one);
    assertThat(both.without(new UUID(0, 1)).find(new UUID(0, 1))).isEmpty();
    assertThat(both.without(new UUID(9, 9))).isEqualTo(both);
    assertThat(both.find(FileKinds.MARK, new UUID(0, 1))).as("of another kind").isEmpty();
    assertThat(both.rows(FileKinds.CATALOGUE).keySet())
        .containsExactly(new UUID(0, 1), new UUID(0, 2));
  }

  @Test
  void allOfAKindComeInTheOrderInWhichTheyWereMade() {
    Entities items = Entities.none();
    for (long no : new long[] {5, 2, 9, 1}) {
      items = items.with(ANY.of(FileKinds.ITEM, new UUID(0x190_0000_0000_7000L, no)));
    }
    assertThat(items.all(FileKinds.ITEM).stream().map(i -> i.id().getLeastSignificantBits()))
        .containsExactly(1L, 2L, 5L, 9L);
  }
}
