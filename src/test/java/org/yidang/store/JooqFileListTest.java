package org.yidang.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yidang.kit.money.Money;
import org.yidang.model.agreement.Agreement;
import org.yidang.model.agreement.AgreementForm;
import org.yidang.model.agreement.AgreementState;
import org.yidang.model.agreement.Duty;
import org.yidang.model.agreement.DutyKind;
import org.yidang.model.agreement.Repeat;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.DisputeType;
import org.yidang.model.casefile.Risk;
import org.yidang.model.casefile.Stage;
import org.yidang.model.followup.Performance;
import org.yidang.model.followup.PerformanceResult;
import org.yidang.model.followup.Visit;
import org.yidang.model.followup.VisitWay;
import org.yidang.rules.party.People;
import org.yidang.work.port.Books;
import org.yidang.work.port.FileList;
import org.yidang.work.port.FileList.Due;
import org.yidang.work.port.FileList.Line;
import org.yidang.work.port.FileList.Query;

class JooqFileListTest {
  private static final LocalDate DAY = Kept.DAY;

  @TempDir Path temp;
  private Store store;
  private Books books;
  private FileList lists;

  @BeforeEach
  void open() throws IOException {
    store = Stores.opened(StoreCopies.withEntries(0, temp.resolve("store")));
    books = store.books();
    lists = store.lists();
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void pagesFollowEachOtherWithoutGapOrRepetitionAlsoOverEqualDays() {
    for (int no = 1; no <= 11; no++) {
      Kept.put(books, Kept.file(no, Stage.TRIAGED, DAY.plusDays(no / 4)));
    }
    List<UUID> seen = new ArrayList<>();
    List<Line> page = lists.page(Query.all(), Optional.empty(), 3);
    while (!page.isEmpty()) {
      page.forEach(line -> seen.add(line.id()));
      page = lists.page(Query.all(), Optional.of(page.getLast()), 3);
    }

    List<UUID> all = new ArrayList<>();
    for (int no = 11; no >= 1; no--) {
      all.add(Kept.id(no, 1));
    }
    assertThat(seen).isEqualTo(all);
  }

  @Test
  void aFilterLooksForAPartOfWhatIsKnownAndTakesSignsAsTheyAre() {
    for (int no = 1; no <= 4; no++) {
      Kept.put(books, Kept.file(no, no < 3 ? Stage.TRIAGED : Stage.CLOSED, DAY));
    }

    assertThat(found("第3号")).containsExactly(3);
    assertThat(found("乙样2")).containsExactly(2);
    assertThat(found(" 河湾小区4 ")).containsExactly(4);
    assertThat(found("JQ1")).containsExactly(1);
    assertThat(found("%")).isEmpty();
    assertThat(found("甲样_")).isEmpty();
    assertThat(found("'")).isEmpty();
    assertThat(nos(new Query("", Set.of(Stage.CLOSED), Optional.empty(), Optional.empty())))
        .containsExactly(4, 3);
    assertThat(
            nos(new Query("", Set.of(), Optional.of(DisputeType.FAMILY), Optional.of(Risk.BLUE))))
        .containsExactly(3);
    assertThat(lists.count(Query.all(), 100)).isEqualTo(4);
    assertThat(lists.count(Query.all(), 3)).isEqualTo(3);
    assertThat(lists.count(new Query("JQ1", Set.of(), Optional.empty(), Optional.empty()), 9))
        .isEqualTo(1);
  }

  @Test
  void whoIsMaskedInListsIsFoundByTheWholeName() {
    CaseFile minor = Kept.file(1, Stage.TRIAGED, DAY);
    Kept.put(
        books,
        minor.with(minor.head().named("甲样1与学某某", "甲样1、学某某")).with(People.party(900, 2, "学生样一")));
    Kept.put(books, Kept.file(2, Stage.TRIAGED, DAY));

    assertThat(found("学生样一")).containsExactly(1);
    assertThat(found("学某")).containsExactly(1);
    assertThat(found("学生样二")).isEmpty();
  }

  @Test
  void whatIsDueIsOpenAndTheMostOverdueComesFirst() {
    Kept.put(books, Kept.file(3, Stage.TRIAGED, DAY));
    Kept.put(books, Kept.file(1, Stage.MEDIATING, DAY));
    Kept.put(books, Kept.file(2, Stage.CLOSED, DAY));
    CaseFile none = Kept.file(4, Stage.TRIAGED, DAY);
    Kept.put(books, none.with(none.head().next("", "", Optional.empty())));

    assertThat(lists.due(DAY.plusDays(2), 9)).extracting(Line::id).containsExactly(Kept.id(1, 1));
    assertThat(lists.due(DAY.plusDays(3), 9))
        .extracting(Line::id)
        .containsExactly(Kept.id(1, 1), Kept.id(3, 1));
    assertThat(lists.due(DAY.plusDays(3), 1)).hasSize(1);
    assertThat(lists.withoutNextStep(9)).extracting(Line::id).containsExactly(none.id());
  }

  @Test
  void aVisitIsDueUntilItIsMadeOrTakenOut() {
    CaseFile file =
        Kept.file(1, Stage.VISITING, DAY)
            .with(visit(10, DAY.plusDays(2), false))
            .with(visit(11, DAY.plusDays(1), false))
            .with(visit(12, DAY, true));
    Kept.put(books, file);
    Kept.put(books, Kept.file(2, Stage.CLOSED, DAY).with(visit(20, DAY, false)));

    assertThat(lists.visitsDue(DAY.plusDays(2), 9))
        .extracting(Due::subject)
        .containsExactly(Kept.id(9, 11), Kept.id(9, 10));
    assertThat(lists.visitsDue(DAY.plusDays(1), 9))
        .containsExactly(
            new Due(
                file.id(),
                file.head().number(),
                file.head().title(),
                Kept.id(9, 11),
                "PHONE",
                DAY.plusDays(1)));

    Kept.append(books, file.id(), file.rows(), file.without(Kept.id(9, 11)).rows());
    assertThat(lists.visitsDue(DAY.plusDays(1), 9)).isEmpty();
  }

  @Test
  void aSinglePaymentIsDueUntilTheWholeAmountIsThere() {
    CaseFile owing = signed(1, Stage.PERFORMING).with(payment(10, Repeat.ONCE, null));
    CaseFile part = owing.with(paid(20, 10, "300"));
    CaseFile whole = part.with(paid(21, 10, "100"));
    Kept.put(books, owing);

    assertThat(dutiesDue(DAY.minusDays(1))).isEmpty();
    assertThat(dutiesDue(DAY)).containsExactly(DAY);
    Kept.append(books, owing.id(), owing.rows(), part.rows());
    assertThat(dutiesDue(DAY)).containsExactly(DAY);
    Kept.append(books, owing.id(), part.rows(), whole.rows());
    assertThat(dutiesDue(DAY.plusYears(1))).isEmpty();
    Kept.append(books, owing.id(), whole.rows(), part.rows());
    assertThat(dutiesDue(DAY)).as("a payment that was taken back").containsExactly(DAY);
  }

  @Test
  void aMonthlyDutyComesUpAgainWithItsEarliestOpenMonth() {
    CaseFile monthly = signed(1, Stage.PERFORMING).with(payment(10, Repeat.MONTHLY, null));
    CaseFile first = monthly.with(paid(20, 10, "400"));
    Kept.put(books, first);

    assertThat(dutiesDue(DAY)).isEmpty();
    assertThat(dutiesDue(DAY.plusMonths(1).minusDays(1))).isEmpty();
    assertThat(dutiesDue(DAY.plusMonths(1))).containsExactly(DAY.plusMonths(1));
    assertThat(dutiesDue(DAY.plusMonths(5))).containsExactly(DAY.plusMonths(1));
  }

  @Test
  void aMonthlyDutyEndsWithItsLastMonth() {
    CaseFile monthly =
        signed(1, Stage.PERFORMING).with(payment(10, Repeat.MONTHLY, DAY.plusMonths(2)));
    Kept.put(books, monthly.with(paid(20, 10, "1200")));
    Kept.put(
        books,
        signed(2, Stage.PERFORMING)
            .with(paymentOf(2, 30, Repeat.MONTHLY, DAY.plusMonths(2)))
            .with(paid(31, 30, "800")));

    assertThat(dutiesDue(DAY.plusYears(1))).containsExactly(DAY.plusMonths(2));
  }

  @Test
  void onlySignedAgreementsThatNothingReplacedAreWatched() {
    CaseFile file = signed(1, Stage.PERFORMING).with(payment(10, Repeat.ONCE, null));
    Kept.put(books, file);
    Agreement later = agreement(Kept.id(1, 6), AgreementState.DRAFT, Optional.of(Kept.id(1, 5)));
    CaseFile drafted = file.with(later);
    CaseFile replaced = file.with(later.inForce(DAY));
    Kept.put(
        books,
        Kept.file(2, Stage.AGREED, DAY)
            .with(agreement(Kept.id(2, 5), AgreementState.CHECKED, Optional.empty()))
            .with(paymentOf(2, 30, Repeat.ONCE, null)));
    Kept.put(books, signed(3, Stage.CLOSED).with(paymentOf(3, 40, Repeat.ONCE, null)));

    assertThat(dutiesDue(DAY)).hasSize(1);
    Kept.append(books, file.id(), file.rows(), drafted.rows());
    assertThat(dutiesDue(DAY)).hasSize(1);
    Kept.append(books, file.id(), drafted.rows(), replaced.rows());
    assertThat(dutiesDue(DAY)).isEmpty();
  }

  private List<LocalDate> dutiesDue(LocalDate until) {
    return lists.dutiesDue(until, 9).stream().map(Due::on).toList();
  }

  private List<Integer> found(String text) {
    return nos(new Query(text, Set.of(), Optional.empty(), Optional.empty()));
  }

  private List<Integer> nos(Query query) {
    return lists.page(query, Optional.empty(), 99).stream()
        .map(line -> (int) (line.id().getMostSignificantBits() >> 16 & 0xffff))
        .toList();
  }

  private static Visit visit(int no, LocalDate on, boolean made) {
    return new Visit(
        Kept.id(9, no),
        on,
        made ? Optional.of(on.atTime(10, 0)) : Optional.empty(),
        VisitWay.PHONE,
        "林样调",
        "",
        "",
        Optional.empty(),
        "",
        "",
        "",
        false);
  }

  private static CaseFile signed(int no, Stage stage) {
    return Kept.file(no, stage, DAY)
        .with(agreement(Kept.id(no, 5), AgreementState.SIGNED, Optional.empty()));
  }

  private static Agreement agreement(UUID id, AgreementState state, Optional<UUID> replaces) {
    return new Agreement(
        id,
        "1号",
        AgreementForm.WRITTEN,
        state,
        false,
        replaces,
        Optional.empty(),
        new Agreement.Wording("", "", "", ""),
        3,
        DAY,
        Agreement.Review.none(),
        Agreement.Signing.by("", ""));
  }

  private static Duty payment(
      int no, Repeat repeat, @org.jspecify.annotations.Nullable LocalDate until) {
    return paymentOf(1, no, repeat, until);
  }

  private static Duty paymentOf(
      int file, int no, Repeat repeat, @org.jspecify.annotations.Nullable LocalDate until) {
    return new Duty(
        Kept.id(9, no),
        Kept.id(file, 5),
        0,
        DutyKind.PAYMENT,
        new UUID(0, 1),
        Optional.of(new UUID(0, 2)),
        "赔偿款",
        Optional.of(Money.of("400")),
        DAY,
        repeat,
        Optional.ofNullable(until),
        "");
  }

  private static Performance paid(int no, int duty, String amount) {
    return new Performance(
        Kept.id(9, no),
        Kept.id(9, duty),
        DAY,
        PerformanceResult.PART,
        Optional.of(Money.of(amount)),
        "",
        "",
        "",
        "");
  }
}
