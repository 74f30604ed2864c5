/// Room `work`, what it needs from outside: store, time, ids, papers.
@NullMarked
package org.yidang.work.port;

import org.jspecify.annotations.NullMarked;
