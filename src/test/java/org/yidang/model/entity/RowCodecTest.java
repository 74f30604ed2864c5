package org.yidang.model.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yidang.kit.money.Money;
import org.yidang.model.casefile.FileKinds;
import org.yidang.model.office.Office;

class RowCodecTest {
  private static final UUID ID = new UUID(0, 7);

  enum Colour {
    GREEN,
    RED_BLUE {
      @Override
      public String toString() {
        return "two colours";
      }
    },
    ZINC
  }

  /// One component of every type that there is.
  record Everything(
      UUID id,
      String text,
      boolean sure,
      int times,
      UUID other,
      Money amount,
      LocalDate on,
      LocalDateTime at,
      Colour colour,
      Set<Colour> colours,
      Optional<Money> maybeAmount,
      Optional<Colour> maybeColour,
      Optional<LocalDate> from)
      implements Entity {}

  /// An address is no entity: it stands in the table of whoever lives there.
  record Address(String street, int no) implements Facet {
    Address {
      if (no < 0) {
        throw new IllegalArgumentException("a house has a number");
      }
    }
  }

  record Homes(UUID id, Address home, LocalDate since) implements Entity {}

  record Unkeepable(UUID id, List<String> texts) implements Entity {}

  private static final Kind<Everything> EVERYTHING = Kind.of("everything", Everything.class);
  private static final Everything FULL =
      new Everything(
          ID,
          "甲\n乙",
          true,
          -3,
          new UUID(1, 2),
          Money.of("4800.5"),
          LocalDate.of(2024, 2, 29),
          LocalDateTime.of(2026, 3, 2, 0, 0),
          Colour.RED_BLUE,
          Set.of(Colour.ZINC, Colour.GREEN),
          Optional.of(Money.ZERO),
          Optional.of(Colour.ZINC),
          Optional.of(LocalDate.of(1949, 10, 1)));

  static Stream<Kind<?>> kinds() {
    return Stream.concat(FileKinds.CATALOGUE.kinds().stream(), Office.CATALOGUE.kinds().stream());
  }

  @ParameterizedTest
  @MethodSource("kinds")
  <T extends Record & Entity> void whateverAnEntityHoldsComesBack(Kind<T> kind) {
    var codec = new RowCodec<>(kind);
    var any = new AnyEntity(kind.name().hashCode());
    for (int i = 0; i < 200; i++) {
      T entity = any.of(kind);
      Row row = codec.row(entity);

      assertThat((Object) codec.entity(row)).isEqualTo(entity);
      assertThat(codec.row(codec.entity(row))).isEqualTo(row);
      assertThat(codec.columns()).containsAll(row.facts().keySet());
      assertThat(row.facts().values()).doesNotContain("");
    }
  }

  @Test
  void eachTypeHasOneCanonicalText() {
    assertThat(new RowCodec<>(EVERYTHING).row(FULL).facts())
        .isEqualTo(
            Map.ofEntries(
                Map.entry("text", "甲\n乙"),
                Map.entry("sure", "true"),
                Map.entry("times", "-3"),
                Map.entry("other", "00000000-0000-0001-0000-000000000002"),
                Map.entry("amount", "4800.50"),
                Map.entry("on_day", "2024-02-29"),
                Map.entry("at", "2026-03-02T00:00:00"),
                Map.entry("colour", "RED_BLUE"),
                Map.entry("colours", "GREEN,ZINC"),
                Map.entry("maybe_amount", "0.00"),
                Map.entry("maybe_colour", "ZINC"),
                Map.entry("from_day", "1949-10-01")));
  }

  @Test
  void aSetIsWrittenInOneOrderHoweverItWasMade() {
    var codec = new RowCodec<>(EVERYTHING);

    for (Set<Colour> colours :
        List.of(EnumSet.allOf(Colour.class), Set.of(Colour.ZINC, Colour.RED_BLUE, Colour.GREEN))) {
      assertThat(codec.row(little(colours)).facts())
          .containsEntry("colours", "GREEN,RED_BLUE,ZINC");
    }
  }

  @Test
  void whatSaysNothingHasNoFact() {
    var codec = new RowCodec<>(EVERYTHING);
    Everything little = little(Set.of());

    assertThat(codec.row(little).facts().keySet())
        .containsExactly("amount", "at", "colour", "on_day", "other", "sure", "times");
    assertThat(codec.entity(codec.row(little))).isEqualTo(little);
  }

  @Test
  void aTimeIsKeptToTheSecond() {
    assertThat(TextForm.of(LocalDateTime.class).text(LocalDateTime.of(2026, 3, 2, 9, 0, 5, 99)))
        .contains("2026-03-02T09:00:05");
  }

  @Test
  void aMissingFactIsNothingWhereThatCanBeAndAFaultWhereItCannot() {
    var codec = new RowCodec<>(EVERYTHING);

    Everything without = codec.entity(without("text", "sure", "times", "colours"));

    assertThat(without.text()).isEmpty();
    assertThat(without.sure()).isFalse();
    assertThat(without.times()).isZero();
    assertThat(without.colours()).isEmpty();
    for (String column : List.of("other", "amount", "on_day", "at", "colour")) {
      assertThatThrownBy(() -> codec.entity(without(column)))
          .as(column)
          .isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void aFactThatIsNoneOfTheTypeIsAFault() {
    var codec = new RowCodec<>(EVERYTHING);
    Map<String, String> facts = new HashMap<>(codec.row(FULL).facts());
    facts.put("colour", "PINK");

    assertThatThrownBy(() -> codec.entity(new Row("everything", ID, facts)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no Colour PINK");
  }

  @Test
  void whatAnEntityItselfRefusesIsAFaultOfItsRowAndTellsNothingOfWhatItSays() {
    Row head = FileKinds.CATALOGUE.row(new AnyEntity(1).of(FileKinds.HEAD, ID));
    Map<String, String> facts = new HashMap<>(head.facts());
    facts.put("round", "0");

    assertThatThrownBy(() -> FileKinds.CATALOGUE.entity(new Row("head", ID, facts)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("row of head " + ID);
  }

  @Test
  void aFacetIsColumnsOfItsEntityUnderTheirOwnNames() {
    var codec = new RowCodec<>(Kind.of("homes", Homes.class));
    Homes homes = new Homes(ID, new Address("河湾路", 12), LocalDate.of(2026, 3, 2));

    assertThat(codec.columns()).containsExactly("street", "no", "since");
    assertThat(codec.row(homes).facts())
        .isEqualTo(Map.of("street", "河湾路", "no", "12", "since", "2026-03-02"));
    assertThat(codec.entity(codec.row(homes))).isEqualTo(homes);
  }

  @Test
  void whatAFacetRefusesIsAFaultOfTheRow() {
    var codec = new RowCodec<>(Kind.of("homes", Homes.class));

    assertThatThrownBy(
            () -> codec.entity(new Row("homes", ID, Map.of("no", "-1", "since", "2026-03-02"))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("row of homes " + ID);
  }

  @Test
  void aComponentOfAnotherTypeIsRefusedAtOnce() {
    assertThatThrownBy(() -> new RowCodec<>(Kind.of("unkeepable", Unkeepable.class)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no text form for");
  }

  @Test
  void aColumnIsTheComponentInSnakeCaseAndNeverAWordOfSql() {
    assertThat(Catalogue.column("nextOn")).isEqualTo("next_on");
    assertThat(Catalogue.column("id")).isEqualTo("id");
    assertThat(Catalogue.column("mediatorSignedOn")).isEqualTo("mediator_signed_on");
    assertThat(Catalogue.column("line2")).isEqualTo("line_2");
    assertThat(Catalogue.column("on")).isEqualTo("on_day");
    assertThat(Catalogue.column("from")).isEqualTo("from_day");
  }

  private static Everything little(Set<Colour> colours) {
    return new Everything(
        ID,
        "",
        false,
        0,
        FULL.other,
        FULL.amount,
        FULL.on,
        FULL.at,
        FULL.colour,
        colours,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Row without(String... columns) {
    Map<String, String> facts = new HashMap<>(new RowCodec<>(EVERYTHING).row(FULL).facts());
    facts.keySet().removeAll(List.of(columns));
    return new Row("everything", ID, facts);
  }
}
