package org.yidang.desk.kit.form;

/// Something a picker offers: its id, the name that goes into the field, and what tells it from
/// others of the same name.
public record Suggestion(String id, String name, String detail) {}
