package org.yidang.model.entity;

/// A record of values that belong together within an entity, such as the course of a file or the
/// signatures of an agreement. It has no id and no table: its components are columns of its
/// entity, under their own names.
public interface Facet {}
