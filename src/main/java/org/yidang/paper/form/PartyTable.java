package org.yidang.paper.form;

import java.util.ArrayList;
import java.util.List;
import org.yidang.paper.block.Cell;
import org.yidang.paper.block.Look;
import org.yidang.paper.block.Row;
import org.yidang.paper.block.Table;

/// The party block: one grid for people and organisations, so that every form that names parties
/// has the same columns. Its first column holds words written downwards.
final class PartyTable {
  /// How many columns a row of this grid covers.
  static final int COLUMNS = 9;

  private static final double[] WIDTHS = {8.2, 28.6, 46.4, 12.1, 12.1, 11.6, 20.0, 11.8, 14.2};
  private static final double ROW_MM = 9;

  private PartyTable() {}

  static Table empty() {
    return Table.fields(WIDTHS).rowMm(ROW_MM).look(Look.BODY_S4);
  }

  static Table of(List<PartyEntry> parties, Wording words) {
    return empty().rows(rows(parties, words));
  }

  static List<Row> rows(List<PartyEntry> parties, Wording words) {
    var rows = new ArrayList<Row>();
    for (int i = 0; i < parties.size(); i++) {
      rows.addAll(rows(parties.get(i), "parties[" + i + "]", words));
    }
    return rows;
  }

  private static List<Row> rows(PartyEntry party, String at, Wording words) {
    var rows = new ArrayList<List<Cell>>();
    rows.addAll(
        switch (party) {
          case PersonEntry person -> person(person, at, words);
          case OrganisationEntry firm -> organisation(firm, at, words);
        });
    for (int i = 0; i < party.agents().size(); i++) {
      rows.addAll(agent(party.agents().get(i), at + ".agents[" + i + "]", words));
    }
    var first = new ArrayList<Cell>();
    first.add(Labels.down(party.role()).down(rows.size()));
    first.addAll(rows.getFirst());
    rows.set(0, first);
    return rows.stream().map(Row::of).toList();
  }

  private static List<List<Cell>> person(PersonEntry party, String at, Wording words) {
    return List.of(
        List.of(
            Cell.label(words.text("paper.label.name")),
            Cell.centred(at + ".name", party.name()),
            Cell.label(words.text("paper.label.sex")),
            Cell.centred(at + ".sex", party.sex()),
            Cell.label(words.text("paper.label.nation")),
            Cell.centred(at + ".nation", party.nation()),
            Cell.label(words.text("paper.label.age")),
            Cell.centred(at + ".age", party.age())),
        List.of(
            Cell.label(words.text("paper.label.id-number")),
            Cell.centred(at + ".idNumber", party.idNumber()),
            Cell.label(words.text("paper.label.work")).across(2),
            Cell.value(at + ".work", party.work()).across(4)),
        List.of(
            Cell.label(words.text("paper.label.phone")),
            Cell.centred(at + ".phone", party.phone()),
            Cell.label(words.text("paper.label.address")).across(2),
            Cell.value(at + ".address", party.address()).across(4)));
  }

  private static List<List<Cell>> organisation(OrganisationEntry party, String at, Wording words) {
    return List.of(
        List.of(
            Cell.label(words.text("paper.label.organisation")),
            Cell.value(at + ".name", party.name()).across(7)),
        List.of(
            Cell.label(words.text("paper.label.credit-code")),
            Cell.centred(at + ".creditCode", party.creditCode()).across(2),
            Cell.label(words.text("paper.label.seat")),
            Cell.value(at + ".address", party.address()).across(4)),
        List.of(
            Cell.label(words.text("paper.label.chief")),
            Cell.centred(at + ".chief", party.chief()),
            Cell.label(words.text("paper.label.phone")).across(2),
            Cell.centred(at + ".phone", party.phone()).across(4)));
  }

  private static List<List<Cell>> agent(AgentEntry agent, String at, Wording words) {
    var rows = new ArrayList<List<Cell>>();
    rows.add(
        List.of(
            Cell.label(agent.role()),
            Cell.centred(at + ".name", agent.name()),
            Cell.label(words.text("paper.label.relation")).across(2),
            Cell.value(at + ".relation", agent.relation()).across(4)));
    if (!agent.idNumber().isBlank()) {
      rows.add(
          List.of(
              Cell.label(words.text("paper.label.id-number")),
              Cell.centred(at + ".idNumber", agent.idNumber()),
              Cell.label(words.text("paper.label.phone")).across(2),
              Cell.centred(at + ".phone", agent.phone()).across(4)));
    } else if (!agent.phone().isBlank()) {
      rows.add(
          List.of(
              Cell.label(words.text("paper.label.phone")),
              Cell.value(at + ".phone", agent.phone()).across(7)));
    }
    if (!agent.mandate().isBlank()) {
      rows.add(
          List.of(
              Cell.label(words.text("paper.label.mandate")),
              Cell.value(at + ".mandate", agent.mandate()).across(7)));
    }
    return rows;
  }
}
