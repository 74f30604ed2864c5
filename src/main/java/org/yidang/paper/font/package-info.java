/// Room `paper`: the fonts papers are set with, and which font has which glyph. Sees work.port,
/// paper.block and FontBox.
@NullMarked
package org.yidang.paper.font;

import org.jspecify.annotations.NullMarked;
