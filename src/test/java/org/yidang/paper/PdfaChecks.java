package org.yidang.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// Asks veraPDF whether a file is PDF/A-2b.
public final class PdfaChecks {
  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private PdfaChecks() {}

  /// The rules of PDF/A-2b that a file breaks, none if it keeps them.
  public static List<String> faults(byte[] pdf) {
    var foundry = Foundries.defaultInstance();
    try (var parser = foundry.createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_B);
        var validator = foundry.createValidator(PDFAFlavour.PDFA_2_B, false)) {
      var result = validator.validate(parser);
      return result.getTestAssertions().stream()
          .map(
              a ->
                  a.getRuleId().getClause()
                      + "-"
                      + a.getRuleId().getTestNumber()
                      + " "
                      + a.getMessage())
          .distinct()
          .toList();
    } catch (VeraPDFException | IOException e) {
      throw new AssertionError("veraPDF could not read the file", e);
    }
  }
}
