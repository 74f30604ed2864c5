package org.yidang.model.session;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.yidang.model.entity.Entity;

/// One sitting of a mediation (form P09; G03 on track B).
///
/// @param no 1…n over the whole life of the file
/// @param round the round of the file it belongs to
/// @param publicly false for a closed session (A6)
/// @param matter 事由
/// @param told what the mediator told at the beginning (rights, recusal, discipline)
/// @param recordingNo number of the sound or video recording, where there is one
public record Session(
    UUID id,
    int no,
    int round,
    Track track,
    String goal,
    SessionForm form,
    boolean publicly,
    LocalDateTime startAt,
    Optional<LocalDateTime> endAt,
    String place,
    String matter,
    String mediators,
    String recorder,
    String told,
    String recordingNo,
    SessionResult result,
    String nextStep,
    String nextBy,
    Optional<LocalDate> nextOn)
    implements Entity {}
