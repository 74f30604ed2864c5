/// Room `desk`, ground: pages of paper on the screen, drawn from the same lines as the PDF.
@NullMarked
package org.yidang.desk.kit.page;

import org.jspecify.annotations.NullMarked;
