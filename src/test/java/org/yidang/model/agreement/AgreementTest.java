package org.yidang.model.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yidang.model.casefile.FileKinds;
import org.yidang.rules.Dispute;

/// An agreement on its way from a draft to a paper that binds.
class AgreementTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 20);
  private static final Agreement CHECKED = Dispute.agreement(AgreementForm.WRITTEN);

  @Test
  void eachStepChangesOnlyWhatItNames() {
    Agreement draft = Dispute.as(CHECKED, AgreementState.DRAFT, false);

    assertThat(changed(draft, draft.checked("郑样主任", DAY)))
        .containsExactly("state", "checked_by", "checked_on");
    assertThat(changed(CHECKED, CHECKED.marked(Optional.of(DAY), Optional.empty())))
        .containsExactly("mediator_signed_on");
    assertThat(changed(CHECKED, CHECKED.marked(Optional.empty(), Optional.of(DAY))))
        .containsExactly("sealed_on");
    assertThat(changed(CHECKED, CHECKED.inForce(DAY))).containsExactly("state", "effective_on");
    assertThat(changed(CHECKED, CHECKED.voided())).containsExactly("state");
    assertThat(changed(CHECKED, CHECKED.inCopies(7))).containsExactly("copies");
  }

  @Test
  void whatIsInForceStaysDatedWhenItIsVoided() {
    Agreement voided = CHECKED.inForce(DAY).voided();

    assertThat(voided.state()).isEqualTo(AgreementState.VOIDED);
    assertThat(voided.effectiveOn()).contains(DAY);
    assertThat(voided.number()).isEqualTo(CHECKED.number());
  }

  /// A mark put afterwards takes the effect back until all are there again.
  @Test
  void aNewMarkMakesTheEffectBeCountedAnew() {
    Agreement marked = CHECKED.inForce(DAY).marked(Optional.of(DAY), Optional.of(DAY));

    assertThat(marked.effectiveOn()).isEmpty();
    assertThat(marked.sealedOn()).contains(DAY);
    assertThat(marked.mediatorSignedOn()).contains(DAY);
  }

  @ParameterizedTest
  @EnumSource
  void whoSignsAndWhatIsSaidStaysWhateverTheForm(AgreementForm form) {
    Agreement agreement = Dispute.agreement(form);
    Agreement signed =
        agreement
            .checked("郑样主任", DAY)
            .marked(Optional.of(DAY), Optional.of(DAY))
            .inForce(DAY.plusDays(1));

    assertThat(signed.form()).isEqualTo(form);
    assertThat(signed.mediators()).isEqualTo(agreement.mediators());
    assertThat(signed.recorder()).isEqualTo(agreement.recorder());
    assertThat(signed.facts()).isEqualTo(agreement.facts());
    assertThat(signed.issues()).isEqualTo(agreement.issues());
    assertThat(signed.terms()).isEqualTo(agreement.terms());
    assertThat(signed.performance()).isEqualTo(agreement.performance());
    assertThat(signed.checkedBy()).isEqualTo("郑样主任");
    assertThat(signed.checkedOn()).contains(DAY);
    assertThat(signed.effectiveOn()).contains(DAY.plusDays(1));
  }

  @Test
  void aDraftHasBeenReadByNobodyAndSignedByNobody() {
    assertThat(Agreement.Review.none().checkedBy()).isEmpty();
    assertThat(Agreement.Review.none().checkedOn()).isEmpty();
    Agreement.Signing signing = Agreement.Signing.by("林样调", "吴样记");
    assertThat(signing.mediatorSignedOn()).isEmpty();
    assertThat(signing.sealedOn()).isEmpty();
    assertThat(signing.effectiveOn()).isEmpty();
  }

  private static Set<String> changed(Agreement before, Agreement after) {
    Map<String, String> was = FileKinds.CATALOGUE.row(before).facts();
    Map<String, String> is = FileKinds.CATALOGUE.row(after).facts();
    return FileKinds.CATALOGUE.columns("agreement").stream()
        .filter(column -> !Objects.equals(was.get(column), is.get(column)))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
