/// Room `work`, what the first receiver writes down: opening a file and correcting it.
@NullMarked
package org.yidang.work.intake;

import org.jspecify.annotations.NullMarked;
