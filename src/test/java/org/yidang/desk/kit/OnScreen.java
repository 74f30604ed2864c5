package org.yidang.desk.kit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/// A test in which windows are shown: on failure every open window is kept as a picture under
/// `target/screens`, afterwards all are closed, and what was thrown on the FX thread without being
/// caught fails the test.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(OnScreen.Watch.class)
public @interface OnScreen {
  /// What the annotation does.
  final class Watch implements BeforeEachCallback, AfterTestExecutionCallback, AfterEachCallback {
    @Override
    public void beforeEach(ExtensionContext context) {
      FxToolkit.start();
      while (FxToolkit.takeUncaught() != null) {
        continue;
      }
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
      context
          .getExecutionException()
          .ifPresent(
              _ -> {
                String name =
                    context.getRequiredTestClass().getSimpleName()
                        + "-"
                        + context.getRequiredTestMethod().getName();
                FxToolkit.get(() -> FxLook.pictureOfFailure(name));
              });
    }

    @Override
    public void afterEach(ExtensionContext context) {
      FxToolkit.run(FxLook::closeAll);
      Throwable uncaught = FxToolkit.takeUncaught();
      if (uncaught != null) {
        throw new AssertionError("thrown on the FX thread", uncaught);
      }
    }
  }
}
