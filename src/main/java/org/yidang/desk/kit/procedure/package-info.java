/// Room `desk`, ground: a procedure as a form on the screen, from the draft to its outcome.
@NullMarked
package org.yidang.desk.kit.procedure;

import org.jspecify.annotations.NullMarked;
