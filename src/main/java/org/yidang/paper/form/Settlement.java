package org.yidang.paper.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.yidang.model.agreement.Agreement;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.Effectiveness;
import org.yidang.paper.block.Block;
import org.yidang.paper.block.Numbering;
import org.yidang.paper.block.Paragraph;

/// What every agreement says, written or oral (A12): who, about what, which clauses, how and when.
///
/// @param issues what is in dispute and each side's responsibility; one paragraph a line
/// @param replaces that it takes the place of an earlier one (A20); blank where it does not
/// @param intro how the clauses begin; says so where only a part is settled
/// @param terms the clauses without their numbers: what was agreed, then every dated duty
record Settlement(
    List<PartyEntry> parties,
    String facts,
    String issues,
    String replaces,
    String intro,
    List<String> terms,
    String performance) {

  static Settlement from(CaseFile file, Agreement agreement, Wording words) {
    return new Settlement(
        PartyEntry.all(Effectiveness.bound(file, agreement), file, agreement.draftedOn(), words),
        agreement.facts(),
        agreement.issues(),
        replaces(file, agreement, words),
        words.text(agreement.partial() ? "paper.p10.intro-partial" : "paper.p10.intro"),
        terms(file, agreement, words),
        performance(file, agreement, words));
  }

  private static String replaces(CaseFile file, Agreement agreement, Wording words) {
    return agreement
        .replaces()
        .flatMap(file::agreement)
        .map(earlier -> words.text("paper.p10.replaces", earlier.number()))
        .orElse("");
  }

  private static List<String> terms(CaseFile file, Agreement agreement, Wording words) {
    var duties = new DutyWords(file, agreement, words);
    return Stream.concat(
            words.lines(agreement.terms()).stream().map(words::sentence),
            file.duties(agreement.id()).stream().map(duties::clause))
        .toList();
  }

  /// What was written about the way of performance, or where it stands; and how days are counted.
  private static String performance(CaseFile file, Agreement agreement, Wording words) {
    var parts = new ArrayList<String>();
    boolean dated = !file.duties(agreement.id()).isEmpty();
    if (!agreement.performance().isBlank()) {
      parts.add(words.sentence(agreement.performance()));
    } else if (dated) {
      parts.add(words.text("paper.p10.performance-above"));
    }
    if (dated) {
      parts.add(words.text("paper.p10.days"));
    }
    return String.join("", parts);
  }

  List<Block> blocks(Wording words) {
    var blocks = new ArrayList<Block>();
    blocks.add(PartyTable.of(parties, words));
    blocks.addAll(Labels.section("paper.p10.facts", "facts", facts, words));
    blocks.addAll(Labels.more("issues", issues));
    blocks.addAll(Labels.more("replaces", replaces));
    blocks.add(Paragraph.heading(intro));
    blocks.addAll(Clauses.of(Numbering.CHINESE, "terms", terms));
    if (!performance.isBlank()) {
      blocks.addAll(Labels.section("paper.p10.performance", "performance", performance, words));
    }
    return blocks;
  }
}
