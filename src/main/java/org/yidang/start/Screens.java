package org.yidang.start;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import org.kordamp.ikonli.feather.Feather;
import org.yidang.desk.agreement.AgreementPart;
import org.yidang.desk.agreement.AgreementScreen;
import org.yidang.desk.casefile.FileScreen;
import org.yidang.desk.casefile.FilesScreen;
import org.yidang.desk.casefile.OverviewPart;
import org.yidang.desk.casefile.RegisterScreen;
import org.yidang.desk.followup.PerformancePart;
import org.yidang.desk.followup.VisitPart;
import org.yidang.desk.kit.file.FilePart;
import org.yidang.desk.kit.page.Printing;
import org.yidang.desk.kit.procedure.Bench;
import org.yidang.desk.office.ContactsScreen;
import org.yidang.desk.office.SettingsScreen;
import org.yidang.desk.paper.PaperPart;
import org.yidang.desk.paper.PapersScreen;
import org.yidang.desk.party.PartyPart;
import org.yidang.desk.party.TeamPart;
import org.yidang.desk.session.SessionPart;
import org.yidang.desk.shell.Shell;
import org.yidang.desk.today.TodayScreen;

/// Which screens the window has, and in which order they stand in the rail.
final class Screens {
  private Screens() {}

  /// @param size size of the letters now
  /// @param resize takes a new size of the letters
  static void add(
      Shell shell, Bench bench, Printing printing, IntSupplier size, IntConsumer resize) {
    shell.rail("today", Feather.SUN, false, argument -> new TodayScreen(bench));
    shell.rail("files", Feather.FOLDER, false, argument -> new FilesScreen(bench));
    shell.rail("intake", Feather.PHONE_INCOMING, false, argument -> new RegisterScreen(bench));
    shell.rail("contacts", Feather.USERS, false, argument -> new ContactsScreen(bench));
    shell.rail(
        "settings", Feather.SETTINGS, true, argument -> new SettingsScreen(bench, size, resize));
    shell.place("file", argument -> new FileScreen(bench, argument, parts(bench)));
    shell.place("agreement", argument -> new AgreementScreen(bench, argument));
    shell.place("papers", argument -> new PapersScreen(bench, printing, argument));
  }

  static List<FilePart> parts(Bench bench) {
    return List.of(
        new OverviewPart(bench),
        new PartyPart(bench),
        new TeamPart(bench),
        new SessionPart(bench),
        new AgreementPart(bench),
        new PerformancePart(bench),
        new VisitPart(bench),
        new PaperPart(bench));
  }
}
