package org.yidang.house.canary.fences.desk;

import org.apache.pdfbox.pdmodel.PDDocument;

/// Bad: PDFBox outside paper.
public interface UsesPdf {
  PDDocument document();
}
