/// Room `work`, its ports: what the procedures need from other rooms. May see rules, model, kit.
@NullMarked
package org.yidang.work.port;

import org.jspecify.annotations.NullMarked;
