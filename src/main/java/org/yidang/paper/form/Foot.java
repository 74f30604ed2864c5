package org.yidang.paper.form;

import java.util.List;
import org.yidang.paper.block.Block;
import org.yidang.paper.block.Cell;
import org.yidang.paper.block.Gap;
import org.yidang.paper.block.Paragraph;
import org.yidang.paper.block.SealPlace;
import org.yidang.paper.block.SignatureRows;
import org.yidang.paper.block.Table;
import org.yidang.paper.block.Text;

/// The foot of a paper that is signed and sealed: parties, then officials, and beside them the
/// seal of the committee around its date. Few parties with short names sign beside the seal, so
/// that a plain agreement stays on one page.
///
/// @param lead key of the words above the signatures
record Foot(
    String lead, List<Signer> parties, List<Signer> officials, String committee, String date) {
  private static final int MOST_BESIDE = 4;
  private static final int LONGEST_BESIDE = 9;

  List<Block> blocks(Wording words) {
    Paragraph above = Paragraph.flush(words.text(lead)).space(6, 0).keptWithNext();
    SignatureRows ofParties = Signer.rows("parties", parties);
    SignatureRows ofOfficials = Signer.rows("officials", officials);
    return fewAndShort()
        ? List.of(above, besideSeal(Cell.of(ofParties, Gap.mm(2), ofOfficials)))
        : List.of(above, ofParties, besideSeal(Cell.of(ofOfficials)));
  }

  /// Whether parties can sign beside the seal and still have room to write.
  private boolean fewAndShort() {
    return parties.size() <= MOST_BESIDE
        && parties.stream().allMatch(signer -> signer.label().length() <= LONGEST_BESIDE);
  }

  private Table besideSeal(Cell signatures) {
    var seal = new SealPlace(Text.field("committee", committee), Text.field("date", date), true);
    return Table.sideBySide(107, 58).row(signatures.atTop(), Cell.of(seal));
  }
}
