package org.yidang.model.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yidang.model.casefile.FileKinds;
import org.yidang.model.entity.AnyEntity;
import org.yidang.model.entity.Change;
import org.yidang.model.entity.Entities;
import org.yidang.model.entity.Entity;
import org.yidang.model.entity.Row;

class ReplayTest {
  private static final UUID ID = new UUID(0, 1);

  /// One file's life by chance: things are added, edited, removed and taken back in.
  private static final class Life {
    final AnyEntity any;
    final Random random;
    final List<List<Change>> entries = new ArrayList<>();
    final List<Entities> states = new ArrayList<>();

    Life(long seed) {
      any = new AnyEntity(seed);
      random = new Random(seed);
      Entities now = Entities.none();
      for (int step = 0; step < 40; step++) {
        Entities next = changed(now);
        entries.add(Change.between(rows(now), rows(next)));
        states.add(next);
        now = next;
      }
    }

    private Entities changed(Entities now) {
      Entities next = now;
      for (int i = random.nextInt(1, 4); i > 0; i--) {
        int no = random.nextInt(12);
        UUID id = new UUID(1, no);
        next = random.nextInt(4) == 0 ? next.without(id) : next.with(entity(no % 4, id));
      }
      return next;
    }

    private Entity entity(int kind, UUID id) {
      return switch (kind) {
        case 0 -> any.of(FileKinds.PARTY, id);
        case 1 -> any.of(FileKinds.DUTY, id);
        case 2 -> any.of(FileKinds.AGENT, id);
        default -> any.of(FileKinds.VISIT, id);
      };
    }

    static Map<UUID, Row> rows(Entities entities) {
      return entities.rows(FileKinds.CATALOGUE);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void playingEveryChangeGivesTheStateAfterEachEntry(long seed) {
    var life = new Life(seed);
    var replay = Replay.from(Map.of());

    for (int i = 0; i < life.entries.size(); i++) {
      replay.play(life.entries.get(i));

      assertThat(replay.faults()).isEmpty();
      assertThat(replay.rows()).isEqualTo(Life.rows(life.states.get(i)));
      assertThat(FileKinds.CATALOGUE.entities(replay.rows().values()))
          .isEqualTo(life.states.get(i));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void whatLeadsBackToAnEarlierStateIsAStepLikeAnyOther(long seed) {
    var life = new Life(seed);

    for (int last = 1; last < life.entries.size(); last++) {
      Map<UUID, Row> before = Life.rows(life.states.get(last - 1));
      Map<UUID, Row> now = Life.rows(life.states.get(last));
      var replay = Replay.from(Map.of());
      life.entries.subList(0, last + 1).forEach(replay::play);

      replay.play(Change.between(now, before));

      assertThat(replay.faults()).isEmpty();
      assertThat(replay.rows()).isEqualTo(before);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33})
  void aChangeThatIsLeftOutIsNoticed(long seed) {
    List<Change> all = new Life(seed).entries.stream().flatMap(List::stream).toList();
    Map<UUID, Row> whole = Replay.from(Map.of()).play(all).allRows();
    for (int i = 0; i < all.size(); i++) {
      Change left = all.get(i);
      List<Change> rest = new ArrayList<>(all);
      rest.remove(i);

      Replay replay = Replay.from(Map.of()).play(rest);

      boolean noticed = !replay.faults().isEmpty() || !replay.allRows().equals(whole);
      assertThat(noticed || wipedOut(all.subList(i + 1, all.size()), left)).isTrue();
    }
  }

  /// A field that nobody touched again before its row left and came back anew leaves no trace.
  private static boolean wipedOut(List<Change> later, Change left) {
    return !left.field().equals(Change.VOIDED)
        && later.stream()
            .filter(change -> change.id().equals(left.id()))
            .anyMatch(
                change -> change.field().equals(Change.VOIDED) && "false".equals(change.after()));
  }

  @Test
  void aRowThatLeftAndCameBackHoldsOnlyWhatItSaidOnComingBack() {
    var replay =
        Replay.from(Map.of())
            .play(
                List.of(
                    in(),
                    field("name", null, "甲"),
                    field("phone", null, "1"),
                    out(),
                    in(),
                    field("name", null, "乙")));

    assertThat(replay.faults()).isEmpty();
    assertThat(replay.rows()).isEqualTo(Map.of(ID, row(Map.of("name", "乙"))));
  }

  @Test
  void aRowThatLeftIsKeptWithWhatItSaidLast() {
    var replay = Replay.from(Map.of()).play(List.of(in(), field("name", null, "甲"), out()));

    assertThat(replay.rows()).isEmpty();
    assertThat(replay.allRows()).isEqualTo(Map.of(ID, row(Map.of("name", "甲", "voided", "true"))));
  }

  @Test
  void aReplayMayStartFromRowsThatAreKnown() {
    var replay = Replay.from(Map.of(ID, row(Map.of("name", "甲"))));

    replay.play(List.of(field("name", "甲", "乙"), out()));

    assertThat(replay.faults()).isEmpty();
    assertThat(replay.rows()).isEmpty();
  }

  @Test
  void whatCannotHaveHappenedIsAFaultThatTellsNoText() {
    String name = "party.name of " + ID;
    String voided = "party.voided of " + ID;

    assertThat(faults(in(), field("name", "甲", "乙"))).containsExactly(name);
    assertThat(faults(field("name", null, "甲"))).as("never put in").containsExactly(name);
    assertThat(faults(in(), out(), field("name", null, "甲"))).as("gone").containsExactly(name);
    assertThat(faults(in(), in())).as("twice in").containsExactly(voided);
    assertThat(faults(out())).as("never in").containsExactly(voided);
    assertThat(faults(in(), out(), out())).as("twice out").containsExactly(voided);
    assertThat(faults(in(), new Change("party", ID, "voided", null, "true")))
        .containsExactly(voided);
    assertThat(faults(in(), field("name", null, "甲"), field("name", "甲", null))).isEmpty();
  }

  @Test
  void aChangeChangesSomething() {
    assertThatThrownBy(() -> field("name", "甲", "甲"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no change in party.name");
    assertThatThrownBy(() -> field("name", null, null))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void changesNameOnlyTheFieldsThatDiffer() {
    Map<UUID, Row> before = Map.of(ID, row(Map.of("name", "甲", "phone", "1")));
    Map<UUID, Row> after = Map.of(ID, row(Map.of("name", "乙", "work", "工")));

    assertThat(Change.between(before, after))
        .containsExactly(
            field("name", "甲", "乙"), field("phone", "1", null), field("work", null, "工"));
    assertThat(Change.between(before, before)).isEmpty();
    assertThat(Change.between(before, Map.of())).containsExactly(out());
    assertThat(Change.between(Map.of(), before))
        .containsExactly(in(), field("name", null, "甲"), field("phone", null, "1"));
  }

  private static List<String> faults(Change... changes) {
    return Replay.from(Map.of()).play(List.of(changes)).faults();
  }

  private static Change in() {
    return new Change("party", ID, Change.VOIDED, null, "false");
  }

  private static Change out() {
    return new Change("party", ID, Change.VOIDED, "false", "true");
  }

  private static Change field(String name, @Nullable String before, @Nullable String after) {
    return new Change("party", ID, name, before, after);
  }

  private static Row row(Map<String, String> facts) {
    return new Row("party", ID, facts);
  }
}
