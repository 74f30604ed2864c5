/// Room `desk`: form controls, each bound to a path of a form, with its findings beneath.
/// Sees work, model, words, settings, kit and JavaFX; knows no feature.
@NullMarked
package org.yidang.desk.kit.form;

import org.jspecify.annotations.NullMarked;
