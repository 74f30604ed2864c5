/// Room `work`, the file as a whole: sorting it, taking it on, moving it along, what comes next.
@NullMarked
package org.yidang.work.casefile;

import org.jspecify.annotations.NullMarked;
