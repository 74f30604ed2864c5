package org.yidang.work.port.page;

/// The cell or place on the page that belongs to a field, also when the field is still empty;
/// `field` is empty for cells that show none.
public record Area(double x, double y, double width, double height, String field) {}
