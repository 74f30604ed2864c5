package org.yidang.rules.casefile;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.yidang.model.casefile.Flag;
import org.yidang.model.casefile.Routing;
import org.yidang.model.session.Track;
import org.yidang.rules.Finding;

/// What has to be thought of when a dispute is sorted: which track it may take (T1, T3), and that
/// violence in a home is never talked away (domain §5).
public final class TriageRules {
  /// What lets an offence against public order be supposed.
  private static final Set<Flag> SIGNS_OF_OFFENCE =
      EnumSet.of(Flag.INJURY, Flag.DAMAGE, Flag.WEAPON);

  private TriageRules() {}

  /// Who is to mediate must know on which track.
  public static List<Finding> trackNeeded(Routing routing, Set<Track> tracks, String field) {
    boolean mediates =
        switch (routing) {
          case COMMUNITY_ROOM, MEDIATION_ROOM, SETTLED_ON_SPOT -> true;
          case CASE_TEAM, OTHER_BODY -> false;
        };
    return mediates && tracks.isEmpty()
        ? List.of(Finding.block("triage.track", field, "~enum.Routing." + routing))
        : List.of();
  }

  /// T1: a dispute that is no offence must not get track B. Whether it is one the police know;
  /// where nothing that was ticked speaks for it, they have to say why.
  public static List<Finding> t1(Set<Track> tracks, Set<Flag> flags, String field) {
    boolean sign = flags.stream().anyMatch(SIGNS_OF_OFFENCE::contains);
    return tracks.contains(Track.B) && !sign ? List.of(Finding.warn("T1", field)) : List.of();
  }

  /// Domestic violence: punishment, warning or education come first; track B is withheld.
  public static List<Finding> domesticViolence(Set<Track> tracks, Set<Flag> flags, String field) {
    return tracks.contains(Track.B) && flags.contains(Flag.DOMESTIC_VIOLENCE)
        ? List.of(Finding.warn("DV", field))
        : List.of();
  }

  /// T3: one file may hold both tracks, but their forms, numbers and seals never mix.
  public static List<Finding> t3(Set<Track> tracks, String field) {
    return tracks.containsAll(EnumSet.allOf(Track.class))
        ? List.of(Finding.note("T3", field))
        : List.of();
  }

  /// Everything about the tracks.
  public static List<Finding> tracks(
      Routing routing, Set<Track> tracks, Set<Flag> flags, String field) {
    List<Finding> findings = new ArrayList<>(trackNeeded(routing, tracks, field));
    findings.addAll(t1(tracks, flags, field));
    findings.addAll(domesticViolence(tracks, flags, field));
    findings.addAll(t3(tracks, field));
    return findings;
  }
}
