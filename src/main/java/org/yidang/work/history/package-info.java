/// Room `work`, looking back: a file as it stood at any moment, and the proof that the journal
/// and the tables say the same.
@NullMarked
package org.yidang.work.history;

import org.jspecify.annotations.NullMarked;
