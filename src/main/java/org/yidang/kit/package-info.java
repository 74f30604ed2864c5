/// Room `kit`: text, JSON, money, ids and working days. Sees nothing of the house but itself.
@NullMarked
package org.yidang.kit;

import org.jspecify.annotations.NullMarked;
