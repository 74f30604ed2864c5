/// Room `work`, papers that leave the house.
@NullMarked
package org.yidang.work.paper;

import org.jspecify.annotations.NullMarked;
