package org.yidang.paper.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.yidang.paper.block.Choice;

/// A box to tick, as printed.
record Tick(boolean ticked, String label) {

  /// One box for every constant of an enum, in its order.
  static <E extends Enum<E>> List<Tick> of(Class<E> type, Set<E> ticked, Wording words) {
    return Arrays.stream(type.getEnumConstants())
        .map(each -> new Tick(ticked.contains(each), words.label(each)))
        .toList();
  }

  /// The same boxes numbered ①, ② … as official forms have them.
  static List<Tick> circled(List<Tick> ticks) {
    var circled = new ArrayList<Tick>();
    for (Tick tick : ticks) {
      String number = Character.toString('①' + circled.size());
      circled.add(new Tick(tick.ticked, number + tick.label));
    }
    return circled;
  }

  static List<Choice> choices(String field, List<Tick> ticks) {
    return ticks.stream().map(tick -> new Choice(tick.ticked, tick.label, field)).toList();
  }
}
