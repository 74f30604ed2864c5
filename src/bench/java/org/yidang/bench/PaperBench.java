package org.yidang.bench;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.office.Office;
import org.yidang.model.paper.Paper;
import org.yidang.model.paper.PaperKind;
import org.yidang.paper.FilePapers;
import org.yidang.store.Stores;
import org.yidang.work.Workplace;
import org.yidang.work.port.FileList;
import org.yidang.work.port.page.Line;
import org.yidang.work.port.page.Page;
import org.yidang.work.port.page.PageSet;

/// The agreement of the first sample to PDF: our engine, and openhtmltopdf with the same words in
/// the same face on the same paper.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PaperBench {
  private static final LocalDateTime AT = LocalDateTime.of(2026, 3, 16, 17, 0);

  private FilePapers papers = new FilePapers();
  private Optional<CaseFile> file = Optional.empty();
  private Office office = Office.empty();
  private String html = "";
  private Optional<File> face = Optional.empty();

  @Setup
  public void fill() throws Exception {
    try (Workplace place = BenchStore.place(Stores.open(BenchStore.with(12)))) {
      FileList.Line line =
          place.lists().page(FileList.Query.all(), Optional.empty(), 50).stream()
              .filter(one -> one.number().contains("001"))
              .findFirst()
              .orElseThrow();
      file = place.books().file(line.id());
      office = place.books().office();
    }
    Path copy = Files.createTempFile("song", ".ttf");
    try (InputStream in = PaperBench.class.getResourceAsStream("/font/YidangSong-Regular.ttf")) {
      Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
    }
    face = Optional.of(copy.toFile());
    html = html((PageSet) papers.lay(paper(), file.orElseThrow(), office));
  }

  private Paper paper() {
    return new Paper(PaperKind.P10, PaperKind.P10.subjects(file.orElseThrow()).getFirst());
  }

  /// The same lines as paragraphs; the peer breaks and spaces them by itself.
  private static String html(PageSet pages) {
    var body = new StringBuilder();
    for (Page page : pages.pages()) {
      boolean open = false;
      for (Line line : page.lines()) {
        if (line.opens()) {
          body.append(open ? "</p>" : "").append("<p>");
          open = true;
        }
        body.append(line.text().replace("&", "&amp;").replace("<", "&lt;"));
      }
      body.append(open ? "</p>" : "");
    }
    return "<html><head><style>@page{size:A4;margin:37mm 26mm 35mm 28mm}"
        + "body{font-family:song;font-size:16pt;line-height:1.6;text-align:justify}"
        + "p{margin:0}</style></head><body>"
        + body
        + "</body></html>";
  }

  @Benchmark
  public byte[] ours() {
    PageSet pages = (PageSet) papers.lay(paper(), file.orElseThrow(), office);
    return papers.pdf(pages, new UUID(1, 2), AT);
  }

  @Benchmark
  public byte[] openhtmltopdf() throws Exception {
    var out = new ByteArrayOutputStream();
    var builder = new PdfRendererBuilder();
    builder.useFont(face.orElseThrow(), "song");
    builder.withHtmlContent(html, null);
    builder.toStream(out);
    builder.run();
    return out.toByteArray();
  }
}
