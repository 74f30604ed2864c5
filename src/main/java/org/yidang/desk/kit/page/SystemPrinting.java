package org.yidang.desk.kit.page;

import java.util.Optional;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.stage.Window;
import org.yidang.desk.kit.Notices;
import org.yidang.words.Words;
import org.yidang.work.port.page.Page;
import org.yidang.work.port.page.PageSet;

/// Prints through the system's print dialog, on A4, page for page as shown.
public final class SystemPrinting implements Printing {
  private final Notices notices;

  public SystemPrinting(Notices notices) {
    this.notices = notices;
  }

  @Override
  public Optional<Integer> print(PageSet pages, Window owner, Words words) {
    PrinterJob job = Printer.getDefaultPrinter() == null ? null : PrinterJob.createPrinterJob();
    if (job == null) {
      notices.warn(words.text("desk.papers.no-printer"));
      return Optional.empty();
    }
    if (!job.showPrintDialog(owner)) {
      job.cancelJob();
      return Optional.empty();
    }
    PageLayout layout =
        job.getPrinter()
            .createPageLayout(
                Paper.A4, PageOrientation.PORTRAIT, Printer.MarginType.HARDWARE_MINIMUM);
    var drawing = new PageDrawing();
    for (Page page : pages.pages()) {
      Node sheet = drawing.draw(page, page.width());
      sheet.setTranslateX(-layout.getLeftMargin());
      sheet.setTranslateY(-layout.getTopMargin());
      if (!job.printPage(layout, sheet)) {
        job.cancelJob();
        notices.warn(words.text("desk.papers.print-failed"));
        return Optional.empty();
      }
    }
    job.endJob();
    return Optional.of(job.getJobSettings().getCopies());
  }
}
