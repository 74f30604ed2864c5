package org.yidang.house.canary.arrows.desk;

import org.yidang.house.canary.arrows.rules.Finding;

/// Good: a finding is shown on the desk.
public record CarriesFinding(Finding finding) {}
