package org.yidang.model.followup;

import java.time.LocalDate;
import java.util.UUID;
import org.yidang.model.entity.Entity;

/// The closing report of a round (form P16).
///
/// @param unit 承办单位
/// @param handler 承办人
/// @param result 调解结果 in words
/// @param opinion 审批意见 of the director
public record Closing(
    UUID id,
    int round,
    LocalDate on,
    Outcome outcome,
    String unit,
    String handler,
    String facts,
    String result,
    String opinion,
    String director)
    implements Entity {}
