package dev.gouji.benchmark.make;

import java.io.IOException;
import java.util.List;

/** Reports as they are meant to be, in every format that can be had here. */
final class CleanKinds {

    private CleanKinds() {}

    static void add(List<Source> sources, Corpus corpus) throws IOException {
        for (Source source : sources) {
            byte[] docx = DocxPage.of(source);
            byte[] xlsx = SheetPage.of(source);
            String html = HtmlPage.of(source, HtmlPage.Layout.PLAIN);
            corpus.add(clean(source, "html", "own", "html"), html);
            corpus.add(clean(source, "docx", "own", "docx"), docx);
            corpus.add(clean(source, "xlsx", "fastexcel", "xlsx"), xlsx);
            corpus.add(clean(source, "tabs", "own", "txt"), SheetPage.text(source, "", "\t", ""));
            corpus.add(clean(source, "markdown", "own", "md"), SheetPage.text(source, "| ", " | ", " |"));
            for (String format : List.of("doc", "rtf", "odt", "pdf")) {
                String kind = format.equals("pdf") ? "pdf-writer" : format;
                corpus.saveLater(clean(source, kind, "office", format), docx, "docx");
            }
            for (String format : List.of("xls", "ods")) {
                corpus.saveLater(clean(source, format, "office", format), xlsx, "xlsx");
            }
            corpus.print(clean(source, "pdf-browser", "browser", "pdf"), html);
        }
    }

    private static Sample clean(Source source, String kind, String producer, String ending) {
        return Sample.of(source, "clean", kind, producer, ending);
    }
}
