package org.yidang.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yidang.kit.id.CreditCode;
import org.yidang.kit.id.IdNumber;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.Head;
import org.yidang.model.casefile.Risk;
import org.yidang.model.casefile.Stage;
import org.yidang.model.followup.Visit;
import org.yidang.model.journal.Entry;
import org.yidang.model.party.Party;
import org.yidang.model.session.Session;
import org.yidang.model.session.Track;
import org.yidang.work.Registrar;
import org.yidang.work.history.Verification;

/// The twelve sample disputes (domain §12): loaded as `demo` loads them, each lives the life that
/// was written for it and stands where the table says. A line with a field that no procedure knows
/// is refused, and a refusal fails the loading.
class SamplesTest {
  private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final Pattern AT_FIELD = Pattern.compile("\"at\": *\"([^\"]+)\"");
  private static final Pattern AS_FIELD = Pattern.compile("\"as\": *\"(@[^\"]+)\"");
  private static final LocalDate TODAY = SampleStore.TODAY.toLocalDate();

  private static final String AGAIN = "again ";

  private static SampleStore store;

  @BeforeAll
  static void load(@TempDir Path temp) throws IOException {
    store = SampleStore.full(temp.resolve("store"));
    for (String name : samples()) {
      store.load(AGAIN + name, SampleStore.text(name).replace("\"@", "\"@again."));
    }
  }

  @AfterAll
  static void close() {
    store.close();
  }

  static List<String> samples() {
    return Samples.names().subList(1, Samples.names().size());
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/samples/ends.csv", useHeadersInDisplayName = true)
  void endsWhereItsTableSays(
      String name,
      String number,
      Stage stage,
      int round,
      Risk risk,
      int sessions,
      int agreements,
      int duties,
      int performances,
      int visits,
      LocalDate nextOn) {
    CaseFile file = store.files().get(name);

    assertThat(file.head().number()).isEqualTo(number);
    assertThat(file.stage()).isEqualTo(stage);
    assertThat(file.head().round()).isEqualTo(round);
    assertThat(file.head().risk()).isEqualTo(risk);
    assertThat(file.sessions()).hasSize(sessions);
    assertThat(file.agreements()).hasSize(agreements);
    assertThat(file.dutiesInForce()).hasSize(duties);
    assertThat(file.performances()).hasSize(performances);
    assertThat(file.visits().stream().filter(Visit::done)).hasSize(visits);
    assertThat(file.head().nextOn().orElse(null)).isEqualTo(nextOn);
  }

  @Test
  void thereAreTwelveAndTheOffice() {
    assertThat(samples()).hasSize(12);
    assertThat(samples()).allMatch(name -> name.matches("(0[1-9]|1[0-2])-[a-z-]+"));
    assertThat(store.office().people()).hasSizeGreaterThan(8);
    assertThat(store.office().bodies()).hasSizeGreaterThan(15);
  }

  @Test
  void journalAndTablesAgree() {
    assertThat(new Verification(store.place().books()).run(_ -> {}).faults()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void anOpenFileSaysWhatIsNextByWhomAndWhen(String name) {
    Head head = store.files().get(name).head();

    if (head.stage().open()) {
      assertThat(head.nextStep()).isNotBlank();
      assertThat(head.nextBy()).isNotBlank();
      assertThat(head.nextOn()).hasValueSatisfying(day -> assertThat(day).isAfterOrEqualTo(TODAY));
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everythingWasDoneInTheOrderOfTheLinesAndNothingAfterToday(String name) throws IOException {
    List<LocalDateTime> written =
        all(AT_FIELD, SampleStore.text(name)).map(text -> LocalDateTime.parse(text, AT)).toList();
    List<Entry> entries = store.entries(name);

    assertThat(written).isSorted().hasSameSizeAs(SampleStore.text(name).lines().toList());
    assertThat(written.getLast()).isBeforeOrEqualTo(SampleStore.TODAY);
    assertThat(entries).extracting(Entry::at).isEqualTo(written);
    assertThat(entries).allMatch(entry -> entry.actor().desk().equals(Registrar.TAKEN_OVER));
  }

  @Test
  void filesAreNumberedInTheOrderInWhichTheyWereTakenOn() {
    assertThat(files()).extracting(file -> file.acceptance().orElseThrow().on()).isSorted();
  }

  @Test
  void noTwoSamplesGiveTheSameName() throws IOException {
    Set<String> names = new HashSet<>();
    for (String sample : samples()) {
      List<String> own = all(AS_FIELD, SampleStore.text(sample)).toList();
      assertThat(own).doesNotHaveDuplicates();
      assertThat(own)
          .allMatch(name -> name.equals(own.getFirst()) || name.startsWith(own.getFirst() + "."));
      assertThat(names).doesNotContainAnyElementsOf(own);
      names.addAll(own);
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aSampleCanBeTakenTwiceUnderOtherNames(String name) {
    Head first = store.files().get(name).head();
    Head second = store.files().get(AGAIN + name).head();

    assertThat(second.id()).isNotEqualTo(first.id());
    assertThat(second.number()).isNotEqualTo(first.number());
    assertThat(second.stage()).isEqualTo(first.stage());
    assertThat(second.nextOn()).isEqualTo(first.nextOn());
  }

  @Test
  void peopleAndFirmsCarryTheInventedNumbersOfTheSpecification() {
    List<String> ids = new ArrayList<>();
    List<String> codes = new ArrayList<>();
    for (CaseFile file : files()) {
      file.parties().stream().map(Party::idNumber).filter(no -> !no.isBlank()).forEach(ids::add);
      file.agents().forEach(agent -> ids.add(agent.idNumber()));
      file.parties().stream().map(Party::creditCode).filter(c -> !c.isBlank()).forEach(codes::add);
    }
    ids.removeIf(String::isBlank);

    assertThat(ids)
        .doesNotHaveDuplicates()
        .allMatch(number -> number.startsWith("620000"))
        .allMatch(number -> IdNumber.read(number, TODAY).found().isPresent())
        .contains(
            "620000197803120012",
            "620000198506090026",
            "620000196911200031",
            "620000199202030045",
            "620000198808250056",
            "620000197504300064",
            "620000199007170077",
            "620000196309080081",
            "620000198101010091",
            "62000019951212010X",
            "620000201005160115",
            "620000201011030122");
    assertThat(codes)
        .allMatch(code -> CreditCode.doubt(code).isEmpty())
        .containsExactlyInAnyOrder(
            "91620000MAFAKE0019", "91620000MAFAKE002C", "92620000MAFAKE003C");
    assertThat(store.files().get("07-road").side(1).getFirst().name()).isEqualTo("壬样𠮷");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everySessionHasMinutesLongEnoughToBeReal(String name) {
    CaseFile file = store.files().get(name);

    assertThat(file.sessions())
        .allSatisfy(
            session -> {
              assertThat(file.minutes(session.id())).hasSizeBetween(12, 80);
              assertThat(file.items(session.id())).isNotEmpty();
              assertThat(file.positions(session.id())).isNotEmpty();
              assertThat(session.endAt()).isPresent();
              assertThat(session.recorder()).isNotBlank();
              assertThat(session.told()).isNotBlank();
            });
  }

  @Test
  void policeSessionsAreTrackBWithTheirRecordings() {
    List<Session> police =
        files().stream()
            .flatMap(file -> file.sessions().stream())
            .filter(session -> session.track() == Track.B)
            .toList();

    assertThat(police).hasSize(3).noneMatch(session -> session.recordingNo().isBlank());
  }

  private static List<CaseFile> files() {
    return samples().stream().map(store.files()::get).toList();
  }

  private static Stream<String> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(found -> found.group(1));
  }
}
