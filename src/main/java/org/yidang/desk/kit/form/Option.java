package org.yidang.desk.kit.form;

/// One of the values of a choice: its code in the form, and the words people see.
public record Option(String code, String words) {}
