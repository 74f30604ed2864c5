/// Room `words`: every sentence a person reads, and dates and money as people write them.
/// Sees kit.
@NullMarked
package org.yidang.words;

import org.jspecify.annotations.NullMarked;
