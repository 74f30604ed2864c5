/// Room `settings`: small typed groups of what a desk remembers for itself, each with its
/// defaults.
/// Sees kit.
@NullMarked
package org.yidang.settings;

import org.jspecify.annotations.NullMarked;
