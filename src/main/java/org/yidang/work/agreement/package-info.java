/// Room `work`, the agreement: drafted, edited, checked, signed, voided.
@NullMarked
package org.yidang.work.agreement;

import org.jspecify.annotations.NullMarked;
