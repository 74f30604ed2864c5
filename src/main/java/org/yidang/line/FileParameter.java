package org.yidang.line;

import java.util.Optional;
import java.util.UUID;
import org.yidang.model.casefile.CaseFile;
import org.yidang.work.Workplace;
import picocli.CommandLine.Parameters;

/// Which file a command is about.
final class FileParameter {
  @Parameters(paramLabel = "NO", description = "Number (卷号) or id of the file.")
  private String number = "";

  Optional<CaseFile> find(Workplace place) {
    Optional<UUID> byNumber = place.books().fileByNumber(number.strip());
    return byNumber.or(this::asId).flatMap(place.books()::file);
  }

  private Optional<UUID> asId() {
    return number.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
        ? Optional.of(UUID.fromString(number))
        : Optional.empty();
  }
}
