package org.yidang.desk.kit.form;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.yidang.desk.kit.Background;
import org.yidang.words.Words;

/// What every form control needs from outside: words, today's date, and the door to threads.
public record FormTools(Words words, Supplier<LocalDate> today, Background background) {}
