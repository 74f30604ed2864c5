package org.yidang.work.casefile;

import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.Stage;

/// Next steps that the program itself proposes: a code that `words` says in the reader's
/// language,
/// where a person's own words stand as they are.
///
/// A file that is open always has a dated next step, so that nothing falls through.
public final class NextSteps {
  public static final String TRIAGE = "triage";
  public static final String ACCEPT = "accept";
  public static final String TELL_RIGHTS = "tell-rights";
  public static final String FIRST_SESSION = "first-session";
  public static final String NEXT_SESSION = "next-session";
  public static final String DRAFT = "draft-agreement";
  public static final String CHECK = "check-agreement";
  public static final String SIGN = "sign-agreement";
  public static final String WATCH = "watch-performance";
  public static final String URGE = "urge";
  public static final String PLAN_VISIT = "plan-visit";
  public static final String VISIT = "visit";
  public static final String CLOSE = "close";
  public static final String SHELVE = "shelve";
  public static final String RECEIPT = "transfer-receipt";
  public static final String END = "end-mediation";
  public static final String REOPEN = "reopen";
  public static final String RESUME = "resume";

  private NextSteps() {}

  /// What usually comes next on the way to a session.
  public static String toMediate(CaseFile file) {
    return file.stage() == Stage.TRIAGED ? ACCEPT : TakingOn.nextStep(file);
  }

  /// How a proposed step is kept in [org.yidang.model.casefile.Head#nextStep].
  public static String code(String step) {
    return "~next." + step;
  }
}
