/// Room `work`, taking back the last step of a file.
@NullMarked
package org.yidang.work.undo;

import org.jspecify.annotations.NullMarked;
