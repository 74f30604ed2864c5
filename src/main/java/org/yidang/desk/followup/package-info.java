/// Room `desk`, what comes after the agreement: performance, visits, closing, shelf.
@NullMarked
package org.yidang.desk.followup;

import org.jspecify.annotations.NullMarked;
