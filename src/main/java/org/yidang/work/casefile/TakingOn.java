package org.yidang.work.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.yidang.model.casefile.Acceptance;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.CaseSource;
import org.yidang.model.casefile.Difficulty;
import org.yidang.model.casefile.Head;
import org.yidang.model.office.NumberPattern;
import org.yidang.model.office.Profile;
import org.yidang.model.session.Track;
import org.yidang.rules.Finding;
import org.yidang.rules.casefile.AcceptanceRules;
import org.yidang.work.Act;
import org.yidang.work.form.Field;

/// What happens to a file whenever it is taken on: it gets its 卷号, once.
final class TakingOn {
  /// The series the numbers of files are counted in: those of the committee, and those that only
  /// the police mediate, which have none of its numbers (T3).
  static final String SERIES = "file";

  static final String POLICE_SERIES = "police-file";

  private TakingOn() {}

  /// The head with the file's number; a number once given stays.
  static Head numbered(Act act, Head head, LocalDate on) {
    if (!head.number().isBlank()) {
      return head;
    }
    Profile profile = act.office().profile().orElseThrow();
    boolean police = head.tracks().equals(Set.of(Track.B));
    String pattern = police ? profile.policeFileNumber() : profile.fileNumber();
    String letter = police ? profile.policeLetter() : profile.letter();
    return head.numbered(
        act.number(
            police ? POLICE_SERIES : SERIES,
            on.getYear(),
            no -> NumberPattern.write(pattern, letter, on.getYear(), no)));
  }

  /// What is missing before a file that was never accepted can come back to the committee.
  ///
  /// @param source the field that then says how the committee came to the case
  static List<Finding> neverAccepted(CaseFile file, Act act, Field<CaseSource> source) {
    if (file.acceptance().isPresent()) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>(AcceptanceRules.twoSides(file));
    if (act.input().find(source).isEmpty()) {
      findings.add(Finding.block("accept.source", source.name()));
    }
    return findings;
  }

  /// The file with its acceptance: the one it has, or one of today if it never had any.
  static CaseFile accepted(CaseFile file, Act act, Field<CaseSource> source) {
    if (file.acceptance().isPresent()) {
      return file;
    }
    return file.with(
        new Acceptance(
            act.quietId(),
            act.today(),
            act.get(source),
            false,
            Difficulty.ORDINARY,
            act.actor().name(),
            ""));
  }

  /// What usually comes next for a file that has just been taken on.
  static String nextStep(CaseFile file) {
    if (!file.sessions().isEmpty()) {
      return NextSteps.NEXT_SESSION;
    }
    boolean allTold = file.parties().stream().allMatch(party -> party.rightsToldOn().isPresent());
    return allTold ? NextSteps.FIRST_SESSION : NextSteps.TELL_RIGHTS;
  }
}
