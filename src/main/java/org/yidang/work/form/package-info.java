/// Room `work`, what people type: forms, their fields, and how a form becomes typed values.
@NullMarked
package org.yidang.work.form;

import org.jspecify.annotations.NullMarked;
