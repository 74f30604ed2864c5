/// Room `work`, the station's own data.
@NullMarked
package org.yidang.work.office;

import org.jspecify.annotations.NullMarked;
