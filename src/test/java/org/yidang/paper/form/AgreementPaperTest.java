package org.yidang.paper.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yidang.model.agreement.AgreementState;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.Effectiveness;
import org.yidang.model.paper.Paper;
import org.yidang.model.paper.PaperKind;
import org.yidang.rules.Dispute;
import org.yidang.rules.party.People;

class AgreementPaperTest {
  private final Wording words = new Wording();

  @Test
  void everyPartyAndTheCommitteeHaveACopyAndTheRestIsNamed() {
    assertThat(paper(PlainFile.file(), PlainFile.AGREEMENT).copies())
        .isEqualTo("本协议一式三份，各方当事人各执一份，青石镇人民调解委员会留存一份。");
    assertThat(paper(FullFile.file(), FullFile.AGREEMENT).copies())
        .isEqualTo("本协议一式六份，各方当事人各执一份，青石镇人民调解委员会留存一份，另一份备送有关机关。");
    assertThat(paper(SmallFile.file(true), SampleParties.id(740)).copies()).startsWith("本协议一式三份");
  }

  @Test
  void fewerCopiesThanPartiesAreCountedAsDecided() {
    CaseFile file = PlainFile.file();
    CaseFile fewer = file.with(file.agreement(PlainFile.AGREEMENT).orElseThrow().inCopies(2));

    assertThat(paper(fewer, PlainFile.AGREEMENT).copies()).isEqualTo("本协议一式二份。");
  }

  /// A12–A14: who is not bound by a part is neither named in it nor asked to sign it.
  @Test
  void aPartNamesOnlyThoseItBinds() {
    CaseFile file = FullFile.file();
    CaseFile part =
        file.with(
            Dispute.as(
                file.agreement(FullFile.AGREEMENT).orElseThrow(), AgreementState.SIGNED, true));
    CaseFile more = part.with(People.party(19, 1, "旁样观"));
    AgreementPaper paper = paper(more, FullFile.AGREEMENT);

    assertThat(paper.endorsement().parties()).extracting(Signer::label).doesNotContain("旁样观：");
    assertThat(paper.settlement().parties()).hasSize(boundTo(part));
  }

  private static int boundTo(CaseFile file) {
    return Effectiveness.bound(file, file.agreement(FullFile.AGREEMENT).orElseThrow()).size();
  }

  @Test
  void clausesAreWhatWasTypedAndThenEveryDutyInItsOrder() {
    List<String> terms = paper(FullFile.file(), FullFile.AGREEMENT).settlement().terms();

    assertThat(terms).hasSize(3 + 12);
    assertThat(terms.get(0)).startsWith("各方确认本次漏水损失");
    assertThat(terms.get(2)).isEqualTo("各方就本次漏水引起的纠纷一次性了结，今后互不追究。");
    assertThat(terms.get(3)).contains("首期");
    assertThat(terms.get(14)).contains("第5期维修分摊款");
  }

  @Test
  void aChangeNamesWhatItReplacesAndAPartSaysThatTheRestGoesOn() {
    Settlement changed =
        OralAgreementPaper.from(FullFile.file(), FullFile.office(), FullFile.ORAL, words)
            .settlement();
    Settlement first = paper(FullFile.file(), FullFile.AGREEMENT).settlement();

    assertThat(changed.replaces()).contains("青人调字〔2026〕第1号");
    assertThat(changed.intro()).contains("部分协议", "其余争议继续调解");
    assertThat(first.replaces()).isEmpty();
    assertThat(first.intro()).doesNotContain("部分");
  }

  @Test
  void whoStandsForAPartyIsPrintedAfterItAndSignsAfterIt() {
    AgreementPaper paper = paper(FullFile.file(), FullFile.AGREEMENT);

    assertThat(paper.settlement().parties().get(2).agents())
        .extracting(AgentEntry::role, AgentEntry::name, AgentEntry::relation)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("法定代理人", "癸样父", "父亲"));
    assertThat(paper.settlement().parties().get(3).agents().getFirst().mandate())
        .isEqualTo("特别授权：代为承认、代为放弃、变更请求、进行和解、签收文书（自2026年3月1日至2026年12月31日）");
    assertThat(paper.endorsement().parties())
        .extracting(Signer::label)
        .containsExactly("甲样一：", "买买提·壬样𠮷：", "癸样小：", "法定代理人癸样父：", "清屏县样石建材有限责任公司：", "委托代理人辛样律：");
  }

  @Test
  void agesAreThoseOfTheDayOfThePaper() {
    PersonEntry minor =
        (PersonEntry) paper(FullFile.file(), FullFile.AGREEMENT).settlement().parties().get(2);

    assertThat(minor.age()).isEqualTo("15岁");
    assertThat(minor.name()).isEqualTo("癸样小");
  }

  @Test
  void theAddressOfAShelteredPersonStandsOnNoPaper() {
    CaseFile file = FullFile.file();
    String said =
        PaperKind.of(file).stream()
            .map(paper -> all(file, paper))
            .collect(Collectors.joining("\n"));

    assertThat(FullFile.RARE.address()).contains("密居巷");
    assertThat(said).contains("（不公开）").doesNotContain("密居巷", FullFile.RARE.workplace());
  }

  private static String all(CaseFile file, Paper paper) {
    var forms = new PaperForms();
    return String.join(
        "\n", FormFields.of(forms.filled(paper, file, FullFile.office(), p -> 1)).texts().values());
  }

  private AgreementPaper paper(CaseFile file, UUID agreement) {
    return AgreementPaper.from(file, FullFile.office(), agreement, words);
  }
}
