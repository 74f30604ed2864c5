/// Room `paper`: what a paper says, as blocks; forms build these and know nothing of pages. Sees
/// nothing but java.* and kit.
@NullMarked
package org.yidang.paper.block;

import org.jspecify.annotations.NullMarked;
