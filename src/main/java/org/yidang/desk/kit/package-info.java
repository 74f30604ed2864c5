/// Room `desk`: the ground all screens stand on: threads, dialogs, notices, theme, small
/// controls.
/// Sees work, model, words, settings, kit and JavaFX; knows no feature.
@NullMarked
package org.yidang.desk.kit;

import org.jspecify.annotations.NullMarked;
