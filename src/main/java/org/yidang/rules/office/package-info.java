/// Room `rules`: the station's own data. Sees only `model` and `kit`.
@NullMarked
package org.yidang.rules.office;

import org.jspecify.annotations.NullMarked;
