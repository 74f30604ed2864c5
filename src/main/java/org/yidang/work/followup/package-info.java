/// Room `work`, what comes after: performance, visits, ending, closing, shelf.
@NullMarked
package org.yidang.work.followup;

import org.jspecify.annotations.NullMarked;
