package org.yidang.house.canary.fences.work;

import javafx.beans.property.StringProperty;

/// Bad: JavaFX outside the desk.
public record UsesFx(StringProperty text) {}
