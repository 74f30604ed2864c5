package org.yidang.line;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// Lines of `apply` without end: one dispute after the other from the call to the visit, with a
/// wrong line in each.
final class EndlessOffice {
  static final String OFFICE =
      """
      {"do":"set-up-office","station":"清屏县公安局青石派出所","committee":"青石镇人民调解委员会",\
      "area":"清屏县","letter":"青","userName":"林样调"}
      """;

  /// One life of a file; `%1$s` is today, `%2$d` the number of the file.
  private static final String LIFE =
      """
      {"do":"open-file","as":"@f","source":"call-110","reportedAt":"%1$s 00:00","place":"青石镇%2$d号",\
      "type":"neighbour","facts":"楼上漏水，致楼下顶棚渗水。","flags":["damage"],"parties":[\
      {"as":"@a","side":1,"name":"乙样二","idNumber":"620000198506090026"}]}
      {"do":"add-party","as":"@b","file":"@f","side":2,"name":"甲样一","idNumber":"620000197803120012"}
      {"do":"triage","file":"@f","routing":"mediation-room","tracks":["a"]}
      {"do":"name-mediator","file":"@f","name":"林样调"}
      {"do":"state-consent","file":"@f","consent":"agreed"}
      {"do":"accept","file":"@f","source":"police"}
      {"do":"hold-session","file":"@f","startAt":"%1$s 00:00","place":"x","result":"not-agreed"}
      {"do":"tell-rights","file":"@f"}
      {"do":"hold-session","file":"@f","startAt":"%1$s 00:00","place":"人民调解室","result":"agreed",\
      "attendances":[{"person":"@a"},{"person":"@b"}],"minutes":[\
      {"kind":"question","speaker":"林样调","text":"漏水有多久了？"},\
      {"speaker":"乙样二","text":"三天了，客厅顶棚一直在渗水。"},\
      {"speaker":"甲样一","text":"愿意修好并赔偿。"}],\
      "items":[{"text":"赔偿数额","state":"agreed"}]}
      {"do":"draft-agreement","as":"@g","file":"@f","form":"written","facts":"602室水管漏水。",\
      "issues":"甲样一承担全部责任。","duties":[{"as":"@d","kind":"payment","debtor":"@b",\
      "creditor":"@a","what":"赔偿","amount":"2800","due":"%1$s","way":"现金"}]}
      {"do":"check-agreement","file":"@f","agreement":"@g"}
      {"do":"sign-agreement","file":"@f","agreement":"@g","mediatorSignedOn":"%1$s","sealedOn":"%1$s",\
      "marks":[{"party":"@a"},{"party":"@b"}]}
      {"do":"record-performance","file":"@f","duty":"@d","result":"performed"}
      {"do":"plan-visit","file":"@f"}
      """;

  private EndlessOffice() {}

  /// The lines of one file.
  static String life(String today, int number) {
    return String.format(java.util.Locale.ROOT, LIFE, today, number);
  }

  /// Feeds lines until nobody reads them any more.
  static void feed(OutputStream to, String today) {
    try (to) {
      for (int number = 1; ; number++) {
        to.write(life(today, number).getBytes(StandardCharsets.UTF_8));
        to.flush();
      }
    } catch (IOException e) {
      // The reader was killed, as it should be.
      return;
    }
  }
}
