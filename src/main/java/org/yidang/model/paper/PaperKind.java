package org.yidang.model.paper;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yidang.model.agreement.Agreement;
import org.yidang.model.agreement.AgreementForm;
import org.yidang.model.casefile.Acceptance;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.Stage;
import org.yidang.model.entity.Entity;
import org.yidang.model.followup.Performance;
import org.yidang.model.followup.Visit;
import org.yidang.model.session.Track;

/// The forms of domain §7 that the program prints, in the order of the bound file (domain §8), and
/// what each is about.
public enum PaperKind {
  /// 卷宗封面.
  P01(file -> file.acceptance().isPresent() ? List.of(file.id()) : List.of()),
  /// 卷内目录.
  P02(file -> file.acceptance().isPresent() ? List.of(file.id()) : List.of()),
  /// 人民调解申请书, to be signed before the dispute is taken on, and then where the parties
  /// applied in writing.
  P03(
      file ->
          file.acceptance()
                  .map(Acceptance::writtenApplication)
                  .orElse(isWaiting(file) && !file.side(1).isEmpty())
              ? List.of(file.id())
              : List.of()),
  /// 人民调解受理登记表, when they did not.
  P04(
      file ->
          file.acceptance().filter(acceptance -> !acceptance.writtenApplication()).stream()
              .map(acceptance -> file.id())
              .toList()),
  /// 权利义务告知书.
  P05(file -> file.parties().isEmpty() ? List.of() : List.of(file.id())),
  /// 人民调解记录, one a session that the committee held.
  P09(file -> ids(file.sessions().stream().filter(session -> session.track() == Track.A))),
  /// 人民调解协议书, one a written agreement.
  P10(file -> ids(agreements(file, AgreementForm.WRITTEN))),
  /// 人民调解口头协议登记表, one an oral agreement.
  P11(file -> ids(agreements(file, AgreementForm.ORAL))),
  /// 终止调解告知书.
  P15(file -> ids(file.endings().stream())),
  /// 履行凭证, one a payment received, but for what the police mediated.
  P12(file -> ids(file.performances().stream().filter(performance -> paid(file, performance)))),
  /// 人民调解回访记录, one a visit made.
  P13(file -> ids(file.visits().stream().filter(Visit::done))),
  /// 结案报告表.
  P16(file -> ids(file.closings().stream())),
  /// 纠纷警情登记表.
  G07(file -> List.of(file.id()));

  private static final Set<AgreementForm> POLICE =
      Set.of(AgreementForm.POLICE, AgreementForm.ON_THE_SPOT);

  private final Function<CaseFile, List<UUID>> subjects;

  PaperKind(Function<CaseFile, List<UUID>> subjects) {
    this.subjects = subjects;
  }

  /// What this paper can be made about in a file, in order; empty when there is nothing yet, and
  /// for the committee's forms where only the police mediate: the two never mix (T3).
  public List<UUID> subjects(CaseFile file) {
    boolean policeOnly = file.head().tracks().equals(Set.of(Track.B));
    return policeOnly && this != G07 ? List.of() : subjects.apply(file);
  }

  /// Every paper that can be made of a file now, in the order of the bound file.
  public static List<Paper> of(CaseFile file) {
    return Stream.of(values())
        .flatMap(kind -> kind.subjects(file).stream().map(subject -> new Paper(kind, subject)))
        .toList();
  }

  private static boolean isWaiting(CaseFile file) {
    return file.stage() == Stage.REPORTED || file.stage() == Stage.TRIAGED;
  }

  private static Stream<Agreement> agreements(CaseFile file, AgreementForm form) {
    return file.agreements().stream().filter(agreement -> agreement.form() == form);
  }

  private static boolean paid(CaseFile file, Performance performance) {
    boolean ofThePolice =
        file.duty(performance.duty())
            .flatMap(duty -> file.agreement(duty.agreement()))
            .filter(agreement -> POLICE.contains(agreement.form()))
            .isPresent();
    return !ofThePolice && performance.amount().isPresent();
  }

  private static List<UUID> ids(Stream<? extends Entity> entities) {
    return entities.map(Entity::id).toList();
  }
}
