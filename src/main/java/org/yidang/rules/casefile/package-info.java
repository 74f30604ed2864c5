/// Room `rules`: what may happen to a file as a whole. Sees only `model` and `kit`.
@NullMarked
package org.yidang.rules.casefile;

import org.jspecify.annotations.NullMarked;
