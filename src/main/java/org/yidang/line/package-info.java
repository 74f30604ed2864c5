/// Room `line`: the program without a window. Sees `work`, `model`, `words`, `kit`; alone in the
/// house it knows picocli.
@NullMarked
package org.yidang.line;

import org.jspecify.annotations.NullMarked;
