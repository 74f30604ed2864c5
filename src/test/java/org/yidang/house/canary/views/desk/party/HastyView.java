package org.yidang.house.canary.views.desk.party;

import org.yidang.house.canary.views.work.Office;

/// Bad: a View that runs procedures.
public final class HastyView {
  final Office office = new Office();
}
