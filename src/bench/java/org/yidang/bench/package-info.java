/// Measurements beside a peer, each in one run: see `docs/performance.md`.
@NullMarked
package org.yidang.bench;

import org.jspecify.annotations.NullMarked;
