/// Room `kit`: text counted and cut in code points, cleaned, folded and masked.
@NullMarked
package org.yidang.kit.text;

import org.jspecify.annotations.NullMarked;
