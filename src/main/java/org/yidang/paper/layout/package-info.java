/// Room `paper`: from blocks to pages of lines. Sees work.port, paper.block and paper.font.
@NullMarked
package org.yidang.paper.layout;

import org.jspecify.annotations.NullMarked;
