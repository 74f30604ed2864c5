/// Room `work`, the file itself: opening it, sorting it, taking it on, moving it along.
@NullMarked
package org.yidang.work.casefile;

import org.jspecify.annotations.NullMarked;
