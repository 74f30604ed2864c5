/// Room `paper`: papers from records to pages to PDF. Seen from outside through
/// [org.yidang.paper.FilePapers]. Sees work.port, model, words,
/// kit and PDFBox.
@NullMarked
package org.yidang.paper;

import org.jspecify.annotations.NullMarked;
