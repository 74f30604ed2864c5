/// Room `model`: the station's own data: committee, people, bodies, grid cells. Sees only `kit`.
@NullMarked
package org.yidang.model.office;

import org.jspecify.annotations.NullMarked;
