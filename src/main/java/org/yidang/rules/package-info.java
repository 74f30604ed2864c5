/// Room `rules`: pure functions that judge; sees only `model` and `kit`.
@NullMarked
package org.yidang.rules;

import org.jspecify.annotations.NullMarked;
