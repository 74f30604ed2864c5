package org.yidang.desk.kit.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yidang.desk.kit.OnScreen;
import org.yidang.work.form.Form;

@OnScreen
class CheckSetRowTest {
  private static final List<Option> FLAGS =
      List.of(
          new Option("violence", "涉家暴"), new Option("minor", "涉未成年人"), new Option("crowd", "人数多"));

  @Test
  void tickedValuesStandInTheFormInTheOrderOfTheOptions() {
    try (var ground = FormGround.of(forms -> forms.checkSet("flags", "需要留意", FLAGS))) {
      ground.fx.clickWords("人数多").clickWords("涉家暴");
      assertThat(ground.fx.get(ground.model::toForm).texts("flags"))
          .containsExactly("violence", "crowd");
      ground.fx.clickWords("涉家暴");
      assertThat(ground.fx.get(ground.model::toForm).texts("flags")).containsExactly("crowd");
    }
  }

  @Test
  void theFormsValuesAreTicked() {
    try (var ground = FormGround.of(forms -> forms.checkSet("flags", "需要留意", FLAGS))) {
      ground.fx.run(
          () -> ground.model.fill(Form.empty().withTexts("flags", List.of("minor", "crowd"))));
      assertThat(ground.forms.all().getFirst().reading()).isEqualTo("涉未成年人、人数多");
    }
  }

  @Test
  void yesIsOneTick() {
    try (var ground = FormGround.of(forms -> forms.yes("closed", "", "不公开进行"))) {
      ground.fx.click("closed");
      assertThat(ground.typed("closed")).isEqualTo("yes");
      ground.fx.click("closed");
      assertThat(ground.typed("closed")).isEmpty();
    }
  }
}
