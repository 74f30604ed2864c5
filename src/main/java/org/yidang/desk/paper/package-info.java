/// Room `desk`, papers: chosen, looked at, printed, saved as PDF.
@NullMarked
package org.yidang.desk.paper;

import org.jspecify.annotations.NullMarked;
