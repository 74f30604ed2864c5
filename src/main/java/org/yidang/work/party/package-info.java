/// Room `work`, the people of a file.
@NullMarked
package org.yidang.work.party;

import org.jspecify.annotations.NullMarked;
