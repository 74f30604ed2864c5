package org.yidang.model.casefile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yidang.model.agreement.Agreement;
import org.yidang.model.agreement.AgreementState;
import org.yidang.model.agreement.Duty;
import org.yidang.model.agreement.Mark;
import org.yidang.model.entity.Entities;
import org.yidang.model.entity.Entity;
import org.yidang.model.entity.Row;
import org.yidang.model.followup.Closing;
import org.yidang.model.followup.DutyLedger;
import org.yidang.model.followup.Ending;
import org.yidang.model.followup.Issue;
import org.yidang.model.followup.Performance;
import org.yidang.model.followup.Shelving;
import org.yidang.model.followup.Visit;
import org.yidang.model.party.Agent;
import org.yidang.model.party.Helper;
import org.yidang.model.party.Mediator;
import org.yidang.model.party.Party;
import org.yidang.model.session.Attendance;
import org.yidang.model.session.Item;
import org.yidang.model.session.MinuteLine;
import org.yidang.model.session.Position;
import org.yidang.model.session.Session;

/// One dispute, one file: everything known of it at one moment, immutable.
///
/// A procedure makes the next file out of this one with [#with] and [#without]; the difference
/// between the two is what the journal keeps. There is always exactly one [Head] and one
/// [Intake].
public final class CaseFile {
  private final UUID id;
  private final Entities entities;

  private CaseFile(UUID id, Entities entities) {
    this.id = id;
    this.entities = entities;
  }

  /// A new file with what every file has from the first moment.
  public static CaseFile opened(Head head, Intake intake) {
    return new CaseFile(head.id(), Entities.none().with(head).with(intake));
  }

  /// The file that these rows describe.
  public static CaseFile of(UUID id, Collection<Row> rows) {
    return new CaseFile(id, FileKinds.CATALOGUE.entities(rows));
  }

  public UUID id() {
    return id;
  }

  public CaseFile with(Entity entity) {
    return new CaseFile(id, entities.with(entity));
  }

  /// This file with all of these added or replaced.
  public CaseFile withAll(Collection<? extends Entity> more) {
    Entities all = entities;
    for (Entity entity : more) {
      all = all.with(entity);
    }
    return new CaseFile(id, all);
  }

  public CaseFile without(UUID entity) {
    return new CaseFile(id, entities.without(entity));
  }

  /// This file without all of these.
  public CaseFile withoutAll(Collection<? extends Entity> fewer) {
    Entities all = entities;
    for (Entity entity : fewer) {
      all = all.without(entity.id());
    }
    return new CaseFile(id, all);
  }

  /// Everything in it as rows of text facts, by id.
  public Map<UUID, Row> rows() {
    return entities.rows(FileKinds.CATALOGUE);
  }

  public Optional<Entity> find(UUID entity) {
    return entities.find(entity);
  }

  public Head head() {
    return entities.all(FileKinds.HEAD).getFirst();
  }

  public Stage stage() {
    return head().stage();
  }

  public Intake intake() {
    return entities.all(FileKinds.INTAKE).getFirst();
  }

  /// The latest acceptance; empty before the committee took the dispute on.
  public Optional<Acceptance> acceptance() {
    return last(entities.all(FileKinds.ACCEPTANCE));
  }

  public List<Extension> extensions() {
    return entities.all(FileKinds.EXTENSION);
  }

  public List<Transfer> transfers() {
    return entities.all(FileKinds.TRANSFER);
  }

  /// Parties by side, then in the order in which they were written down.
  public List<Party> parties() {
    return entities.all(FileKinds.PARTY).stream()
        .sorted(Comparator.comparingInt(Party::side))
        .toList();
  }

  public List<Party> side(int side) {
    return parties().stream().filter(party -> party.side() == side).toList();
  }

  public Optional<Party> party(UUID party) {
    return entities.find(FileKinds.PARTY, party);
  }

  public List<Agent> agents() {
    return entities.all(FileKinds.AGENT);
  }

  public List<Agent> agentsOf(UUID party) {
    return agents().stream().filter(agent -> agent.party().equals(party)).toList();
  }

  public List<Helper> helpers() {
    return entities.all(FileKinds.HELPER);
  }

  /// Mediators, the leading one first.
  public List<Mediator> mediators() {
    return entities.all(FileKinds.MEDIATOR).stream()
        .sorted(Comparator.comparing((Mediator mediator) -> !mediator.chief()))
        .toList();
  }

  /// The names of the mediators, the leading one first.
  public String mediatorNames() {
    return mediators().stream().map(Mediator::name).collect(Collectors.joining("、"));
  }

  /// Sessions by number.
  public List<Session> sessions() {
    return entities.all(FileKinds.SESSION).stream()
        .sorted(Comparator.comparingInt(Session::no))
        .toList();
  }

  public Optional<Session> session(UUID session) {
    return entities.find(FileKinds.SESSION, session);
  }

  public Optional<Session> lastSession() {
    return last(sessions());
  }

  public List<Attendance> attendances(UUID session) {
    return entities.all(FileKinds.ATTENDANCE).stream()
        .filter(attendance -> attendance.session().equals(session))
        .sorted(Comparator.comparingInt(Attendance::place))
        .toList();
  }

  public List<MinuteLine> minutes(UUID session) {
    return entities.all(FileKinds.MINUTE_LINE).stream()
        .filter(line -> line.session().equals(session))
        .sorted(Comparator.comparingInt(MinuteLine::place))
        .toList();
  }

  public List<Item> items(UUID session) {
    return entities.all(FileKinds.ITEM).stream()
        .filter(item -> item.session().equals(session))
        .sorted(Comparator.comparingInt(Item::place))
        .toList();
  }

  public List<Position> positions(UUID session) {
    return entities.all(FileKinds.POSITION).stream()
        .filter(position -> position.session().equals(session))
        .toList();
  }

  /// Agreements that have not been voided, in the order in which they were drafted.
  public List<Agreement> agreements() {
    return allAgreements().stream()
        .filter(agreement -> agreement.state() != AgreementState.VOIDED)
        .toList();
  }

  /// True when no agreement is being drafted, checked or signed.
  public boolean nothingUnsigned() {
    return agreements().stream().allMatch(agreement -> agreement.state() == AgreementState.SIGNED);
  }

  /// Agreements with the voided ones: their numbers stay taken.
  public List<Agreement> allAgreements() {
    return entities.all(FileKinds.AGREEMENT);
  }

  public Optional<Agreement> agreement(UUID agreement) {
    return entities.find(FileKinds.AGREEMENT, agreement);
  }

  public List<Duty> duties(UUID agreement) {
    return entities.all(FileKinds.DUTY).stream()
        .filter(duty -> duty.agreement().equals(agreement))
        .sorted(Comparator.comparingInt(Duty::place))
        .toList();
  }

  public Optional<Duty> duty(UUID duty) {
    return entities.find(FileKinds.DUTY, duty);
  }

  /// Duties of the signed agreements that no later signed agreement has replaced.
  public List<Duty> dutiesInForce() {
    List<Agreement> signed =
        agreements().stream().filter(a -> a.state() == AgreementState.SIGNED).toList();
    List<UUID> replaced = signed.stream().flatMap(a -> a.replaces().stream()).toList();
    return signed.stream()
        .filter(agreement -> !replaced.contains(agreement.id()))
        .flatMap(agreement -> duties(agreement.id()).stream())
        .toList();
  }

  /// How a duty stands.
  public DutyLedger ledger(Duty duty) {
    return new DutyLedger(duty, performances(duty.id()));
  }

  /// True when there are duties and none of them needs further watching on a day.
  public boolean allSettled(LocalDate on) {
    List<Duty> duties = dutiesInForce();
    return !duties.isEmpty() && duties.stream().allMatch(duty -> ledger(duty).settled(on));
  }

  public List<Mark> marks(UUID agreement) {
    return entities.all(FileKinds.MARK).stream()
        .filter(mark -> mark.agreement().equals(agreement))
        .toList();
  }

  public List<Performance> performances() {
    return entities.all(FileKinds.PERFORMANCE).stream()
        .sorted(Comparator.comparing(Performance::on))
        .toList();
  }

  public List<Performance> performances(UUID duty) {
    return performances().stream().filter(p -> p.duty().equals(duty)).toList();
  }

  public Optional<Performance> performance(UUID performance) {
    return entities.find(FileKinds.PERFORMANCE, performance);
  }

  /// Visits by planned day.
  public List<Visit> visits() {
    return entities.all(FileKinds.VISIT).stream()
        .sorted(Comparator.comparing(Visit::plannedOn))
        .toList();
  }

  public Optional<Visit> visit(UUID visit) {
    return entities.find(FileKinds.VISIT, visit);
  }

  public List<Ending> endings() {
    return entities.all(FileKinds.ENDING);
  }

  public List<Closing> closings() {
    return entities.all(FileKinds.CLOSING);
  }

  public List<Shelving> shelvings() {
    return entities.all(FileKinds.SHELVING);
  }

  public List<Issue> issues() {
    return entities.all(FileKinds.ISSUE);
  }

  private static <T> Optional<T> last(List<T> all) {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CaseFile that && id.equals(that.id) && entities.equals(that.entities);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
