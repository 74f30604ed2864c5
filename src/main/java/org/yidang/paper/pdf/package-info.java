/// Room `paper`: finished pages as PDF/A-2b and as images. Sees work.port, paper.font and PDFBox.
@NullMarked
package org.yidang.paper.pdf;

import org.jspecify.annotations.NullMarked;
